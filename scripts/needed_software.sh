# shellcheck shell=bash
# Sourced by run and test: says what is happening, and installs Debian packages that are missing.

say() { printf '\n== %s\n' "$*"; }

fail() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        fail "this needs root: install sudo, or run once as root: $*"
    fi
}

# need_packages PACKAGE...: installs those that are missing, and asks for nothing where all are there.
need_packages() {
    local missing=() package
    for package in "$@"; do
        if ! dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed; then
            missing+=("$package")
        fi
    done
    [ "${#missing[@]}" = 0 ] && return
    command -v apt-get >/dev/null 2>&1 || fail "install these yourself (apt-get is not here): ${missing[*]}"
    say "Installing from Debian: ${missing[*]}"
    as_root apt-get update -q
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
}

# need_room FOLDER GIGABYTES: a full disk fails late and with errors that do not name it.
need_room() {
    local free
    mkdir -p "$1"
    free="$(df --output=avail --block-size=1G "$1" | tail -n 1 | tr -d ' ')"
    [ "$free" -ge "$2" ] || fail "$1 has $free GB of free room, and about $2 GB are needed: make room, or set CARGO_TARGET_DIR to a folder on another disk"
}

# need_rust: the toolchain is the one thing that Debian's packages are too old for.
need_rust() {
    # A fresh shell without a login has not read this yet.
    if ! command -v cargo >/dev/null 2>&1 && [ -x "${CARGO_HOME:-$HOME/.cargo}/bin/cargo" ]; then
        PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
        export PATH
    fi
    command -v cargo >/dev/null 2>&1 ||
        fail "cargo is missing: install the Rust toolchain (1.94 or later) with rustup, then start this again"
    # cc compiles SQLite, which is part of the program.
    command -v cc >/dev/null 2>&1 || need_packages gcc libc6-dev
}

# need_node: npm installs the packages of the browser tests and of a validator.
need_node() {
    command -v npm >/dev/null 2>&1 || need_packages nodejs npm
}
