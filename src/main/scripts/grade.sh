# ./course grade: a verdict on every submission.
# shellcheck shell=bash

cmd_grade() {
  [ $# -gt 0 ] || usage_error "grade needs an assignment" grade
  local live=()
  [ ! -t 2 ] || live=(--terminal)
  course_java org.deepecon.grading.grade.GradeCommand --assignments "$ASSIGNMENTS" \
    --notebooks "$ROOT/notebooks" --datasets "$ROOT/datasets" --cache "$STATE/grading" \
    ${live[@]+"${live[@]}"} "$@"
}

help_grade() {
  cat <<'END'
./course grade ASSIGNMENT --submissions DIR [--jobs N] [options]

Grades every submission in DIR: runs the student's cells in a sandbox without network, files or
other processes, and judges the answers outside of it. Whatever a submission does, it gets a row,
and the others are graded. The reference solution is graded first and must get all points.

DIR may hold <student>/<notebook>.ipynb, <student>/<assignment>/<notebook>.ipynb (nbgrader's) or
files <student>.ipynb. Run again, it grades what is new or changed; comments.json is left alone.

  --jobs N          submissions at a time; as many as processors unless given. Each takes
                    about 800 MB of memory: a compiler, a program, and the next one (measured)
  --graded DIR      for the results; graded/ASSIGNMENT unless given
  --cell-seconds N  longest time for one cell (30)
  --seconds N       longest time for one submission (300)
  --heap MB         Java heap of a student's program (512)
  --optimize        use the JVM's full compiler: for notebooks that train networks for long

Exit codes: 0 every submission has a result, 1 failed, 2 wrong usage, 130 interrupted.

Example:  ./course grade ps1 --submissions inbox --jobs 2
END
}
