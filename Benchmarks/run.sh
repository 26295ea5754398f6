#!/usr/bin/env bash
# The benchmarks, with Django beside this program where it can be had: Benchmarks/run.sh FOLDER [--quick] …
set -euo pipefail

folder=$1
shift
venv="$folder/.venv"

command -v python3 >/dev/null || {
    echo "The benchmarks need Python 3.9 or later." >&2
    exit 1
}
if [ -x "$venv/bin/python" ]; then
    "$venv/bin/python" -c 'import gunicorn' 2>/dev/null ||
        "$venv/bin/pip" install --quiet --disable-pip-version-check gunicorn ||
        echo "gunicorn cannot be installed: Django is left out." >&2
    set -- --venv "$venv" "$@"
else
    echo "There is no Django in .venv (./manage.sh test makes it): it is left out." >&2
fi
command -v wrk >/dev/null || echo "wrk is not installed (Debian's package wrk): a slower load generator is used." >&2
exec python3 "$folder/Benchmarks/run.py" "$@"
