package org.deepecon.grading;

import java.time.Duration;
import java.util.List;
import org.deepecon.kernel.notebook.child.Value;

/**
 * A student's work, as a test sees it: expressions go in, plain values come out.
 *
 * <pre>{@code
 * assertEquals(0.7311, s.number("predict(2, 0.5)"), 1e-4);
 * assertClose(new double[] {1.6, 1.472}, s.numbers("walk(2, 0.1, 2)"), 1e-9);
 * }</pre>
 *
 * <p>Every question ends within a time limit. If there is no answer, or one of the wrong kind, the
 * method throws {@link SubmissionException}, and the judge turns it into the claim's outcome: tests
 * need no {@code try}.
 */
public interface Submission {
    /** What an expression may take unless {@link #within} says otherwise. */
    Duration DEFAULT_LIMIT = Duration.ofSeconds(10);

    /**
     * A submission that asks a session.
     *
     * @param respondent the student's session
     * @return its submission, with {@link #DEFAULT_LIMIT}
     */
    static Submission of(Respondent respondent) {
        return new AskedSubmission(respondent, DEFAULT_LIMIT);
    }

    /**
     * The same with another time limit.
     *
     * @param limit for each question
     * @return a view of this submission
     */
    Submission within(Duration limit);

    /**
     * Any value.
     *
     * @param expression Java, without semicolon
     * @return its value as plain data
     */
    Value value(String expression);

    /**
     * A number of any type, or a tensor with one element.
     *
     * @param expression Java
     * @return its value; may be NaN or infinite
     */
    double number(String expression);

    /**
     * A whole number; {@code 3.0} is none.
     *
     * @param expression Java
     * @return its value
     */
    long wholeNumber(String expression);

    /**
     * An array, list or stream-free collection of numbers, or a tensor with one axis.
     *
     * @param expression Java
     * @return a new array
     */
    double[] numbers(String expression);

    /**
     * Rows of numbers, or a tensor with two axes.
     *
     * @param expression Java
     * @return new rows; may differ in length
     */
    double[][] matrix(String expression);

    /**
     * A tensor, a number, or nested arrays of numbers that form a block.
     *
     * @param expression Java
     * @return shape and elements
     */
    TensorData tensor(String expression);

    /**
     * A table, a list of records, or a list of maps.
     *
     * @param expression Java
     * @return columns and rows
     */
    TableData table(String expression);

    /**
     * Text, a character or an enum's constant.
     *
     * @param expression Java
     * @return the text
     */
    String text(String expression);

    /**
     * An array or collection of texts.
     *
     * @param expression Java
     * @return the texts in order
     */
    List<String> texts(String expression);

    /**
     * A truth value.
     *
     * @param expression Java
     * @return true or false
     */
    boolean truth(String expression);

    /**
     * Runs statements.
     *
     * @param code Java; what it declares stays for later questions
     */
    void run(String code);

    /**
     * What statements print.
     *
     * @param code Java
     * @return standard output, line ends as {@code \n}
     */
    String output(String code);

    /**
     * The exception that an expression or statement throws.
     *
     * @param code Java
     * @return its class's simple name; empty if none was thrown
     */
    String thrownBy(String code);

    /**
     * Whether a variable, method or type of this name is declared.
     *
     * @param name a simple name
     * @return true if so
     */
    boolean defines(String name);
}
