#!/bin/sh
# servers.sh installs into .venv-servers the servers of others that tests start on loopback: those listed in
# tests/real/requirements*.txt and, where Node.js 20 or newer is, the network of tests/real/network/package.json.
# CI runs it. The program does not need them; without them their tests are skipped.
set -eu
cd "$(dirname "$0")/.."

# What was installed is kept beside it, so that a second call costs nothing.
wanted=$(cat tests/real/requirements.txt tests/real/requirements-alone.txt)
if [ "$wanted" != "$(cat .venv-servers/installed.txt 2>/dev/null)" ]; then
    [ -x .venv-servers/bin/python ] || .venv/bin/python -m venv .venv-servers
    pip=".venv-servers/bin/python -m pip --disable-pip-version-check -qq"
    $pip install -r tests/real/requirements.txt
    $pip install --no-deps --ignore-requires-python -r tests/real/requirements-alone.txt
    printf '%s\n' "$wanted" >.venv-servers/installed.txt
fi

node=$(command -v node) && [ "$(node --version | sed 's/^v\([0-9]*\).*/\1/')" -ge 20 ] || exit 0
network=.venv-servers/network
[ ! -f $network/installed.json ] || ! cmp -s tests/real/network/package-lock.json $network/installed.json || exit 0
mkdir -p $network
cp tests/real/network/package.json tests/real/network/package-lock.json $network
# No scripts of packages but the one that compiles SQLite, with Node's own headers where they came with it.
headers=$(dirname "$(dirname "$(readlink -f "$node")")")
[ ! -f "$headers/include/node/node.h" ] || export npm_config_nodedir="$headers"
npm ci --prefix $network --ignore-scripts --no-audit --no-fund --loglevel=error
(cd $network/node_modules/better-sqlite3 && npm run --silent build-release >build.log 2>&1) ||
    { tail -n 20 $network/node_modules/better-sqlite3/build.log >&2 && exit 1; }
cp tests/real/network/package-lock.json $network/installed.json
