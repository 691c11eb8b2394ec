#!/usr/bin/env bash
# Writes requirements/*.txt anew from pyproject.toml: every version pinned, with hashes, for every platform; no index is named.
set -euo pipefail
cd "$(dirname "$0")/.."
lock() { # NAME ARGUMENTS…
  local name=$1; shift
  uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
    --custom-compile-command "scripts/lock.sh" "$@" --output-file "requirements/$name.txt"
}
printf 'hatchling>=1.27\neditables>=0.5\n' > requirements/build.in
lock run pyproject.toml requirements/build.in
lock dev pyproject.toml requirements/build.in --group dev -c requirements/run.txt
lock docs pyproject.toml requirements/build.in --group docs -c requirements/run.txt
