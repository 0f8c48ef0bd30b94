# ./course run: notebooks without Jupyter or Python.
# shellcheck shell=bash

cmd_run() {
  [ $# -gt 0 ] || usage_error "run needs a notebook" run
  local jdk
  jdk=$(find_jdk)
  with_lock ensure_built "$jdk"
  pass_on kernel_cli "$jdk" run --classpath "$(course_classpath)" "$@"
}

help_run() {
  cat <<'END'
./course run NOTEBOOK... [--in-place | --output FILE] [--keep-going] [--timeout SECONDS]

Runs notebooks from top to bottom with the kernel alone: no Jupyter, no Python. Exit code 0 when
every cell succeeded, 1 when one failed.

Example:  ./course run notebooks/geneva/day1/02-gradient-descent.ipynb
END
}
