package org.deepecon.grading.contract;

/**
 * One difference between the cells that were handed out and those that came back.
 *
 * @param kind what happened to the cell
 * @param gradeId the cell's name
 * @param cell its place among all cells of the submission, from 1; 0 if it is not there
 * @param restored true if the grader put it right
 * @param handedOut the text as handed out; empty if it was not
 * @param received the text that came back; empty if none did
 */
public record CellChange(Kind kind, String gradeId, int cell, boolean restored, String handedOut,
        String received) {
    /** What happened to a cell. */
    public enum Kind {
        /** A locked cell has another text. */
        CHANGED("was changed"),
        /** Points, flags or the type of the cell differ. */
        RELABELLED("has other points or another type"),
        /** It stands before or after other cells than it did. */
        MOVED("was moved"),
        /** It is missing. */
        DELETED("was deleted"),
        /** It is there more than once; the last one counts. */
        DUPLICATED("is there more than once"),
        /** A cell has a name that was not handed out. */
        UNKNOWN("has a name that was not handed out");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /**
     * For people.
     *
     * @return such as {@code Cell "q1_test" (number 4) was changed; restored.}
     */
    public String sentence() {
        String place = cell == 0 ? "" : " (number " + cell + ")";
        return "Cell \"" + gradeId + '"' + place + ' ' + kind.words
                + (restored ? "; restored." : ".");
    }
}
