#!/bin/sh
# run.sh [ARG…] opens the window. Without a display the program itself ends with 2, wrong use; here, after an
# installation that went well, that is no error.
set -eu
cd "$(dirname "$0")/.."

if [ "$(uname)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    cat <<'TEXT'
Mention Monitor is installed, but there is no display here to open its window on
(neither DISPLAY nor WAYLAND_DISPLAY is set). Everything it does works without one:

    .venv/bin/mention-monitor --help     all commands
    make demo                            crawl a bundled site and see what is found
TEXT
    exit 0
fi
exec .venv/bin/mention-monitor "$@"
