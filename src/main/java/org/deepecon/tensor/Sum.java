package org.deepecon.tensor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sums of several tensors, as derivatives need them: what is padded with zeros to lie side by side,
 * as the derivatives of parts do, is put side by side instead of being padded and added.
 */
public final class Sum {
    private Sum() {
    }

    /**
     * The sum.
     *
     * @param terms at least one, of one shape
     * @return of that shape
     */
    public static Tensor of(List<Tensor> terms) {
        List<Tensor> rest = new ArrayList<>();
        Map<Integer, List<Expression>> padded = new LinkedHashMap<>();
        for (Tensor term : terms) {
            if (term instanceof Expression each && each.op() instanceof Pad pad) {
                padded.computeIfAbsent(pad.axis(), axis -> new ArrayList<>()).add(each);
            } else {
                rest.add(term);
            }
        }
        padded.forEach((axis, parts) -> rest.addAll(sideBySide(axis, parts)));
        return rest.stream().reduce(Tensor::plus).orElseThrow();
    }

    private static List<? extends Tensor> sideBySide(int axis, List<Expression> parts) {
        parts.sort(Comparator.comparingInt(Sum::before));
        int at = 0;
        List<Tensor> pieces = new ArrayList<>();
        for (Expression part : parts) {
            if (before(part) < at) {
                return parts; // They overlap.
            }
            addZeros(pieces, part, axis, before(part) - at);
            pieces.add(part.inputs()[0]);
            at = before(part) + part.inputs()[0].shape().dim(axis);
        }
        addZeros(pieces, parts.get(0), axis, parts.get(0).shape().dim(axis) - at);
        return parts.size() == 1 ? parts
                : List.of(Tensor.concat(axis, pieces.toArray(Tensor[]::new)));
    }

    private static void addZeros(List<Tensor> pieces, Tensor whole, int axis, int length) {
        if (length > 0) {
            pieces.add(Tensor.full(0, whole.shape().with(axis, length), whole.dtype()));
        }
    }

    private static int before(Expression padded) {
        return ((Pad) padded.op()).before();
    }

    /**
     * A part of a sum that {@link #of} made: taken from where it was put.
     *
     * @param sum along one axis
     * @param from its first number
     * @param to behind its last number
     * @return null if it is known to be zero
     */
    public static Tensor part(Tensor sum, int from, int to) {
        if (sum instanceof Expression pad && pad.op() instanceof Pad op) {
            int end = op.before() + pad.inputs()[0].size();
            return from == op.before() && to == end ? pad.inputs()[0]
                    : to <= op.before() || from >= end ? null : sum.slice(0, from, to);
        }
        if (sum instanceof Expression concat && concat.op() instanceof Concat) {
            int at = 0;
            for (Tensor piece : concat.inputs()) {
                if (at <= from && to <= at + piece.size()) {
                    return piece.isConstant() ? null : at == from && to == at + piece.size() ? piece
                            : piece.slice(0, from - at, to - at);
                }
                at += piece.size();
            }
        }
        return sum.slice(0, from, to);
    }
}
