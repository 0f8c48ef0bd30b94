package org.deepecon.tensor;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * An {@link Einsum} as matrix products: one axis each for rows, columns and the inner sum; the
 * others are walked through. The result's last axis, if only the second operand has it, is that of
 * the columns.
 */
final class EinsumPlan {
    private static final int NONE = -1;

    private final String a;
    private final Shape first;
    private final String b;
    private final Shape second;
    private final String out;

    EinsumPlan(String a, Shape first, String b, Shape second, String out) {
        this.a = a;
        this.first = first;
        this.b = b;
        this.second = second;
        this.out = out;
    }

    Products products(Shape result) {
        int row = last(out, each -> a.indexOf(each) >= 0 && b.indexOf(each) < 0);
        int end = out.isEmpty() ? NONE : out.charAt(out.length() - 1);
        int column = end != NONE && a.indexOf(end) < 0 ? end : NONE;
        int inner = last(a, each -> out.indexOf(each) < 0);
        int[] outer = out.chars().filter(each -> each != row && each != column).toArray();
        int[] sums = a.chars().filter(each -> out.indexOf(each) < 0 && each != inner).toArray();
        return new Products(length(row), length(column), length(inner),
                step(a, first, row), step(a, first, inner), step(b, second, inner),
                column == NONE ? 1 : step(b, second, column), step(out, result, row),
                starts(outer, a, first), starts(outer, b, second), starts(outer, out, result),
                starts(sums, a, first), starts(sums, b, second));
    }

    private static int last(String letters, IntPredicate condition) {
        return letters.chars().filter(condition).reduce((x, y) -> y).orElse(NONE);
    }

    private int length(int letter) {
        return letter == NONE ? 1 : a.indexOf(letter) >= 0 ? first.dim(a.indexOf(letter))
                : second.dim(b.indexOf(letter));
    }

    private static int step(String letters, Shape shape, int letter) {
        int axis = letter == NONE ? -1 : letters.indexOf(letter);
        return axis < 0 ? 0 : shape.strides()[axis];
    }

    /** Where the walk through some axes leads in an operand. */
    private int[] starts(int[] axes, String letters, Shape shape) {
        int count = IntStream.of(axes).map(this::length).reduce(1, (x, y) -> x * y);
        int[] starts = new int[count];
        for (int i = 0; i < count; i++) {
            int rest = i;
            for (int axis = axes.length - 1; axis >= 0; axis--) {
                int length = length(axes[axis]);
                starts[i] += rest % length * step(letters, shape, axes[axis]);
                rest /= length;
            }
        }
        return starts;
    }
}
