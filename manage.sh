#!/usr/bin/env bash
# Builds the program if its sources changed, then runs it: ./manage.sh COMMAND …
#
#   ./manage.sh runserver     builds, makes and migrates db.sqlite3 if there is none, serves on http://127.0.0.1:8000
#   ./manage.sh test          all tests, and the comparison with real Django
#   ./manage.sh bench         the benchmarks (--quick: within a minute)
#   ./manage.sh COMMAND …     any other command of the program; ./manage.sh help lists them
set -euo pipefail

folder=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build="$folder/.build"
binary="$build/release/manage"

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "manage.sh: $*"
    exit 1
}

# The system packages that are missing are installed, and only those.
install_packages() {
    local missing=()
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q '^install ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    local sudo=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "These packages are missing, and there is no sudo to install them: ${missing[*]}"
        sudo=(sudo)
    fi
    say "Installing system packages: ${missing[*]}"
    "${sudo[@]}" apt-get update -qq >&2 || say "The list of packages could not be brought up to date; trying with the one at hand."
    DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2 ||
        fail "These packages could not be installed: ${missing[*]}"
}

require_build_tools() {
    command -v swift >/dev/null || fail "Swift 6.2 or later is needed to build: https://www.swift.org/install/"
    if command -v dpkg-query >/dev/null; then
        install_packages libsqlite3-dev libssl-dev libxml2-dev zlib1g-dev
    else
        say "This is no Debian or Ubuntu: SQLite, OpenSSL, libxml2 and zlib must be there with their headers."
    fi
}

# Whether a source is newer than the product.
is_outdated() {
    [ -x "$1" ] || return 0
    [ -n "$(find "$folder/Package.swift" "$folder/Sources" "$folder/Migrations" "${@:2}" -newer "$1" -print -quit)" ]
}

# Builds a product in release mode. Says nothing on standard output; on standard error only when there is something to do.
build_product() {
    local product=$1 output="$build/release/$1"
    shift
    is_outdated "$output" "$@" || return 0
    require_build_tools
    say "Building $product; the first time takes some minutes."
    # One binary that needs no Swift where it runs; generic queries and serializers are made for the models that use them.
    # Conflicting accesses are looked for by the compiler, and at run time in debug builds, where the tests run.
    swift build --package-path "$folder" --scratch-path "$build" -c release --product "$product" \
        -Xswiftc -cross-module-optimization -Xswiftc -enforce-exclusivity=unchecked --static-swift-stdlib >&2 ||
        fail "The build of $product failed."
    # A source may have changed without changing the product.
    touch "$output"
}

case "${1:-}" in
test)
    shift
    require_build_tools
    build_product manage
    exec "$folder/Tests/run.sh" "$folder" "$@"
    ;;
bench)
    shift
    build_product manage
    build_product BareServer "$folder/Benchmarks"
    build_product HashingBenchmark "$folder/Benchmarks"
    build_product MigrationBenchmark "$folder/Benchmarks"
    exec "$folder/Benchmarks/run.sh" "$folder" "$@"
    ;;
*)
    build_product manage
    exec "$binary" "$@"
    ;;
esac
