# ./course similar: pairs of submissions with the same code.
# shellcheck shell=bash

cmd_similar() {
  [ $# -gt 0 ] || usage_error "similar needs an assignment" similar
  course_java org.deepecon.grading.similar.SimilarCommand --assignments "$ASSIGNMENTS" "$@"
}

help_similar() {
  cat <<'END'
./course similar ASSIGNMENT --submissions DIR [--least PERCENT] [--top N] [--output FILE]

Compares all submissions with each other and writes a page with the similar pairs side by side.
Names, texts, comments and layout do not count; nor does code that was handed out or that more
than a quarter of the students have. A high number is a reason to look, not a verdict.

  --submissions DIR  a folder or a notebook for each student
  --least PERCENT    pairs below are not shown; 30 unless given
  --top N            at most so many pairs; 50 unless given
  --output FILE      similar-ASSIGNMENT.html unless given

Example:  ./course similar ps1 --submissions inbox/
END
}
