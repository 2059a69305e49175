# Shared by run.sh and test.sh: installing packages and building. Sourced, not run.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '==> %s\n' "$*" >&2; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else
        say "Installing packages needs root, and there is no sudo. Run this as root once: $*"
        return 1
    fi
}

is_installed() { dpkg-query -W -f='${db:Status-Abbrev}' "$1" 2>/dev/null | grep -q '^ii'; }

# The names of a list, one line each, alternatives kept.
package_lines() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$1"; }

# install_packages LIST…: installs what is missing with apt and asks nothing. Quick when all is there.
install_packages() {
    command -v dpkg-query >/dev/null || { say "No Debian or Ubuntu: install what packaging/packages.txt names by hand."; return 0; }
    local line name missing=()
    while read -r line; do
        local found=
        for name in ${line//|/ }; do is_installed "$name" && found=1; done
        [ -n "$found" ] || missing+=("$line")
    done < <(for list in "$@"; do package_lines "$list"; done)
    [ ${#missing[@]} -gt 0 ] || return 0
    as_root apt-get update -qq
    local wanted=()
    for line in "${missing[@]}"; do
        for name in ${line//|/ }; do
            if apt-cache show --no-all-versions "$name" >/dev/null 2>&1; then wanted+=("$name"); break; fi
        done
    done
    say "Installing: ${wanted[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${wanted[@]}" >/dev/null
}

# build PRESET [option of cmake --build…]: configures once and builds what has changed.
build() {
    local preset=$1
    local dir="$root/build/$preset"
    shift
    mkdir -p "$root/build"
    if [ ! -f "$dir/build.ninja" ]; then
        say "Configuring ($preset)"
        (cd "$root" && cmake --preset "$preset" >"$dir.log" 2>&1) || { cat "$dir.log" >&2; return 1; }
    fi
    say "Building ($preset)"
    cmake --build "$dir" "$@"
}
