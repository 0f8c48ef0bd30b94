# ./course run: notebooks without Jupyter or Python.
# shellcheck shell=bash

RUN_OPTIONS=()

cmd_run() {
  local jdk
  [ $# -gt 0 ] || usage_error "run needs a notebook" run
  case " $* " in
    *" --all "*)
      run_all_command "$@"
      return
      ;;
  esac
  jdk=$(find_jdk)
  ready_to_run "$jdk"
  use_instructors_exercises "$@"
  # As Jupyter starts it: the installer knows the JVM's flags and the start-up cache.
  exec sh "$RUN_PREFIX/$SPEC/start.sh" run "$@"
}

# ready_to_run JDK: sets RUN_PREFIX, where the kernel is that runs notebooks on that JDK.
ready_to_run() {
  with_lock ensure_built "$1"
  RUN_PREFIX=$VENV
  kernel_is_fresh "$1" "$VENV" kernel && return
  RUN_PREFIX=$STATE/kernel # running needs no Python, so no .venv either
  with_lock ensure_kernel "$1" "$RUN_PREFIX" kernel-alone
}

run_all_command() {
  local jdk jobs=""
  while [ $# -gt 0 ]; do
    case $1 in
      --all | --quiet) ;;
      --jobs)
        need_value "$@"
        jobs=$2
        shift
        ;;
      --jobs=*) jobs=${1#*=} ;;
      --json | --timeout=*) RUN_OPTIONS+=("$1") ;;
      --timeout)
        need_value "$@"
        RUN_OPTIONS+=("$1" "$2")
        shift
        ;;
      *) usage_error "run --all knows no '$1'" run ;;
    esac
    shift
  done
  jdk=$(find_jdk)
  ready_to_run "$jdk"
  pass_on run_all "$RUN_PREFIX" "${jobs:-$(half_the_cores)}"
}

# run_all PREFIX JOBS: every notebook of the repository, in a copy, against what it has stored.
run_all() {
  local copy=$STATE/run/$$ status=0
  CLEANUP+=(forget_copies)
  copy_notebooks "$copy"
  (
    cd "$copy" || exit
    export DEEPECON_EXERCISES=${DEEPECON_EXERCISES:-$INSTRUCTORS_EXERCISES}
    find . -name '*.ipynb' ! -path '*/.ipynb_checkpoints/*' | sed 's:^\./::' | LC_ALL=C sort |
      tr '\n' '\0' | xargs -0 sh "$1/$SPEC/start.sh" run --check --jobs "$2" \
      --times "$STATE/seconds/notebooks" ${RUN_OPTIONS[@]+"${RUN_OPTIONS[@]}"}
  ) || status=$?
  forget_copies
  [ $status -lt 123 ] || [ $status -ge 128 ] || status=1 # so xargs says that its command failed
  return $status
}

# copy_notebooks FOLDER: with the start page; without what only instructors read, and without progress.
copy_notebooks() {
  rm -rf "$1" && mkdir -p "$1"
  cp -R "$ROOT/notebooks/." "$1"
  [ ! -f "$LEARNERS_NOTEBOOKS/$START_PAGE" ] || cp "$LEARNERS_NOTEBOOKS/$START_PAGE" "$1"
  rm -rf "$1/assignments" "$1/.deepecon-progress.tsv"
  find "$1" -name exercises -type d -prune -exec rm -rf {} +
}

forget_copies() { rm -rf "$STATE/run/$$"; }

cores() { getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2; }

half_the_cores() {
  local all
  all=$(cores)
  echo $((all < 4 ? 1 : all / 2))
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
./course run NOTEBOOK... [--in-place | --output PATH | --check] [options]
./course run --all [--jobs N]

Runs notebooks from top to bottom with the kernel alone: no Jupyter, no Python. Exit code 0 when
every cell succeeded, 1 when one failed, 2 for wrong usage or an unreadable file.

  --in-place         write the outputs into the notebook itself
  --output PATH      write the run notebook there: a file, or a folder
  --check            fail, too, where outputs are not as stored in the notebook
  --jobs N           each notebook in a process of its own, N at a time
  --allow-errors     run on after a cell failed (the exit code is still 1)
  --timeout SECONDS  interrupt a cell that takes longer
  --cwd FOLDER       work in FOLDER; else in the notebook's folder
  --quiet, --json    say less; say it for programs

--all checks every notebook of this project, in copies: the sources stay as they are. Half the
cores work, unless --jobs says how many.

As stored means: every output is there again, words are the same, numbers are within 1 % (or one
apart in the last of two or more decimals), drawn numbers within 1 % of the largest of their series;
times are not compared. Nothing may be new, and nothing on standard error. Where a cell's numbers
depend on the machine, tag it: band:10% (another band), band:any (any number), output:any.

Example:  ./course run notebooks/geneva/day1/02-gradient-descent.ipynb --output out.ipynb
Example:  ./course run --all --jobs 2
END
}
