# ./course gradebook: all students in one table.
# shellcheck shell=bash

cmd_gradebook() {
  [ $# -gt 0 ] || usage_error "gradebook needs an assignment" gradebook
  course_java org.deepecon.grading.gradebook.GradebookCommand --assignments "$ASSIGNMENTS" "$@"
}

help_gradebook() {
  cat <<'END'
./course gradebook ASSIGNMENT [--graded DIR] [--output DIR] [--students CSV]

Writes gradebook.csv, a row for each student: points per cell, extra points, days late, late
penalty, total; and for each student Gradescope's results.json. The same results give the same
files. Due time, late policy and extensions stand in notebooks/assignments/ASSIGNMENT.json.

  --graded DIR     results of ./course grade; graded/ASSIGNMENT unless given
  --output DIR     for the files; gradebook/ASSIGNMENT unless given
  --students CSV   first column: who should have handed in; others get a row without points

Example:  ./course gradebook ps1 --students class.csv
END
}
