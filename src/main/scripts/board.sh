# ./course board: the real TensorBoard on folders of runs.
# shellcheck shell=bash

BOARD_VENV=$ROOT/.venv-board
BOARD_REQUIREMENTS=src/main/scripts/board/requirements.txt

cmd_board() {
  local folder="" port="" browser=""
  while [ $# -gt 0 ]; do
    case $1 in
      --no-browser) browser=--no-browser ;;
      --port)
        need_value "$@"
        port=$2
        shift
        ;;
      --port=*) port=${1#*=} ;;
      -*) usage_error "board knows no '$1'" board ;;
      *) [ -z "$folder" ] || usage_error "board takes one folder" board && folder=$1 ;;
    esac
    shift
  done
  case $port in *[!0-9]*) usage_error "--port expects a number, got '$port'" board ;; esac
  folder=$(absolute "${folder:-runs}")
  [ -d "$folder" ] || say "There is no folder $folder yet; runs will appear as they are written."
  with_lock ensure_venv "$BOARD_VENV" "$BOARD_REQUIREMENTS" board 40 "Installing TensorBoard into .venv-board"
  exec "$BOARD_VENV/bin/python" -I "$SCRIPTS/board.py" "$folder" ${port:+"$port"} ${browser:+"$browser"}
}

help_board() {
  cat <<'END'
./course board [FOLDER] [--port N] [--no-browser]

Shows the runs below FOLDER in TensorBoard: those that tensorBoard("runs/a") and SummaryWriter
write, and those of Keras or PyTorch. It follows runs that still go on. The first time it installs
TensorBoard (half a minute and the network). Ctrl-C ends it.

  FOLDER         runs unless given
  --port N       6006 unless given, or the next free one
  --no-browser   print the address instead of opening it

In a notebook, %tensorboard runs/ shows the same runs without a server.

Example:  ./course board runs/ --port 6007
END
}
