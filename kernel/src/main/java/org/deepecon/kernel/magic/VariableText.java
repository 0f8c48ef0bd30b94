package org.deepecon.kernel.magic;

import org.deepecon.kernel.display.Limits;
import org.deepecon.kernel.display.PlainText;
import org.deepecon.kernel.display.TypeNames;

/** A variable's value on one short line. */
final class VariableText {
    private static final PlainText TEXT = new PlainText(Limits.SHORT);

    private VariableText() {
    }

    /** Never fails: what a toString() throws is named instead. */
    static String of(Object value) {
        try {
            return TEXT.of(value).replaceAll("\\R", "⏎");
        } catch (Throwable thrown) {
            if (thrown.getClass().getName().equals("java.lang.ThreadDeath")) {
                throw (Error) thrown;
            }
            return "(toString() failed: " + TypeNames.of(thrown.getClass()) + ")";
        }
    }
}
