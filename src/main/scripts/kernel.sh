# ./course kernel: the Java kernel in the project's own Jupyter, or in any other.
# shellcheck shell=bash

SPEC=share/jupyter/kernels/java/kernel.json

# kernel_cli JDK ARGUMENTS...: the installer on the kernel's own command line.
kernel_cli() {
  local jdk=$1
  shift
  "$jdk/bin/java" -jar "$KERNEL_JAR" kernel "$@"
}

# ensure_kernel JDK PREFIX STAMP: the kernel spec `java` there fits jar, course and JDK as they are.
ensure_kernel() {
  local key
  kernel_is_fresh "$@" && return
  key=$(kernel_key "$1" "$2")
  unstamp "$3"
  step "$3" 15 "Installing the Java kernel" \
    kernel_cli "$1" install --prefix "$2" --classpath "$(course_classpath)"
  grep 'could not be made' "$STATE/log/$3.log" >&2 || true
  stamped "$3" "$key"
}

kernel_is_fresh() {
  [ -f "$2/$SPEC" ] && is_fresh "$3" "$(kernel_key "$1" "$2")"
}

kernel_key() { hash_of "$(stamp_of build)" "$1" "$(jdk_version "$1")" "$2"; }

# kernel_command PREFIX: fills COMMAND with the words that start the installed kernel's JVM, flags and
# start-up cache included, up to the jar. The installer alone knows them; it writes one word a line.
kernel_command() {
  local word
  COMMAND=()
  while IFS= read -r word; do
    [ "$word" != jupyter ] || return 0
    COMMAND+=("$word")
  done < <(sed -n '/"argv": \[/,/^  \]/ s/^    "\(.*\)",\{0,1\}$/\1/p' "$1/$SPEC" |
    sed -e 's/\\"/"/g' -e 's/\\\\/\\/g')
  fail "cannot read $1/$SPEC: remove it and try again"
}

cmd_kernel() {
  local action=${1:-}
  [ $# -eq 0 ] || shift
  case $action in
    install | uninstall) kernel_elsewhere "$action" "$@" ;;
    list) kernel_list ;;
    "") usage_error "kernel needs install, uninstall or list" kernel ;;
    *) usage_error "kernel knows no '$action'" kernel ;;
  esac
}

# kernel_elsewhere install|uninstall [--user | --prefix DIR]
kernel_elsewhere() {
  local action=$1 jdk where=()
  shift
  while [ $# -gt 0 ]; do
    case $1 in
      --user) where=(--user) ;;
      --prefix)
        need_value "$@"
        where=(--prefix "$(absolute "$2")")
        shift
        ;;
      --prefix=*) where=(--prefix "$(absolute "${1#*=}")") ;;
      *) usage_error "kernel $action knows no '$1'" kernel ;;
    esac
    shift
  done
  [ ${#where[@]} -gt 0 ] || active_environment
  jdk=$(find_jdk)
  with_lock ensure_built "$jdk"
  case $action in
    install) pass_on kernel_cli "$jdk" install "${where[@]}" --classpath "$(course_classpath)" ;;
    uninstall) pass_on kernel_cli "$jdk" uninstall "${where[@]}" ;;
  esac
}

# The environment the shell is in; without one, the user's own Jupyter folder.
active_environment() {
  local prefix=${VIRTUAL_ENV:-${CONDA_PREFIX:-}}
  if [ -n "$prefix" ]; then
    where=(--prefix "$prefix")
  else
    where=(--user)
  fi
}

kernel_list() {
  local jdk
  jdk=$(find_jdk)
  with_lock ensure_built "$jdk"
  pass_on kernel_cli "$jdk" list
}

# absolute PATH: as seen from where the user stands.
absolute() {
  case $1 in
    /*) printf '%s\n' "$1" ;;
    *) printf '%s/%s\n' "$PWD" "$1" ;;
  esac
}

help_kernel() {
  cat <<'END'
./course kernel install [--user | --prefix DIR] [--heap SIZE]   into an existing Jupyter
./course kernel uninstall [--user | --prefix DIR]
./course kernel list                                where the kernel is, and with which JDK

Without an option: the active virtual or conda environment, else --user.
./course lab needs none of this: it has its own Jupyter.

Example:  ./course kernel install --prefix ~/miniconda3
END
}
