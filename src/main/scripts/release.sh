# ./course release: students' notebooks, after every known answer was tried.
# shellcheck shell=bash

cmd_release() {
  [ $# -gt 0 ] || usage_error "release needs an assignment or a notebook" release
  course_java org.deepecon.grading.release.ReleaseCommand --assignments "$ASSIGNMENTS" "$@"
}

help_release() {
  cat <<'END'
./course release ASSIGNMENT|NOTEBOOK [--output DIR] [--nbgrader DIR]

Makes the students' notebooks: solutions become stubs, hidden tests and outputs are removed, cells
with tests are locked. First everything is tried in the sandbox that grades: every stub compiles and
earns nothing, the solution and all answers in right/ earn full points, none in wrong/ does.
Otherwise nothing is released, the exit code is 1, and each reason is named.

  --output DIR     release/ASSIGNMENT unless given
  --nbgrader DIR   also lays out source/ASSIGNMENT and nbgrader_config.py for nbgrader

Assignments stand in notebooks/assignments/ASSIGNMENT.json:
  {"title": "Problem set 1", "notebooks": ["../geneva/day1/02-gradient-descent.ipynb"],
   "files": [], "due": "2027-03-05T23:59:00+01:00", "extensions": "ps1-extensions.csv",
   "late": {"percentPerDay": 10, "graceMinutes": 15, "capPercent": 50}}

Example:  ./course release ps1
END
}
