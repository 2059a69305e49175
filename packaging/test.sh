#!/usr/bin/env bash
# packaging/test.sh [ctest option…]: installs what is missing, builds Heihachi with its tests and runs them all.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
install_packages "$root/packaging/packages.txt"
build release >&2
cd "$root"
exec ctest --preset release --no-tests=error -j "$(nproc)" "$@"
