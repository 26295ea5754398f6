#!/usr/bin/env bash
# All tests: the format of the sources, the unit tests, and the comparison with real Django.
#
#   Tests/run.sh FOLDER [--unit | --compatibility]
#
# FOLDER is the project; the release binary is built already.
set -euo pipefail

folder=$1
part=${2:-}
manage="$folder/.build/release/manage"
compatibility="$folder/Tests/Compatibility"
venv="$folder/.venv"
failures=()

headline() { printf '\n== %s\n' "$*"; }

# Runs a step; the others run even if it fails.
step() {
    headline "$1"
    shift
    "$@" || failures+=("$*")
}

lint() {
    swift format lint --strict --recursive --parallel \
        "$folder/Package.swift" "$folder/Sources" "$folder/Migrations" "$folder/Tests" "$folder/Benchmarks" &&
        echo "The sources are formatted."
}

unit_tests() {
    [ -n "${GOLDEN_DIR:-}" ] || echo "GOLDEN_DIR is not set: the golden tests are skipped."
    swift test --package-path "$folder" --scratch-path "$folder/.build"
}

# A Python that Django 5.2 runs on. The texts of JSON errors are those of 3.12 and earlier.
find_python() {
    local python
    for python in python3.12 python3.11 python3.10 python3; do
        if "$python" -c 'import sys; sys.exit(not (3, 10) <= sys.version_info[:2] <= (3, 12))' 2>/dev/null; then
            command -v "$python"
            return 0
        fi
    done
    return 1
}

# A virtual environment with Django; says why if there cannot be one.
make_venv() {
    local python
    if "$venv/bin/python" -c 'import django, rest_framework, argon2, bcrypt, yaml' 2>/dev/null; then return 0; fi
    python=$(find_python) || {
        echo "There is no Python from 3.10 to 3.12."
        return 1
    }
    if ! "$python" -m venv "$venv" >/dev/null 2>&1; then
        # Debian keeps part of this module in a package of its own.
        rm -rf "$venv"
        { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq python3-venv; } >&2 || true
        "$python" -m venv "$venv" || {
            echo "$python cannot make a virtual environment."
            return 1
        }
    fi
    "$venv/bin/pip" install --quiet --disable-pip-version-check -r "$compatibility/reference/requirements.txt" \
        PyYAML || {
        echo "Django cannot be installed."
        return 1
    }
}

compare_live() {
    local database="$compatibility/databases/django-5.2.sqlite3"
    step "HTTP cases against real Django" "$venv/bin/python" "$compatibility/compare/compare_http.py" \
        --db "$database" --start-b "$manage runserver --noreload 127.0.0.1:{port}" "$compatibility"/compare/cases/*.json
    step "Made-up requests against real Django" "$venv/bin/python" "$compatibility/generate_http.py" \
        "$manage" "$venv/bin/python" --keep-going
    step "migrate against real Django" "$venv/bin/python" "$compatibility/compare_migrate.py" \
        "$manage" "$venv/bin/python"
    step "Other settings, against real Django" "$venv/bin/python" "$compatibility/compare_settings.py" \
        "$manage" "$venv/bin/python"
    step "dumpdata and loaddata against real Django" "$venv/bin/python" "$compatibility/compare_fixtures.py" \
        "$manage" "$venv/bin/python"
    step "Taking turns with real Django" "$venv/bin/python" "$compatibility/handover.py" "$manage" "$venv/bin/python"
}

compare_recorded() {
    step "HTTP cases against the recorded answers" python3 "$compatibility/compare/compare_http.py" \
        --recorded "$compatibility/compare/recorded/django-5.2.json" \
        --db "$compatibility/databases/django-5.2.sqlite3" --start-b "$manage runserver --noreload 127.0.0.1:{port}" \
        "$compatibility"/compare/cases/*.json
}

compare() {
    if ! command -v python3 >/dev/null; then
        echo "SKIPPED: there is no Python, so nothing is compared with Django."
        [ -z "${CI:-}" ] || failures+=("no Python")
        return 0
    fi
    step "Transcripts of Django's commands" python3 "$compatibility/transcripts/replay.py" \
        "$compatibility/transcripts" "$manage" "$compatibility/databases"
    step "Databases of Django 1.8 to 6.1" python3 "$compatibility/serve_databases.py" "$manage"
    step "Migrations that are killed" python3 "$compatibility/interrupt_migrate.py" "$manage"
    step "A server that is treated badly" python3 "$compatibility/harass.py" "$manage" --seconds 5 --connections 2000
    headline "Real Django"
    local trouble
    if trouble=$(make_venv); then
        compare_live
    else
        echo "SKIPPED: real Django is not at hand, so only recordings are compared. $trouble"
        [ -z "${CI:-}" ] || failures+=("no Django: $trouble")
        compare_recorded
    fi
}

if [ "$part" != --compatibility ]; then
    step "Format" lint
    step "Unit tests" unit_tests
fi
if [ "$part" != --unit ]; then compare; fi

headline "Result"
if [ ${#failures[@]} -gt 0 ]; then
    printf 'FAILED: %s\n' "${failures[@]}"
    exit 1
fi
echo "Everything passed."
