"""Grading, ours and nbgrader's, on the same notebooks."""
