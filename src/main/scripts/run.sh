# ./course run: notebooks without Jupyter or Python.
# shellcheck shell=bash

cmd_run() {
  [ $# -gt 0 ] || usage_error "run needs a notebook" run
  local jdk prefix=$VENV
  jdk=$(find_jdk)
  with_lock ensure_built "$jdk"
  if ! kernel_is_fresh "$jdk" "$prefix" kernel; then
    prefix=$STATE/kernel # running needs no Python, so no .venv either
    with_lock ensure_kernel "$jdk" "$prefix" kernel-alone
  fi
  use_instructors_exercises "$@"
  # As Jupyter starts it: the installer knows the JVM's flags and the start-up cache.
  exec sh "$prefix/$SPEC/start.sh" run "$@"
}

# The instructor's own notebooks are checked with the hidden tests too.
use_instructors_exercises() {
  local word
  [ -z "${DEEPECON_EXERCISES:-}" ] && [ -f "$INSTRUCTORS_EXERCISES" ] || return 0
  for word in "$@"; do
    case $(absolute "$word") in
      "$ROOT"/notebooks/*) export DEEPECON_EXERCISES=$INSTRUCTORS_EXERCISES ;;
    esac
  done
}

help_run() {
  cat <<'END'
./course run NOTEBOOK... [--in-place | --output PATH] [options]

Runs notebooks from top to bottom with the kernel alone: no Jupyter, no Python. Exit code 0 when
every cell succeeded, 1 when one failed, 2 for wrong usage or an unreadable file.

  --in-place         write the outputs into the notebook itself
  --output PATH      write the run notebook there: a file, or a folder
  --allow-errors     run on after a cell failed (the exit code is still 1)
  --timeout SECONDS  interrupt a cell that takes longer
  --cwd FOLDER       work in FOLDER; else in the notebook's folder
  --quiet, --json    say less; say it for programs

Example:  ./course run notebooks/geneva/day1/02-gradient-descent.ipynb --output out.ipynb
END
}
