package org.deepecon.kernel.magic;

/** A piece of a cell; the pieces run in order. Offsets are UTF-16 units in the cell. */
public sealed interface Part {
    /**
     * Where the piece begins.
     *
     * @return offset in the cell
     */
    int offset();

    /**
     * Java source. As long as the lines of the cell that it stands for: comment lines that begin
     * with {@code # } are turned into Java comments of the same length.
     *
     * @param source Java source
     * @param startOffset where it begins in the cell
     */
    record JavaPart(String source, int startOffset) implements Part {
        @Override
        public int offset() {
            return startOffset;
        }
    }

    /**
     * A line magic.
     *
     * @param name the word after the percent sign
     * @param args the rest of the line, trimmed
     * @param offset where the percent sign stands
     * @param argsOffset where {@code args} begins, for errors in code given as arguments
     * @param target what stands before the percent sign, such as {@code "var jars ="}, or empty
     */
    record LinePart(String name, String args, int offset, int argsOffset, String target)
            implements Part {
        /**
         * Whether the magic's value is assigned to a variable.
         *
         * @return true for {@code var jars = %maven g:a:v}
         */
        public boolean assigns() {
            return !target.isEmpty();
        }

        /**
         * The Java statement that assigns the magic's value, to be run at
         * {@link #assignmentOffset()}.
         *
         * @param value what the magic returned
         * @return for example {@code List<String> jars = org.deepecon…MagicValue.take(3);}
         */
        public String assignment(Object value) {
            return MagicValue.assignment(target, value);
        }

        /**
         * Where the assigned variable's declaration begins.
         *
         * @return offset in the cell
         */
        public int assignmentOffset() {
            return offset - target.length();
        }
    }

    /**
     * A cell magic.
     *
     * @param name the word after the two percent signs
     * @param args the rest of the first line, trimmed
     * @param body everything below the first line
     * @param bodyOffset where {@code body} begins, for errors in code
     */
    record CellPart(String name, String args, String body, int bodyOffset) implements Part {
        @Override
        public int offset() {
            return 0;
        }
    }

    /**
     * A question: {@code ?name}, {@code name?}, or {@code ??name} for the source too.
     *
     * @param name what is asked about; begins with a percent sign for a magic
     * @param detail 0 for help, 1 for the source too
     * @param offset where {@code name} stands
     */
    record HelpPart(String name, int detail, int offset) implements Part {
    }
}
