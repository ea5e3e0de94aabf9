// A Bluesky network on loopback: directory, server of accounts (PDS), view (AppView), moderation.
//
//     DB_POSTGRES_URL=… REDIS_HOST=… node network.mjs FOLDER/package.json
//
// FOLDER is where @atproto/dev-env is installed. The first line it says is where its parts listen; each line it then
// hears is answered when all that was posted before stands in the view. It ends with its input.

import { setDefaultResultOrder } from 'node:dns'
import { createRequire } from 'node:module'
import { Server } from 'node:net'
import { createInterface } from 'node:readline'

// Its servers name a port alone, which would be open to all of the network.
const listen = Server.prototype.listen
Server.prototype.listen = function (port, ...more) {
  if (typeof port === 'object') return listen.call(this, port, ...more)
  const told = more.filter((one) => typeof one === 'function')
  return listen.call(this, { port: Number(port ?? 0), host: '127.0.0.1' }, ...told)
}
setDefaultResultOrder('ipv4first')

// What its parts print shall not disturb the answers.
const say = (what) => process.stdout.write(JSON.stringify(what) + '\n')
console.log = console.info = console.error

const { TestNetwork } = createRequire(process.argv[2])('@atproto/dev-env')
const network = await TestNetwork.create({ dbPostgresSchema: 'network' })
say({ pds: network.pds.url, view: network.bsky.url })
for await (const _ of createInterface({ input: process.stdin })) {
  await network.processAll(50_000)
  say({})
}
process.exit(0)
