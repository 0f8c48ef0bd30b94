# What the command says: progress on stderr, results on stdout, long output in .course/log.
# shellcheck shell=bash

TICKER=""
CLEANUP=() # functions to call on the way out, however the command ends

ALREADY_SAID=3 # the status of `fail` inside; outside it is 1

on_exit() {
  local status=$? action
  stop_ticker
  for action in ${CLEANUP[@]+"${CLEANUP[@]}"}; do "$action" || true; done
  case $status in
    "$ALREADY_SAID") exit 1 ;;
    1) say "course: stopped unexpectedly; please report it with the output of: bash -x $0" ;;
  esac
  exit "$status"
}
trap on_exit EXIT
trap 'echo >&2; exit 130' INT
trap 'exit 143' TERM
trap 'exit 129' HUP

say() { printf '%s\n' "$*" >&2; }

# fail MESSAGE...: one line each, then exit 1.
fail() {
  printf 'course: %s\n' "$1" >&2
  shift
  [ $# -eq 0 ] || printf '        %s\n' "$@" >&2
  exit $ALREADY_SAID
}

# pass_on COMMAND...: the command speaks for itself and its exit code is ours.
pass_on() {
  local status=0
  "$@" || status=$?
  [ $status -ne 1 ] || exit $ALREADY_SAID
  [ $status -eq 0 ] || exit $status
}

# usage_error MESSAGE COMMAND: exit 2, naming the help to read.
usage_error() {
  printf 'course: %s. See ./course help%s\n' "$1" "${2:+ $2}" >&2
  exit 2
}

# need_value OPTION "$@": the option must be followed by a value.
need_value() {
  [ $# -ge 2 ] && [ -n "$2" ] || usage_error "$1 needs a value" ""
}

# step NAME ESTIMATE TEXT COMMAND...: a slow step that must succeed.
step() { run_logged "$@" || fail "the whole log is in $STATE/log/$1.log"; }

# run_logged NAME ESTIMATE TEXT COMMAND...: its output goes to .course/log/NAME.log.
# ESTIMATE is in seconds; the time the step took on this machine replaces it next time.
run_logged() {
  local name=$1 estimate=$2 text=$3 began=$SECONDS status=0
  local log=$STATE/log/$name.log memory=$STATE/seconds/$name
  shift 3
  mkdir -p "$STATE/log" "$STATE/seconds"
  [ ! -r "$memory" ] || estimate=$(cat "$memory")
  start_ticker "$text" "$estimate" "$log"
  "$@" >"$log" 2>&1 </dev/null || status=$?
  stop_ticker
  case $status in
    0) echo $((SECONDS - began + 1)) >"$memory" && say "$text: done in $((SECONDS - began)) s" ;;
    129 | 130 | 143) exit $status ;;
    *) say "$text: failed after $((SECONDS - began)) s" && last_lines "$log" | sed 's/^/  | /' >&2 ;;
  esac
  return $status
}

# last_lines LOG: Maven's errors without its advice; of any other log, the end.
last_lines() {
  if grep -q '^\[ERROR\]' "$1"; then
    grep '^\[ERROR\] *[^ ]' "$1" | grep -v -e 'Help 1' -e '[Rr]e-run Maven' -e 'For more information' \
      -e 'See dump files' -e 'After correcting' -e 'mvn <args>' | head -n 40
  else
    tail -n 15 "$1"
  fi
}

# On a terminal, a line that counts the seconds; elsewhere one line when the step begins and one
# now and then, so that a step that hangs is seen in a build's log, and where.
start_ticker() {
  local text=$1 estimate=$2
  if [ ! -t 2 ]; then
    say "$text (about $estimate s) ..."
    heartbeat "$text" "$3" &
    TICKER=$!
    return
  fi
  (
    trap '' INT
    trap 'exit 0' TERM
    local waited=0
    while :; do
      printf '\r\033[K%s ... %d s of about %d s' "$text" "$waited" "$estimate" >&2
      sleep 1
      waited=$((waited + 1))
    done
  ) &
  TICKER=$!
}

# heartbeat TEXT LOG: says every HEARTBEAT_SECONDS how long the step has taken and how far it is.
heartbeat() {
  local waited=0 pause=${HEARTBEAT_SECONDS:-50}
  trap '' INT
  trap 'kill "$!" 2>/dev/null; exit 0' TERM
  while :; do
    sleep "$pause" >/dev/null 2>&1 & # may outlive us for a moment: holds none of our pipes
    wait "$!"
    kill -0 $$ 2>/dev/null || exit 0
    waited=$((waited + pause))
    say "$text: $waited s so far; $(latest_news "$2")"
  done
}

# latest_news LOG: the test class that Maven started last; of any other log, the last line.
latest_news() {
  local news
  news=$(grep -a '^\[INFO\] Running ' "$1" 2>/dev/null | tail -n 1)
  [ -n "$news" ] || news=$(grep -a '[^ ]' "$1" 2>/dev/null | tail -n 1)
  printf '%s\n' "${news#\[INFO\] }" | cut -c 1-100
}

stop_ticker() {
  [ -n "$TICKER" ] || return 0
  kill "$TICKER" 2>/dev/null || true
  wait "$TICKER" 2>/dev/null || true
  TICKER=""
  [ ! -t 2 ] || printf '\r\033[K' >&2
}
