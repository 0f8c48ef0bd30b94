# Commands that are Java programs of the course library.
# shellcheck shell=bash

# shellcheck disable=SC2034
ASSIGNMENTS=$ROOT/notebooks/assignments

# course_java MAIN ARGUMENTS...: builds what is missing, then runs the class in place of this shell.
course_java() {
  local jdk main=$1
  shift
  jdk=$(find_jdk)
  with_lock ensure_built "$jdk"
  # Short programs: quick to start, and small, since graders start children beside them.
  exec "$jdk/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms32m -Xshare:auto -Dfile.encoding=UTF-8 \
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true \
    -Dcourse.root="$ROOT" -cp "$(course_classpath):$KERNEL_JAR" "$main" "$@"
}
