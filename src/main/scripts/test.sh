# ./course test: Maven's tests on the default and the newest JDK, the notebooks, real clients.
# shellcheck shell=bash

TEST_VENV=$ROOT/.venv-test
TEST_REQUIREMENTS=kernel/src/test/python/requirements.txt
CLIENT_TESTS=(kernel/src/test/python src/test/python)
FAILED=()
LEFT_OUT=()
TOTALS=()

cmd_test() {
  local fast="" filter="" began=$SECONDS
  while [ $# -gt 0 ]; do
    case $1 in
      --fast) fast=yes ;;
      -*) usage_error "test knows no '$1'" test ;;
      *) [ -z "$filter" ] || usage_error "test takes one name" test && filter=$1 ;;
    esac
    shift
  done
  find_maven >/dev/null
  with_lock run_tests "$fast" "$filter"
  closing_line $((SECONDS - began))
}

run_tests() {
  local fast=$1 filter=$2 newest older
  newest=$(find_jdk)
  older=$(default_jdk)
  [ -z "$fast" ] || {
    java_tests "$newest" test "$filter"
    return
  }
  check_helpers
  [ "$older" = "$newest" ] || java_tests "$older" verify "$filter"
  java_tests "$newest" verify "$filter" # last, so that the jars left behind are the newest JDK's
  [ -n "$filter" ] || {
    [ "$older" = "$newest" ] || notebook_runs "$older"
    notebook_runs "$newest"
  }
  ensure_venv "$TEST_VENV" "$TEST_REQUIREMENTS" venv-test 90 "Installing the test clients into .venv-test"
  [ "$older" = "$newest" ] || client_tests "$older" "not newest_jdk" "$filter"
  client_tests "$newest" "" "$filter"
}

# What some tests need beside Java and Python. Leaving tests out is said, and in CI it is a failure.
check_helpers() {
  find_chromium >/dev/null || leave_out "JupyterLab in a browser (no Chromium): $(how_to_install chromium)"
  [ "$(uname -s)" != Linux ] || sandbox_works ||
    leave_out "the grader's sandbox (no working bubblewrap): $(how_to_install bubblewrap)"
}

leave_out() {
  [ "${CI:-}" != true ] || fail "in CI no test is left out, but: $1"
  LEFT_OUT+=("$1")
  say "LEFT OUT: $1"
}

# java_tests JDK GOAL FILTER
java_tests() {
  local version options=() name
  version=$(feature_of "$1")
  name=maven-$version
  [ -z "$3" ] || options=("-Dtest=$3" -Dsurefire.failIfNoSpecifiedTests=false)
  # Classes of another JDK's compiler must not be taken for ours.
  if [ "$2" = verify ]; then options+=(clean); fi
  unstamp build
  if run_logged "$name" 240 "Java tests on JDK $version" \
    all_tests "$STATE/log/$name.log" "$1" ${options[@]+"${options[@]}"} "$2"; then
    [ "$2" != verify ] || stamped build "$(build_key)"
  else
    FAILED+=("Java tests on JDK $version ($STATE/log/$name.log)")
  fi
  grep -E '^\[[A-Z]+\] Tests run: [0-9, a-zA-Z:]+$' "$STATE/log/$name.log" || true
  TOTALS+=("$(surefire_total "$STATE/log/$name.log") Java tests on JDK $version")
}

# all_tests LOG JDK ARGUMENTS...: goes on after a failed test, so that all of them are run and the
# clients have a jar to work with; fails in the end.
all_tests() {
  local log=$1
  shift
  maven "$@" -Dmaven.test.failure.ignore=true && ! grep -q 'There are test failures' "$log"
}

surefire_total() {
  sed -n 's/^\[[A-Z]*\] Tests run: \([0-9]*\), [0-9A-Za-z:, ]*$/\1/p' "$1" | awk '{ n += $1 } END { print n + 0 }'
}

# notebook_runs JDK: every notebook as stored, on that JDK; their new outputs are left in
# .course/ran/JDK for the tests that look at them.
notebook_runs() {
  local version name prefix
  version=$(feature_of "$1")
  name=notebooks-$version
  prefix=$STATE/kernel-$version
  [ -f "$KERNEL_JAR" ] && [ -f "$COURSE_JAR" ] || {
    FAILED+=("notebooks on JDK $version: no kernel was built")
    return
  }
  ensure_exercises "$newest"
  ensure_kernel "$1" "$prefix" "kernel-$version"
  RUN_OPTIONS=(--output "$STATE/ran/$version")
  run_logged "$name" 180 "Notebooks on JDK $version" run_all "$prefix" "$(cores)" ||
    FAILED+=("notebooks on JDK $version ($STATE/log/$name.log)")
  RUN_OPTIONS=()
  grep -E '^FAILED ' "$STATE/log/$name.log" || true
  TOTALS+=("$(grep -c '^ok ' "$STATE/log/$name.log" || true) notebooks on JDK $version")
}

# client_tests JDK MARKERS FILTER: pytest, every kernel on that JDK.
client_tests() {
  local version name
  version=$(feature_of "$1")
  name=clients-$version
  [ -f "$KERNEL_JAR" ] || {
    FAILED+=("client tests on JDK $version: no kernel was built")
    return
  }
  run_logged "$name" 240 "Client tests on JDK $version" run_pytest "$1" "$2" "$3" ||
    FAILED+=("client tests on JDK $version ($STATE/log/$name.log)")
  grep -E '^(SKIPPED|FAILED|ERROR) ' "$STATE/log/$name.log" || true
  tail -n 1 "$STATE/log/$name.log"
  TOTALS+=("$(pytest_total "$STATE/log/$name.log") client tests on JDK $version")
}

run_pytest() {
  local folders=() folder
  for folder in "${CLIENT_TESTS[@]}"; do
    [ ! -d "$ROOT/$folder" ] || folders+=("$folder")
  done
  (cd "$ROOT" && COURSE_JAVA=$1/bin/java COURSE_KERNEL_JAR=$KERNEL_JAR \
    COURSE_RUN_NOTEBOOKS=$STATE/ran/$(feature_of "$1") CHROMIUM=$(find_chromium || true) \
    "$TEST_VENV/bin/python" -m pytest -c kernel/src/test/python/pytest.ini --rootdir . -rsfE \
    ${2:+-m "$2"} ${3:+-k "$3"} "${folders[@]}") || { [ $? = 5 ] && [ -n "$3" ]; } # 5: the filter left none
}

pytest_total() { tail -n 1 "$1" | sed -n 's/.* \([0-9]*\) passed.*/\1/p' | grep . || echo 0; }

closing_line() {
  local total text="" what
  for total in "${TOTALS[@]}"; do text="$text${text:+, }$total"; done
  text="$text; left out: ${#LEFT_OUT[@]} ($(($1 / 60)) min $(($1 % 60)) s)"
  if [ ${#FAILED[@]} -gt 0 ]; then
    for what in "${FAILED[@]}"; do say "FAILED: $what"; done
    fail "$text"
  fi
  echo "All passed: $text"
}

help_test() {
  cat <<'END'
./course test [--fast] [NAME]

Builds everything and runs all tests: Java tests on the default and on the newest JDK, every
notebook against its stored outputs (as ./course run --all), then the kernel with real clients
(nbclient, nbconvert, papermill, nbgrader, JupyterLab in Chromium).
Tests whose program is missing are left out, loudly; with CI=true that is a failure.

  --fast   Java tests only, on the newest JDK, without packaging
  NAME     only tests of this name (a Java test class, or part of a Python test's name)

Example:  ./course test --fast DenseTest
END
}
