#!/usr/bin/env bash
# Installs what is missing to build (`prerequisites.sh build`) or also to test (`… test`), and says
# what and why. What is there is left alone. Takes from Debian, crates.io and npm, nothing else.
# Works as root or through sudo, on Debian 12 with Rust and Node.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# The versions that ./test is known to work with.
readonly NEXTEST_VERSION=0.9.143
readonly DENY_VERSION=0.20.2

packages=()

say() { printf 'prerequisites: %s\n' "$*" >&2; }

die() {
    say "$*"
    exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif has sudo; then
        sudo -- "$@"
    else
        die "not root and no sudo; please run as root: $*"
    fi
}

# want_package NAME WHY: puts a Debian package on the list unless it is installed.
want_package() {
    local state
    state=$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null || true)
    if [ "$state" != installed ]; then
        say "installing $1: $2"
        packages+=("$1")
    fi
}

install_packages() {
    [ "${#packages[@]}" -gt 0 ] || return 0
    has apt-get || die "no apt-get here; please install by your own means: ${packages[*]}"
    # Another program may hold apt's lock for a while, at the start of a machine for example.
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300)
    as_root "${apt[@]}" update
    as_root "${apt[@]}" install --no-install-recommends "${packages[@]}"
    packages=()
}

want_rust() {
    has cargo || die "no cargo: install Rust 1.95 or later, for example with rustup (https://rustup.rs)"
}

want_compiler() {
    if ! has cc; then
        want_package build-essential "compiles the C parts of blst (curve arithmetic) and SQLite"
    fi
}

# want_cargo_tool NAME VERSION WHY
want_cargo_tool() {
    if ! has "cargo-$1"; then
        say "installing cargo-$1 $2: $3"
        cargo install --locked "cargo-$1@$2"
    fi
}

want_test_packages() {
    has pkg-config || want_package pkg-config "finds libraries for build scripts"
    has age || want_package age "opens our sealed files with a program we did not write"
    has go || want_package golang-go "builds the log verifier that we did not write"
    want_package golang-golang-x-mod-dev "the Go project's own log and note verifiers"
    want_package chromium "walks the browser client as people do"
    want_package firefox-esr "walks it as careful people do: no WebAssembly, no compiler"
    has aiosmtpd || want_package python3-aiosmtpd "an SMTP server that we did not write takes our notices"
    has gpg || want_package gpg "seals notices to PGP keys, and opens them"
    has gpg-agent || want_package gpg-agent "holds the key that opens them"
    has openssl || want_package openssl "makes that server a certificate"
    has java || want_package default-jre-headless "runs the checker of HTML"
}

# The browser client, and each folder below e2e/ with a lock file, is held to this program by tests
# that run on Node.
want_node_modules() {
    local lock folder
    for lock in browser/package-lock.json e2e/*/package-lock.json; do
        [ -e "$lock" ] || continue
        folder=$(dirname "$lock")
        # npm writes this file last, so an interrupted installation is done again.
        if [ ! "$folder/node_modules/.package-lock.json" -nt "$lock" ]; then
            has npm || die "no npm: install Node 20 or later, which $folder needs"
            say "installing the npm packages of $folder: other implementations of what we write"
            npm ci --prefix "$folder" --no-audit --no-fund
        fi
    done
}

case "${1:-}" in
    build)
        want_rust
        want_compiler
        install_packages
        ;;
    test)
        want_rust
        want_compiler
        want_test_packages
        install_packages
        want_cargo_tool nextest "$NEXTEST_VERSION" "runs the tests, each in a process of its own"
        want_cargo_tool deny "$DENY_VERSION" "checks licences, bans and sources of dependencies"
        want_node_modules
        ;;
    *)
        die "usage: scripts/prerequisites.sh build|test"
        ;;
esac
