# Builds the kernel's and the course's jars, when their sources changed.
# shellcheck shell=bash

KERNEL_JAR=$ROOT/kernel/target/deepecon-kernel-all.jar
COURSE_JAR=$ROOT/target/course/deepecon-course.jar

find_maven() {
  command -v mvn || fail "Maven not found. Install it: $(how_to_install maven)"
}

build_key() { hash_files pom.xml .mvn kernel/pom.xml kernel/src/main src/pom.xml src/main/java src/main/resources; }

# ensure_built JDK: the jars are there and made from the sources as they are now; so are the exercises.
ensure_built() {
  ensure_jars "$1"
  ensure_exercises "$1"
}

ensure_jars() {
  local key
  key=$(build_key)
  if is_fresh build "$key" && [ -f "$KERNEL_JAR" ] && [ -f "$COURSE_JAR" ]; then return; fi
  find_maven >/dev/null
  unstamp build
  step build 60 "Building the kernel and the course" maven "$1" -Dmaven.test.skip=true package
  stamped build "$key"
}

# maven JDK ARGUMENTS...: Maven on the whole project, with that JDK.
maven() {
  local jdk=$1
  shift
  (cd "$ROOT" && JAVA_HOME=$jdk mvn -B -ntp "$@")
}

# course_classpath: the course's jar and what it needs, for the kernel.
course_classpath() {
  local jar path=$COURSE_JAR
  for jar in "$ROOT"/target/course/lib/*.jar; do
    [ ! -f "$jar" ] || path=$path:$jar
  done
  printf '%s\n' "$path"
}
