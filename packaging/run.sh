#!/usr/bin/env bash
# packaging/run.sh [FILE…]: installs what is missing, builds Heihachi and opens it on FILE, or on the demo mix.
# Without a display it analyses the files in the terminal and says where the report is.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
install_packages "$root/packaging/packages.txt"
build release --target heihachi >&2

heihachi="$root/build/release/app/heihachi"
[ $# -gt 0 ] || set -- "$root/resources/demo/demo_mix.ogg"
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$heihachi" "$@"
fi
out="$PWD/heihachi-report"
say "No display: analysing in the terminal"
"$heihachi" process "$@" -o "$out"
say "The report is in $out:"
find "$out" -name summary.md -newer "$heihachi" >&2
