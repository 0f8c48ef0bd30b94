# One set-up at a time: a folder is the lock, since making one is atomic everywhere.
# shellcheck shell=bash

LOCK=$STATE/lock
LOCKED=""

# with_lock COMMAND...: waits for another ./course that is setting up, then runs the command.
with_lock() {
  if [ -n "$LOCKED" ]; then
    "$@"
    return
  fi
  take_lock
  "$@"
  free_lock
}

take_lock() {
  local told=""
  mkdir -p "$STATE" 2>/dev/null || fail "cannot write to $ROOT: move the project to a folder of yours"
  until mkdir "$LOCK" 2>/dev/null; do
    if lock_is_stale; then
      # Renaming is atomic too: of two that find it stale, one wins.
      mv "$LOCK" "$LOCK.stale.$$" 2>/dev/null && rm -rf "$LOCK.stale.$$"
      continue
    fi
    [ -n "$told" ] || say "Another ./course is setting up (process $(lock_owner)); waiting for it ..."
    told=yes
    sleep 0.3
  done
  LOCKED=yes
  CLEANUP+=(free_lock)
  echo $$ >"$LOCK/pid"
}

free_lock() {
  [ -z "$LOCKED" ] || rm -rf "$LOCK"
  LOCKED=""
}

lock_owner() { cat "$LOCK/pid" 2>/dev/null || echo unknown; }

# Stale: its owner is gone, or it died before it could write its number.
lock_is_stale() {
  local owner
  owner=$(lock_owner)
  if [ "$owner" = unknown ]; then
    sleep 0.5
    owner=$(lock_owner)
  fi
  [ "$owner" = unknown ] || ! kill -0 "$owner" 2>/dev/null
}
