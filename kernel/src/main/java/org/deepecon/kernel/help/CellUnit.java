package org.deepecon.kernel.help;

/**
 * The session and the cell as one compilation unit.
 *
 * @param source Java source
 * @param cell offset in the unit minus offset in the cell, for the chunk in focus
 */
record CellUnit(String source, int cell) {
    /** The class around everything. */
    static final String CLASS = "$Cell";
    /** The class around a method or type of the cell that is in focus. */
    static final String FOCUS_CLASS = "$Focus";
    /** The name that stands where the caret is. */
    static final String MARK = "$here$";

    /** Whether a class is one of the wrappers, not something the student wrote. */
    static boolean isWrapper(String name) {
        return name.equals(CLASS) || name.equals(FOCUS_CLASS);
    }
}
