# ./course help and ./course version.
# shellcheck shell=bash

is_command() {
  case $1 in
    lab | run | board | release | grade | feedback | gradebook | similar | kernel | doctor | test | bench | help | version) return 0 ;;
    *) return 1 ;;
  esac
}

cmd_help() {
  [ $# -gt 0 ] || {
    help_all
    return
  }
  is_command "$1" || usage_error "no command '$1'" ""
  "help_$1"
}

help_all() {
  cat <<'END'
DeepEcon: deep learning for economics and finance, in Java, in Jupyter.

  ./course lab              set everything up and open JupyterLab on the lectures
  ./course run NOTEBOOK...  run notebooks without Jupyter
  ./course board [FOLDER]   show runs in TensorBoard
  ./course release NAME     students' notebooks, once every known answer was tried
  ./course grade NAME       grade all submissions in a folder, each in a sandbox
  ./course feedback NAME    a page for each student: points, expected and got, hints, comments
  ./course gradebook NAME   all students in one table, with lateness; Gradescope's files
  ./course similar NAME     pairs of submissions with the same code
  ./course kernel ...       put the Java kernel into an existing Jupyter
  ./course doctor           what is missing, and the command that mends it
  ./course test             build and run all tests
  ./course bench [NAME]     measure against others
  ./course help [COMMAND]   this, or one command in full
  ./course version

Exit codes: 0 done, 1 failed, 2 wrong usage, 130 interrupted. Logs are kept in .course/log.
END
}

help_help() { help_all; }

cmd_version() {
  sed -n 's:^  <version>\(.*\)</version>$:deepecon \1:p' "$ROOT/pom.xml"
}

help_version() {
  cat <<'END'
./course version     prints the version of the course

Example:  ./course version
END
}
