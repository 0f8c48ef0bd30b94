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
  kernel_command "$prefix"
  exec "${COMMAND[@]}" run "$@"
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
