package org.deepecon.grading.contract;

import java.util.ArrayList;
import java.util.List;
import org.deepecon.grading.Stub;

/**
 * Marked lines of a cell, from a line that holds the first mark to one that holds the second. Any
 * comment sign may stand before a mark.
 *
 * <pre>{@code
 * double half(double x) {
 *     // BEGIN SOLUTION
 *     return x / 2;
 *     // END SOLUTION
 * }
 * }</pre>
 */
public enum Region {
    /** What the student has to find. */
    SOLUTION("BEGIN SOLUTION", "END SOLUTION"),
    /** Tests that are not handed out. */
    HIDDEN_TESTS("BEGIN HIDDEN TESTS", "END HIDDEN TESTS"),
    /** How a person gives the points of a task. */
    MARK_SCHEME("BEGIN MARK SCHEME", "END MARK SCHEME");

    /** What a Java answer is replaced by: compiles wherever the answer held the {@code return}. */
    public static final String JAVA_STUB = "// YOUR CODE HERE\n" + Stub.CODE;
    /** What an answer in words is replaced by. */
    public static final String TEXT_STUB = "YOUR ANSWER HERE";

    private final String begin;
    private final String end;

    Region(String begin, String end) {
        this.begin = begin;
        this.end = end;
    }

    /**
     * Whether a cell has such lines.
     *
     * @param source its text
     * @return true if a line holds one of the two marks
     */
    public boolean isIn(String source) {
        return source.contains(begin) || source.contains(end);
    }

    /**
     * Takes all such lines out.
     *
     * @param source a cell's text
     * @param where what messages call the cell
     * @return the text without them and their marks
     * @throws ContractException if marks are nested, or one has no partner
     */
    public String remove(String source, String where) throws ContractException {
        return replace(source, null, where);
    }

    /**
     * Replaces all such lines.
     *
     * @param source a cell's text
     * @param stub put in place of each region, with the indent of its first mark; null: nothing
     * @param where what messages call the cell
     * @return the text with them replaced, marks included
     * @throws ContractException if marks are nested, or one has no partner
     */
    public String replace(String source, String stub, String where) throws ContractException {
        List<String> kept = new ArrayList<>();
        int opened = 0;
        int number = 0;
        for (String line : source.split("\n", -1)) {
            number++;
            if (line.contains(begin)) {
                refuse(opened > 0, where, number,
                        "a second \"" + begin + "\" before \"" + end + '"');
                opened = number;
                addStub(kept, stub, line);
            } else if (line.contains(end)) {
                refuse(opened == 0, where, number, '"' + end + "\" without \"" + begin + '"');
                opened = 0;
            } else if (opened == 0) {
                kept.add(line);
            }
        }
        refuse(opened > 0, where, opened, '"' + begin + "\" is not followed by \"" + end + '"');
        return String.join("\n", kept);
    }

    private static void addStub(List<String> kept, String stub, String marker) {
        if (stub != null) {
            String indent = marker.substring(0, marker.length() - marker.stripLeading().length());
            stub.lines().forEach(line -> kept.add(indent + line));
        }
    }

    private static void refuse(boolean wrong, String where, int line, String what)
            throws ContractException {
        if (wrong) {
            throw new ContractException(where + ", line " + line + ": " + what + '.');
        }
    }
}
