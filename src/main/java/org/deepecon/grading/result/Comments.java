package org.deepecon.grading.result;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a person adds to a result, in {@code comments.json} beside it. Grading again leaves it alone.
 *
 * <pre>{@code
 * {"comment": "Good work.",
 *  "cells": {"why":       {"points": 1.5, "comment": "Say which rate."},
 *            "half_test": {"points": 2, "comment": "Right idea, slip of the sign."}},
 *  "extra": 0.5}
 * }</pre>
 *
 * @param comment on the whole; empty for none
 * @param cells by the cell's name
 * @param extra points on top; may be negative
 */
public record Comments(String comment, Map<String, Cell> cells, double extra) {
    /** Nothing was said. */
    public static final Comments NONE = new Comments("", Map.of(), 0);

    /**
     * On one cell.
     *
     * @param points in place of what the tests gave; null leaves those
     * @param comment empty for none
     */
    public record Cell(Double points, String comment) {
        /** Leaves nothing null but the points, which must be a number of at least 0. */
        public Cell {
            comment = comment == null ? "" : comment;
            if (points != null && !(points >= 0 && Double.isFinite(points))) {
                throw new IllegalArgumentException("expected points of at least 0, got " + points);
            }
        }
    }

    /** Fills in what the file left out, and sorts. */
    public Comments {
        comment = comment == null ? "" : comment;
        cells = cells == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(cells));
    }

    /**
     * What was said on a cell.
     *
     * @param gradeId its name
     * @return an empty comment without points if nothing was
     */
    public Cell on(String gradeId) {
        return cells.getOrDefault(gradeId, new Cell(null, ""));
    }

    /**
     * Names that no cell of the result has: usually misspelt.
     *
     * @param result the result that these comments belong to
     * @return in alphabetical order
     */
    public List<String> strangers(SubmissionResult result) {
        return cells.keySet().stream().filter(id ->
                result.exercises().stream().noneMatch(exercise -> exercise.gradeId().equals(id))
                && result.manual().stream().noneMatch(cell -> cell.gradeId().equals(id))).toList();
    }
}
