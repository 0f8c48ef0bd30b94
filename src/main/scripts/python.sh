# Python and the virtual environment inside the project: .venv for users, .venv-test for tests.
# shellcheck shell=bash

VENV=$ROOT/.venv
REQUIREMENTS=src/main/scripts/jupyter/requirements.txt

# find_python: a Python 3.10 or newer that can make virtual environments.
find_python() {
  local python found
  for python in ${COURSE_PYTHON:+"$COURSE_PYTHON"} python3 python3.13 python3.12 python3.11 \
    python3.10 python3.14 python; do
    found=$(command -v "$python" 2>/dev/null) || continue
    if "$found" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))' 2>/dev/null; then
      printf '%s\n' "$found"
      return
    fi
    [ "$python" != "${COURSE_PYTHON:-}" ] ||
      fail "COURSE_PYTHON=$python cannot be used: expected Python 3.10 or newer with the venv module"
  done
  fail "no Python 3.10 or newer with the venv module found. Install it: $(how_to_install python)"
}

# ensure_venv FOLDER REQUIREMENTS STAMP SECONDS TEXT: made once, from exactly pinned packages.
ensure_venv() {
  local folder=$1 requirements=$2 name=$3 seconds=$4 text=$5 key
  # A virtual environment does not survive a move of its folder: the folder is part of the key.
  key=$(hash_of "$folder" "$(hash_files "$(dirname "$requirements")")")
  if is_fresh "$name" "$key" && [ -x "$folder/bin/python" ]; then return; fi
  local python
  python=$(find_python)
  unstamp "$name"
  step "$name" "$seconds" "$text" make_venv "$python" "$folder" "$ROOT/$requirements"
  stamped "$name" "$key"
}

make_venv() {
  local fresh=--clear
  # An environment of this very folder is brought up to date; packages that fit stay, unfetched.
  if [ -x "$2/bin/pip" ] && "$2/bin/pip" --version >/dev/null 2>&1; then fresh=""; fi
  [ -z "$fresh" ] || "$1" -m venv --clear "$2" || return
  "$2/bin/python" -m pip install --disable-pip-version-check --no-input --prefer-binary -r "$3"
}

# ensure_lab: JupyterLab, its figure renderer and quiet settings.
ensure_lab() {
  ensure_venv "$VENV" "$REQUIREMENTS" lab 60 "Installing JupyterLab into .venv"
  is_fresh settings "$(stamp_of lab)" && return
  cp -R "$SCRIPTS/jupyter/prefix/." "$VENV/"
  stamped settings "$(stamp_of lab)"
}
