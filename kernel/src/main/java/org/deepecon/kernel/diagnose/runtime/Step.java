package org.deepecon.kernel.diagnose.runtime;

import org.deepecon.kernel.diagnose.text.StudentNames;
import org.deepecon.kernel.repl.CellLine;

/** One entry of the trace that a student sees. */
sealed interface Step {
    /** What makes two entries the same for folding. */
    String key();

    /** The method's name for folding without lines. */
    String name();

    /**
     * A line of a cell.
     *
     * @param line where
     * @param frame the frame
     * @param callee the method it was calling, or null where the exception was thrown
     */
    record Own(CellLine line, StackTraceElement frame, StackTraceElement callee) implements Step {
        @Override
        public String key() {
            return name() + ":" + line.cell() + ":" + line.line();
        }

        @Override
        public String name() {
            return Steps.isEntry(frame) ? "" : FrameNames.of(frame);
        }
    }

    /**
     * Frames that are not the student's.
     *
     * @param frame the outermost one: what the student called
     * @param count how many
     * @param library false if all are of the JDK
     */
    record Foreign(StackTraceElement frame, int count, boolean library) implements Step {
        @Override
        public String key() {
            return name() + count;
        }

        @Override
        public String name() {
            return StudentNames.simpleClass(frame.getClassName()) + "." + frame.getMethodName();
        }
    }

    /** A sentence in place of many entries. */
    record Folded(String text) implements Step {
        @Override
        public String key() {
            return text;
        }

        @Override
        public String name() {
            return text;
        }
    }
}
