package org.deepecon.kernel.help;

/**
 * One declaration or statement of a cell, with the comments before it.
 *
 * @param kind what it declares
 * @param start offset in the cell
 * @param end offset after its last character
 * @param name the declared type's name, or empty
 */
record Chunk(Kind kind, int start, int end, String name) {
    /** How a chunk is wrapped for the compiler. */
    enum Kind { IMPORT, TYPE, METHOD, STATEMENT }

    String text(String source) {
        return source.substring(start, end);
    }
}
