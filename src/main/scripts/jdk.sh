# Finds Java Development Kits by reading their `release` files: no JVM is started.
# shellcheck shell=bash

OLDEST_JAVA=17

# jdk_candidates: folders that may be a JDK, one a line; the order breaks ties between equal versions.
jdk_candidates() {
  local java
  printf '%s\n' "${JAVA_HOME:-}"
  java=$(command -v java || true)
  [ -z "$java" ] || printf '%s/..\n' "$(dirname "$(real_path "$java")")"
  printf '%s\n' /usr/lib/jvm/* /usr/lib64/jvm/* /opt/java/* /opt/jdk* /usr/java/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
    "$HOME"/.asdf/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    {/opt/homebrew,/usr/local,/home/linuxbrew/.linuxbrew}/opt/openjdk*/libexec \
    {/opt/homebrew,/usr/local}/opt/openjdk*/libexec/openjdk.jdk/Contents/Home
}

real_path() {
  readlink -f "$1" 2>/dev/null || printf '%s\n' "$1"
}

# jdk_version HOME: 25.0.3, from the release file; a JVM is asked only where there is none.
jdk_version() {
  local line=""
  if [ -r "$1/release" ]; then
    line=$(grep -m1 '^JAVA_VERSION=' "$1/release" || true)
  else
    line=$("$1/bin/java" -version 2>&1 | grep -m1 'version "' || true)
  fi
  line=${line#*\"}
  printf '%s\n' "${line%%\"*}"
}

# jdk_kind HOME: jdk, or why it will not do.
jdk_kind() {
  if [ ! -x "$1/bin/javac" ]; then
    echo "no javac: a runtime (JRE) only"
  elif grep -q '^MODULES=' "$1/release" 2>/dev/null &&
    ! grep '^MODULES=' "$1/release" | grep -qw 'jdk\.jshell'; then
    echo "no jdk.jshell module"
  else
    echo jdk
  fi
}

# version_key VERSION: a number that sorts as the version does.
version_key() {
  local IFS='.+-_' parts
  # shellcheck disable=SC2206
  parts=($1)
  printf '%03d%03d%03d\n' "$(digits "${parts[0]:-0}")" "$(digits "${parts[1]:-0}")" \
    "$(digits "${parts[2]:-0}")"
}

digits() {
  local number=${1%%[!0-9]*}
  echo $((10#${number:-0}))
}

# jdk_list: key, version, kind and folder of every JDK found, newest first, separated by tabs.
jdk_list() {
  local home version seen="|"
  while IFS= read -r home; do
    [ -n "$home" ] && [ -x "$home/bin/java" ] || continue
    home=$(cd "$home" && pwd -P)
    case $seen in *"|$home|"*) continue ;; esac
    seen="$seen$home|"
    [ -r "$home/release" ] || [ "$home" != /usr ] || continue # the stub of macOS
    version=$(jdk_version "$home")
    [ -n "$version" ] || continue
    printf '%s\t%s\t%s\t%s\n' "$(version_key "$version")" "$version" "$(jdk_kind "$home")" "$home"
  done < <(jdk_candidates) | sort -s -t "$(printf '\t')" -k1,1nr
}

# jdk_usable: as jdk_list, only those we can use.
jdk_usable() {
  jdk_list | awk -F '\t' -v oldest="$OLDEST_JAVA" '$3 == "jdk" && substr($1, 1, 3) + 0 >= oldest'
}

# find_jdk: the folder of the JDK to use, or one line that says what to install.
find_jdk() {
  local home=${COURSE_JAVA_HOME:-}
  if [ -n "$home" ]; then
    check_chosen_jdk "$home"
    (cd "$home" && pwd -P)
    return
  fi
  home=$(jdk_usable | head -n 1 | cut -f4)
  [ -n "$home" ] || fail "no JDK $OLDEST_JAVA or newer found$(jdk_near_miss). Install one: $(how_to_install jdk)"
  printf '%s\n' "$home"
}

check_chosen_jdk() {
  [ -x "$1/bin/java" ] || fail "COURSE_JAVA_HOME=$1 holds no bin/java. Point it to a JDK, or unset it"
  [ "$(jdk_kind "$1")" = jdk ] || fail "COURSE_JAVA_HOME=$1 has $(jdk_kind "$1"). $(how_to_install jdk)"
  [ "$(feature_of "$1")" -ge $OLDEST_JAVA ] ||
    fail "COURSE_JAVA_HOME=$1 is Java $(jdk_version "$1"); expected $OLDEST_JAVA or newer"
}

jdk_near_miss() {
  local best
  best=$(jdk_list | head -n 1)
  [ -z "$best" ] || printf ' (only %s, %s, in %s)' "$(cut -f2 <<<"$best")" "$(cut -f3 <<<"$best")" \
    "$(cut -f4 <<<"$best")"
}

# feature_of HOME: 25 for 25.0.3.
feature_of() {
  local version
  version=$(jdk_version "$1")
  digits "${version%%.*}"
}

# default_jdk: what plain `mvn` would use, if we can use it too; else the newest.
default_jdk() {
  local java home
  java=$(command -v java || true)
  home=${JAVA_HOME:-}
  [ -n "$home" ] || [ -z "$java" ] || home=$(dirname "$(dirname "$(real_path "$java")")")
  if [ -n "$home" ] && [ "$(jdk_kind "$home")" = jdk ] && [ "$(feature_of "$home")" -ge $OLDEST_JAVA ]; then
    (cd "$home" && pwd -P)
  else
    find_jdk
  fi
}
