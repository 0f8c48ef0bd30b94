# ./course feedback: a page for each student.
# shellcheck shell=bash

cmd_feedback() {
  [ $# -gt 0 ] || usage_error "feedback needs an assignment" feedback
  course_java org.deepecon.grading.feedback.FeedbackCommand --assignments "$ASSIGNMENTS" "$@"
}

help_feedback() {
  cat <<'END'
./course feedback ASSIGNMENT [--graded DIR] [--output DIR]

Makes an HTML page for each graded student: points, expected and got, hints, comments, changed
cells. A page needs no network and no other file. Hidden tests are named and not shown.

  --graded DIR   results of ./course grade; graded/ASSIGNMENT unless given
  --output DIR   for the pages; feedback/ASSIGNMENT unless given

Comments and points by hand: put comments.json beside a student's result.json.
  {"comment": "Good work.", "extra": 0.5,
   "cells": {"why": {"points": 1.5, "comment": "Say *which* rate: $\\eta < 2/f''$."}}}
Grading again leaves that file alone.

Example:  ./course feedback ps1
END
}
