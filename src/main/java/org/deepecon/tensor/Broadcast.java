package org.deepecon.tensor;

/**
 * How an operand of another shape is read, number by number of the common shape.
 *
 * @param kind of repetition
 * @param period numbers until it repeats (ROW), or times each is repeated (COLUMN); else 1
 */
public record Broadcast(Kind kind, int period) {
    /** Kinds of repetition. */
    public enum Kind {
        /** Number i of the operand belongs to number i. */
        SAME,
        /** One number for all. */
        SCALAR,
        /** The whole operand again and again: a bias. */
        ROW,
        /** Each number of the operand for a stretch: a factor of each row. */
        COLUMN,
        /** None of these. */
        OTHER
    }

    /**
     * Finds the kind.
     *
     * @param operand its shape
     * @param common the shape it is read as
     * @return how to read it
     */
    public static Broadcast of(Shape operand, Shape common) {
        if (operand.size() == common.size()) {
            return new Broadcast(Kind.SAME, 1);
        }
        if (operand.size() == 1) {
            return new Broadcast(Kind.SCALAR, 1);
        }
        int extra = common.rank() - operand.rank();
        int first = 0;
        while (first < common.rank() && length(operand, first - extra) == 1) {
            first++;
        }
        int last = common.rank();
        while (last > first && length(operand, last - 1 - extra) == 1) {
            last--;
        }
        if (!equal(operand, common, first, last)) {
            return new Broadcast(Kind.OTHER, 1);
        }
        int before = common.size(0, first);
        int after = common.size(last, common.rank());
        return after == 1 ? new Broadcast(Kind.ROW, operand.size())
                : before == 1 ? new Broadcast(Kind.COLUMN, after) : new Broadcast(Kind.OTHER, 1);
    }

    private static int length(Shape operand, int axis) {
        return axis < 0 ? 1 : operand.dim(axis);
    }

    private static boolean equal(Shape operand, Shape common, int first, int last) {
        int extra = common.rank() - operand.rank();
        for (int i = first; i < last; i++) {
            if (length(operand, i - extra) != common.dim(i)) {
                return false;
            }
        }
        return true;
    }
}
