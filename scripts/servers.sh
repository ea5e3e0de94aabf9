#!/bin/sh
# servers.sh installs into .venv-servers the servers of others that tests start on loopback, as listed in
# tests/real/requirements*.txt. CI runs it. The program does not need them; without them their tests are skipped.
set -eu
cd "$(dirname "$0")/.."

# What was installed is kept beside it, so that a second call costs nothing.
wanted=$(cat tests/real/requirements.txt tests/real/requirements-alone.txt)
[ "$wanted" != "$(cat .venv-servers/installed.txt 2>/dev/null)" ] || exit 0
[ -x .venv-servers/bin/python ] || .venv/bin/python -m venv .venv-servers
pip=".venv-servers/bin/python -m pip --disable-pip-version-check -qq"
$pip install -r tests/real/requirements.txt
$pip install --no-deps --ignore-requires-python -r tests/real/requirements-alone.txt
printf '%s\n' "$wanted" >.venv-servers/installed.txt
