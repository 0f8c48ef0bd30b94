# ./course doctor: what is missing, and the one command that mends it.
# shellcheck shell=bash

MISSING=0

cmd_doctor() {
  [ $# -eq 0 ] || usage_error "doctor takes no arguments" doctor
  doctor_jdk
  doctor_maven
  doctor_python
  doctor_disk
  doctor_locale
  doctor_setup
  doctor_port
  doctor_browser
  doctor_bubblewrap
  if [ $MISSING -gt 0 ]; then
    fail "$MISSING thing(s) missing: see the lines with NO"
  fi
  say "All that ./course lab needs is here."
}

good() { printf 'ok    %s\n' "$*"; }
note() { printf 'note  %s\n' "$*"; }
bad() {
  printf 'NO    %s\n' "$*"
  MISSING=$((MISSING + 1))
}

doctor_jdk() {
  local used="" key version kind home
  if [ -n "${COURSE_JAVA_HOME:-}" ]; then
    if used=$(find_jdk 2>/dev/null); then
      good "JDK $(jdk_version "$used") in $used: used (COURSE_JAVA_HOME)"
    else
      bad "COURSE_JAVA_HOME=$COURSE_JAVA_HOME is no JDK $OLDEST_JAVA or newer: unset COURSE_JAVA_HOME"
    fi
  fi
  while IFS=$'\t' read -r key version kind home; do
    [ "$home" != "$used" ] || continue
    if [ "$kind" != jdk ]; then
      note "Java $version in $home: not used ($kind)"
    elif [ "${key:0:3}" -lt $OLDEST_JAVA ]; then
      note "JDK $version in $home: not used (older than $OLDEST_JAVA)"
    elif [ -z "$used" ] && [ -z "${COURSE_JAVA_HOME:-}" ]; then
      used=$home
      good "JDK $version in $home: used (the newest)"
    else
      good "JDK $version in $home"
    fi
  done < <(jdk_list)
  [ -n "$used" ] || [ -n "${COURSE_JAVA_HOME:-}" ] ||
    bad "no JDK $OLDEST_JAVA or newer with javac: $(how_to_install jdk)"
}

doctor_maven() {
  local mvn
  if mvn=$(command -v mvn); then
    good "Maven in $mvn"
  else
    bad "no Maven: $(how_to_install maven)"
  fi
}

doctor_python() {
  local python
  if python=$(find_python 2>/dev/null); then
    good "Python $("$python" -c 'import platform; print(platform.python_version())') in $python, with venv"
  elif [ -n "${COURSE_PYTHON:-}" ]; then
    bad "COURSE_PYTHON=$COURSE_PYTHON is no Python 3.10 or newer with venv: unset COURSE_PYTHON"
  else
    bad "no Python 3.10 or newer with the venv module: $(how_to_install python)"
  fi
}

# A first set-up takes about 1 GB: .venv, Maven's repository, the build.
doctor_disk() {
  local free
  free=$(($(df -Pk "$ROOT" | awk 'NR == 2 { print $4 }') / 1024))
  if [ ! -w "$ROOT" ]; then
    bad "cannot write to $ROOT: chown -R $(id -un) '$ROOT'"
  elif [ $free -lt 1024 ] && [ ! -d "$VENV" ]; then
    bad "$free MB free where the project is, 1024 needed: free some space"
  else
    good "disk: $free MB free"
  fi
}

doctor_locale() {
  local charset
  charset=$(locale charmap 2>/dev/null || echo unknown)
  case $charset in
    UTF-8 | utf8) good "locale: $charset" ;;
    *) note "locale uses $charset; the kernel uses UTF-8 all the same (export LANG=C.UTF-8)" ;;
  esac
}

doctor_setup() {
  local jdk
  jdk=$(find_jdk 2>/dev/null) || return 0
  if ! is_fresh build "$(build_key)" || [ ! -f "$KERNEL_JAR" ]; then
    note "not built yet, or the sources changed: ./course lab will build"
  elif [ ! -x "$VENV/bin/python" ]; then
    note "JupyterLab is not installed yet: ./course lab will install it"
  elif ! kernel_is_fresh "$jdk" "$VENV" kernel; then
    note "the kernel is missing, or of another build or JDK: ./course lab will install it"
  elif ! ls "$VENV/${SPEC%/*}"/startup.* >/dev/null 2>&1 || [ -f "$VENV/${SPEC%/*}/startup.log" ]; then
    note "the kernel has no start-up cache and starts slowly: rm .course/stamps/kernel; ./course lab"
  else
    good "kernel installed, its start-up cache made for this JDK"
  fi
}

doctor_port() {
  if (exec 3<>/dev/tcp/127.0.0.1/8888) 2>/dev/null; then
    note "port 8888 is taken; JupyterLab will use the next free one"
  else
    good "port 8888 is free"
  fi
}

doctor_browser() {
  local browser
  if browser=$(find_program xdg-open open wslview firefox chromium google-chrome); then
    good "browser: $browser"
  else
    note "no browser found: use ./course lab --no-browser and open the address elsewhere"
  fi
  find_chromium >/dev/null || note "no Chromium, wanted by ./course test only: $(how_to_install chromium)"
}

doctor_bubblewrap() {
  if [ "$(uname -s)" != Linux ]; then
    note "no bubblewrap on this system; grading runs without its sandbox"
  elif ! command -v bwrap >/dev/null; then
    note "no bubblewrap, wanted for grading and ./course test only: $(how_to_install bubblewrap)"
  elif ! sandbox_works; then
    note "bubblewrap may not make user namespaces here: sudo sysctl -w kernel.unprivileged_userns_clone=1"
  else
    good "bubblewrap works"
  fi
}

sandbox_works() { bwrap --unshare-all --ro-bind / / true 2>/dev/null; }

help_doctor() {
  cat <<'END'
./course doctor

Looks for what the course needs and says what is missing, each with the one command that mends it:
JDK, Maven, Python, disk, locale, kernel and its cache, port, browser, bubblewrap. Changes nothing.
Exit code 1 when something that ./course lab needs is missing.

Example:  ./course doctor
END
}
