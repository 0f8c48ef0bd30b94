# ./course bench: side-by-side measurements, one folder of benchmarks/ each.
# shellcheck shell=bash

cmd_bench() {
  local name=${1:-} jdk
  [ -n "$name" ] || {
    bench_names
    return
  }
  shift
  [ -x "$ROOT/benchmarks/$name/run" ] ||
    usage_error "no benchmark '$name' (there are: $(bench_names | tr '\n' ' '))" bench
  jdk=$(find_jdk)
  with_lock ensure_built "$jdk"
  pass_on env COURSE_JAVA="$jdk/bin/java" COURSE_KERNEL_JAR="$KERNEL_JAR" \
    COURSE_CLASSPATH="$(course_classpath)" COURSE_PYTHON="$(find_python)" \
    "$ROOT/benchmarks/$name/run" "$@"
}

bench_names() {
  local run
  for run in "$ROOT"/benchmarks/*/run; do
    [ ! -x "$run" ] || basename "$(dirname "$run")"
  done
}

help_bench() {
  cat <<'END'
./course bench [NAME [--json]]

Measures ours against its peers, on this machine, now. Without a name: which there are.
--json prints rows {workload, ours, unit, bestPeer, peerName, ratio, goal, met}. Exit code 1 when a
goal is missed.

Example:  ./course bench kernel --json
END
}
