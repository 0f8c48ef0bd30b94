package org.deepecon.tensor;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sums of products of two tensors, as {@code einsum} in NumPy: {@code "btnh,bsnh->bnts"}. Each
 * letter stands for an axis; letters that the result has not are summed over.
 *
 * @param a letters of the first operand
 * @param b letters of the second operand
 * @param out letters of the result, each in an operand
 */
record Einsum(String a, String b, String out) implements Op {
    private static final int FIRST = 'a';

    static Tensor of(String equation, Tensor a, Tensor b) {
        String[] parts = equation.replace(" ", "").split("->|,", -1);
        var op = parts.length == 3 ? new Einsum(parts[0], parts[1], parts[2]) : null;
        if (op == null || !op.isWhole()) {
            throw new IllegalArgumentException("einsum: expected something like"
                    + " \"bij,bjk->bik\", each letter once in an operand, in the result or in both"
                    + " operands, got \"" + equation + "\".");
        }
        return Tensor.apply(op, a, b);
    }

    /** The matrix product with leading axes, those of length 1 repeated. */
    static Tensor matmul(Tensor a, Tensor b) {
        if (a.rank() < 2) {
            throw new ShapeException("matmul: expected (…, n, k) and (…, k, m), got " + a.shape()
                    + " and " + b.shape() + ".");
        }
        int rank = Math.max(a.rank(), b.rank());
        StringBuilder first = new StringBuilder();
        StringBuilder second = new StringBuilder();
        String all = IntStream.range(0, rank - 2).mapToObj(i -> "" + (char) (FIRST + i))
                .collect(Collectors.joining());
        Tensor x = dropped(a, b, rank, first);
        Tensor y = dropped(b, a, rank, second);
        return of(first + "yz," + second + "zx->" + kept(all, first, second) + "yx", x, y);
    }

    /** Without the leading axes of length 1 that the other repeats; its letters. */
    private static Tensor dropped(Tensor x, Tensor other, int rank, StringBuilder letters) {
        int[] dims = new int[x.rank()];
        int count = 0;
        for (int i = 0; i < x.rank(); i++) {
            int place = i + rank - x.rank();
            int theirs = place - (rank - other.rank());
            boolean repeated = i < x.rank() - 2 && x.shape().dim(i) == 1 && theirs >= 0
                    && other.shape().dim(theirs) != 1;
            if (!repeated) {
                dims[count++] = x.shape().dim(i);
                if (i < x.rank() - 2) {
                    letters.append((char) (FIRST + place));
                }
            }
        }
        return x.reshape(java.util.Arrays.copyOf(dims, count));
    }

    private static String kept(String all, CharSequence a, CharSequence b) {
        return all.chars().mapToObj(each -> "" + (char) each)
                .filter(each -> a.toString().contains(each) || b.toString().contains(each))
                .collect(Collectors.joining());
    }

    private boolean isWhole() {
        return a.chars().distinct().count() == a.length()
                && b.chars().distinct().count() == b.length()
                && out.chars().distinct().count() == out.length()
                && out.chars().allMatch(each -> a.indexOf(each) >= 0 || b.indexOf(each) >= 0)
                && a.chars().allMatch(each -> out.indexOf(each) >= 0 || b.indexOf(each) >= 0)
                && b.chars().allMatch(each -> out.indexOf(each) >= 0 || a.indexOf(each) >= 0);
    }

    @Override
    public Shape shape(Tensor... inputs) {
        Shape first = inputs[0].shape();
        Shape second = inputs[1].shape();
        if (first.rank() != a.length() || second.rank() != b.length()) {
            throw new ShapeException(this + ": expected " + a.length() + " and " + b.length()
                    + " axes, got " + first + " and " + second + ".");
        }
        for (int i = 0; i < a.length(); i++) {
            int j = b.indexOf(a.charAt(i));
            if (j >= 0 && first.dim(i) != second.dim(j)) {
                throw new ShapeException(this + ": expected equal lengths of axis " + a.charAt(i)
                        + ", got " + first.dim(i) + " and " + second.dim(j) + " in " + first
                        + " and " + second + ".");
            }
        }
        return Shape.of(out.chars().map(each -> a.indexOf(each) >= 0
                ? first.dim(a.indexOf(each)) : second.dim(b.indexOf(each))).toArray());
    }

    @Override
    public Step bind(Backend backend, View[] inputs, View output) {
        if (output.shape().size() == 0) {
            return () -> { };
        }
        boolean swapped = a.indexOf(out.isEmpty() ? ' ' : out.charAt(out.length() - 1)) >= 0
                && b.indexOf(out.charAt(out.length() - 1)) < 0;
        var plan = swapped ? new EinsumPlan(b, inputs[1].shape(), a, inputs[0].shape(), out)
                : new EinsumPlan(a, inputs[0].shape(), b, inputs[1].shape(), out);
        return backend.products(plan.products(output.shape()), inputs[swapped ? 1 : 0],
                inputs[swapped ? 0 : 1], output);
    }

    @Override
    public Tensor[] gradient(Expression result, Tensor upstream) {
        Tensor x = result.inputs()[0];
        Tensor y = result.inputs()[1];
        return new Tensor[] {
            x.isConstant() ? null : Tensor.apply(new Einsum(out, b, a), upstream, y),
            y.isConstant() ? null : Tensor.apply(new Einsum(out, a, b), upstream, x)};
    }

    @Override
    public String toString() {
        return "einsum " + a + "," + b + "->" + out;
    }
}
