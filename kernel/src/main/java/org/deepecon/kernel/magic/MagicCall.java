package org.deepecon.kernel.magic;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.deepecon.kernel.display.CellOutput;

/** One use of a {@link Magic}, and the doors it has into the session. */
public interface MagicCall {
    /**
     * Everything after the name on the first line, trimmed.
     *
     * @return the raw text; may be empty
     */
    String line();

    /**
     * The line split at blanks; single and double quotes group.
     *
     * @return the words
     */
    List<String> arguments();

    /**
     * The lines below a {@code %%name} line.
     *
     * @return the body, or null in the line form
     */
    String body();

    /**
     * Where to print and display.
     *
     * @return this cell's output
     */
    CellOutput output();

    /**
     * Runs Java code (and magics) as part of this cell.
     *
     * @param code source
     * @return the last expression's value or null
     * @throws Exception what the code throws, or a compile error
     */
    Object evaluate(String code) throws Exception;

    /**
     * Puts jars and class folders on the class path; renderers and magics in them start to work.
     *
     * @param entries existing jars or folders; those already there are skipped
     */
    void addToClasspath(List<Path> entries);

    /**
     * The class path added so far.
     *
     * @return jars and folders in order
     */
    List<Path> classpath();

    /**
     * The session's variables.
     *
     * @return declared type and current value by name, in order of declaration
     */
    Map<String, Variable> variables();

    /** Forgets every variable, method, type and import that the user made; keeps the class path. */
    void reset();

    /**
     * All magics known now, for {@code %help}.
     *
     * @return by name
     */
    Map<String, Magic> magics();

    /**
     * A variable.
     *
     * @param type declared type, as written or inferred
     * @param value current value
     */
    record Variable(String type, Object value) {
    }
}
