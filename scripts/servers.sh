#!/bin/sh
# servers.sh installs into .venv-servers the servers of others that tests start on loopback, as listed in
# tests/real/requirements.txt. CI runs it. The program does not need them; without them their tests are skipped.
set -eu
cd "$(dirname "$0")/.."
wanted=tests/real/requirements.txt

# What was installed is kept beside it, so that a second call costs nothing.
! cmp -s $wanted .venv-servers/installed.txt || exit 0
[ -x .venv-servers/bin/python ] || .venv/bin/python -m venv .venv-servers
.venv-servers/bin/python -m pip --disable-pip-version-check -qq install -r $wanted
cp $wanted .venv-servers/installed.txt
