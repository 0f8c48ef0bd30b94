# Stamps: a step is skipped when the hash of what it was made from has not changed.
# shellcheck shell=bash

SHA256=(sha256sum)
command -v sha256sum >/dev/null || SHA256=(shasum -a 256) # macOS

hash_input() { "${SHA256[@]}" | cut -c1-32; }

# hash_of TEXT...: one short hash of some words.
hash_of() { printf '%s\n' "$@" | hash_input; }

# hash_files PATH...: one hash of all files below the paths (relative to the project), names included.
hash_files() {
  (
    cd "$ROOT" || exit
    list_files "$@" | LC_ALL=C sort | tr '\n' '\0' | xargs -0 "${SHA256[@]}" | hash_input
  )
}

# list_files PATH...: the files below; a path that does not exist has none.
list_files() {
  find "$@" -type f ! -path '*/__pycache__/*' -print 2>/dev/null || true
}

stamp_file() { printf '%s/stamps/%s' "$STATE" "$1"; }

# stamp_of NAME: the key the step NAME was last done for.
stamp_of() { cat "$(stamp_file "$1")" 2>/dev/null || echo never; }

is_fresh() { [ "$(stamp_of "$1")" = "$2" ]; }

# stamped NAME KEY: remember that it is done; written last, so that a broken step is done again.
stamped() {
  mkdir -p "$STATE/stamps"
  printf '%s\n' "$2" >"$(stamp_file "$1")"
}

unstamp() { rm -f "$(stamp_file "$1")"; }
