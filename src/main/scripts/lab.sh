# ./course lab: sets everything up, hands out the notebooks, opens JupyterLab.
# shellcheck shell=bash

START_PAGE=index.ipynb # made with the learners' notebooks from the table in notebooks/README.md

cmd_lab() {
  local folder=${COURSE_NOTEBOOKS:-$HOME/deepecon} port="" browser="" jdk
  while [ $# -gt 0 ]; do
    case $1 in
      --no-browser) browser=--no-browser ;;
      --notebooks)
        need_value "$@"
        folder=$2
        shift
        ;;
      --notebooks=*) folder=${1#*=} ;;
      --port)
        need_value "$@"
        port=$2
        shift
        ;;
      --port=*) port=${1#*=} ;;
      *) usage_error "lab knows no '$1'" lab ;;
    esac
    shift
  done
  case $port in *[!0-9]*) usage_error "--port expects a number, got '$port'" lab ;; esac
  jdk=$(find_jdk)
  folder=$(absolute "$folder")
  with_lock set_up "$jdk" "$folder"
  renew_start_page "$folder"
  open_lab "$folder" ${browser:+"$browser"} ${port:+"--port=$port"}
}

set_up() {
  ensure_built "$1"
  ensure_lab
  ensure_kernel "$1" "$VENV" kernel
  hand_out "$2"
}

# notebooks_for_learners: the folder whose files are handed out.
notebooks_for_learners() {
  if [ -d "$LEARNERS_NOTEBOOKS" ]; then
    printf '%s\n' "$LEARNERS_NOTEBOOKS"
  else
    printf '%s\n' "$ROOT/notebooks"
  fi
}

# hand_out FOLDER: new notebooks are copied, changed ones renewed; the learner's work is never touched.
hand_out() {
  local source
  source=$(notebooks_for_learners)
  [ -d "$source" ] && [ "$source" != "$1" ] || return 0
  pass_on "$VENV/bin/python" -I "$SCRIPTS/hand_out.py" "$source" "$1"
}

# renew_start_page FOLDER: the page shows the progress of now before anybody looks at it.
renew_start_page() {
  local page=$1/$START_PAGE
  [ -f "$page" ] || return 0
  if [ "$1/.deepecon-progress.tsv" -nt "$page" ] || grep -q '"outputs": \[\]' "$page"; then
    if sh "$VENV/$SPEC/start.sh" run --in-place --quiet --timeout 20 "$page" >/dev/null 2>&1; then
      "$VENV/bin/python" -I "$SCRIPTS/hand_out.py" --trust "$page"
    else
      say "The start page could not be renewed: run its cell to see your progress."
    fi
  fi
}

open_lab() {
  local folder=$1 root=() first=()
  shift
  [ ! -f "$folder/$START_PAGE" ] || first=("--LabApp.default_url=/lab/tree/$START_PAGE")
  [ "$(id -u)" != 0 ] || root=(--allow-root)
  # Our kernel, also where the user's own Jupyter has another one named `java`.
  export JUPYTER_PREFER_ENV_PATH=1
  exec "$VENV/bin/python" -m jupyterlab --log-level=WARN --ServerApp.root_dir="$folder" \
    ${first[@]+"${first[@]}"} ${root[@]+"${root[@]}"} "$@"
}

help_lab() {
  cat <<'END'
./course lab [--no-browser] [--notebooks DIR] [--port N]

Sets up what is missing (the first time: a few minutes and the network), copies new notebooks to
your folder and opens JupyterLab there, on a start page: all lectures in their order, and how far
you are with the exercises. Your own work is never overwritten: when a notebook you changed has a
new version, it is put beside yours as NAME.new.ipynb.

  --no-browser      print the address instead of opening it
  --notebooks DIR   your folder; ~/deepecon unless given, or set COURSE_NOTEBOOKS
  --port N          8888 unless given

Java is the newest JDK from 17 on; COURSE_JAVA_HOME chooses another, COURSE_PYTHON a Python.

Example:  ./course lab --notebooks ~/econ --no-browser
END
}
