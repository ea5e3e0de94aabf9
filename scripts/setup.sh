#!/bin/sh
# setup.sh run|dev makes .venv and installs into it what the program needs (run), or its tests and checks too (dev).
# Leaves the stamps that the Makefile looks at. PYTHON=… names another interpreter.
set -eu
cd "$(dirname "$0")/.."

# What Qt's wheel expects of the system: to be imported, to draw without a screen, and to open an X11 window.
qt="libglib2.0-0 libegl1 libgl1 libdbus-1-3 libfontconfig1 fonts-dejavu-core libxkbcommon0 libxkbcommon-x11-0
    libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"

python=
for candidate in ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
    if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        python=$candidate
        break
    fi
done
[ -n "$python" ] || { echo "Python 3.11 or newer is needed and was not found (PYTHON=/path/to/python names one)." >&2; exit 1; }

# Debian parts venv from Python; other builds carry it.
venv=
"$python" -c 'import ensurepip' 2>/dev/null || venv=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
[ "$(uname)" != Linux ] || sh scripts/system-packages.sh $venv $qt

# An interrupted or outdated .venv (its Python gone after an upgrade) is made anew.
if ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
    rm -rf .venv
    "$python" -m venv .venv
fi

pip=".venv/bin/python -m pip --disable-pip-version-check -qq"
if [ "$1" = dev ]; then
    echo "Installing Mention Monitor and its tools into .venv (the first time about 600 MB on disk) …"
    $pip install --editable '.[dev]'
    touch .venv/.ready-dev
else
    echo "Installing Mention Monitor into .venv (the first time about 500 MB on disk) …"
    $pip install --editable .
fi
touch .venv/.ready-run
