# The exercises: compiled for learners (beside the course's jar, without hidden tests) and for
# instructors, and the notebooks that learners get, with stubs in place of the solutions.
# shellcheck shell=bash

EXERCISES=$ROOT/target/course
INSTRUCTORS_EXERCISES=$EXERCISES/instructor/exercises.jar
LEARNERS_NOTEBOOKS=$EXERCISES/notebooks

# ensure_exercises JDK: they are made from the notebooks as they are now. Where nothing is checked,
# nothing is made.
ensure_exercises() {
  local key
  [ -n "$(find "$ROOT/notebooks" -type d -name exercises -print 2>/dev/null)" ] || return 0
  key=$(hash_of "$(stamp_of build)" "$(hash_files notebooks)")
  if is_fresh exercises "$key" && [ -f "$INSTRUCTORS_EXERCISES" ]; then return; fi
  unstamp exercises
  step exercises 5 "Compiling the exercises" build_exercises "$1"
  stamped exercises "$key"
}

build_exercises() {
  "$1/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$(course_classpath):$KERNEL_JAR" \
    org.deepecon.grading.exercise.ExerciseBuild "$ROOT/notebooks" "$EXERCISES"
}
