# What the benchmarks' `run` scripts share. Expects HERE, the benchmark's folder.
# shellcheck shell=bash

ROOT=$(cd "$HERE/../.." && pwd -P)
CACHE=$ROOT/.cache/bench-$(basename "$HERE")
VENV=$CACHE/venv

# make_environment TEXT: a virtual environment with requirements.txt; made again when the pinned
# packages or its place change.
make_environment() {
  local key
  key=$(cat "$HERE/requirements.txt"; echo "$VENV")
  if [ "$(cat "$VENV/made-from" 2>/dev/null || true)" != "$key" ]; then
    echo "$1" >&2
    "${COURSE_PYTHON:-python3}" -m venv --clear "$VENV"
    "$VENV/bin/pip" install --quiet --disable-pip-version-check -r "$HERE/requirements.txt" >&2
    printf '%s\n' "$key" >"$VENV/made-from"
  fi
  export BENCH_ROOT=$ROOT BENCH_CACHE=$CACHE PYTHONPATH=$HERE:$ROOT/benchmarks/common
}
