#!/bin/sh
# system-packages.sh PACKAGE… installs those of the named Debian packages that are missing.
# Asks apt for nothing when all are there. Without root or sudo it prints the one line to run and ends with 1.
# On other systems it does nothing: their packages have other names (README, "Other systems").
set -eu

command -v dpkg-query >/dev/null && command -v apt-get >/dev/null || exit 0

# A package counts as there when it, or one that provides its name, is installed: Debian 13 and Ubuntu
# 24.04 call libglib2.0-0 libglib2.0-0t64 and let it provide the old name.
present=$(dpkg-query -W -f='${db:Status-Status} ${Package}, ${Provides}\n' | sed -n 's/^installed //p' | tr -s ', ' '\n\n')
missing=
for package in "$@"; do
    printf '%s\n' "$present" | grep -qxF "$package" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

install="apt-get install -y --no-install-recommends$missing"
if [ "$(id -u)" = 0 ]; then
    root=
elif command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
    root=sudo
else
    echo "Debian packages are missing. Run this line once as root (or with sudo before it), then try again:" >&2
    echo "    $install" >&2
    exit 1
fi

echo "Installing Debian packages:$missing"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# An update may fail for a foreign repository of the user's; what counts is whether the packages come.
$root apt-get update -qq >"$log" 2>&1 || true
# shellcheck disable=SC2086  # $install is a command with its words
if ! $root env DEBIAN_FRONTEND=noninteractive $install >>"$log" 2>&1 </dev/null; then
    tail -n 15 "$log" >&2
    echo "apt could not install them. Once the cause above is mended, run: ${root:+sudo }$install" >&2
    exit 1
fi
