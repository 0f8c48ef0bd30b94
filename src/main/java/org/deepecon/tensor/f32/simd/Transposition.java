package org.deepecon.tensor.f32.simd;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;
import org.deepecon.tensor.f32.kernel.PlainKernels;

/** Writes a matrix transposed, by squares of 8 by 8 numbers held in eight vectors. */
final class Transposition {
    private static final int SIDE = 8;
    private static final VectorSpecies<Float> S =
            VectorSpecies.of(float.class, VectorShape.forBitSize(SIDE * Float.SIZE));
    /** Whether the machine has vectors of eight numbers, and a JDK that permutes them well. */
    private static final boolean FAST = Lanes.COUNT >= SIDE && Lanes.MANY_PERMUTATIONS;
    private static final PlainKernels PLAIN = new PlainKernels();

    private static final VectorShuffle<Float> UP1 = rotation(SIDE - 1);
    private static final VectorShuffle<Float> DOWN1 = rotation(1);
    private static final VectorShuffle<Float> UP2 = rotation(SIDE - 2);
    private static final VectorShuffle<Float> DOWN2 = rotation(2);
    private static final VectorShuffle<Float> HALF = rotation(4);
    private static final VectorMask<Float> ODD1 = VectorMask.fromLong(S, 0b10101010);
    private static final VectorMask<Float> ODD2 = VectorMask.fromLong(S, 0b11001100);
    private static final VectorMask<Float> ODD4 = VectorMask.fromLong(S, 0b11110000);

    private Transposition() {
    }

    private static VectorShuffle<Float> rotation(int by) {
        return VectorShuffle.fromOp(S, i -> (i + by) % SIDE);
    }

    static void apply(float[] a, int ao, int aRow, float[] out, int oo, int outRow, int rows,
            int columns) {
        int wholeRows = FAST ? rows & -SIDE : 0;
        int wholeColumns = FAST ? columns & -SIDE : 0;
        for (int i = 0; i < wholeRows; i += SIDE) {
            for (int j = 0; j < wholeColumns; j += SIDE) {
                square(a, ao + i * aRow + j, aRow, out, oo + j * outRow + i, outRow);
            }
        }
        PLAIN.transpose(a, ao + wholeColumns, aRow, out, oo + wholeColumns * outRow, outRow,
                wholeRows, columns - wholeColumns);
        PLAIN.transpose(a, ao + wholeRows * aRow, aRow, out, oo + wholeRows, outRow,
                rows - wholeRows, columns);
    }

    /** Swaps neighbours, then pairs, then halves of the rows. */
    private static void square(float[] a, int ao, int aRow, float[] out, int oo, int outRow) {
        FloatVector a0 = FloatVector.fromArray(S, a, ao);
        FloatVector a1 = FloatVector.fromArray(S, a, ao + aRow);
        FloatVector a2 = FloatVector.fromArray(S, a, ao + 2 * aRow);
        FloatVector a3 = FloatVector.fromArray(S, a, ao + 3 * aRow);
        FloatVector a4 = FloatVector.fromArray(S, a, ao + 4 * aRow);
        FloatVector a5 = FloatVector.fromArray(S, a, ao + 5 * aRow);
        FloatVector a6 = FloatVector.fromArray(S, a, ao + 6 * aRow);
        FloatVector a7 = FloatVector.fromArray(S, a, ao + 7 * aRow);

        FloatVector b0 = a0.blend(a1.rearrange(UP1), ODD1);
        FloatVector b1 = a0.rearrange(DOWN1).blend(a1, ODD1);
        FloatVector b2 = a2.blend(a3.rearrange(UP1), ODD1);
        FloatVector b3 = a2.rearrange(DOWN1).blend(a3, ODD1);
        FloatVector b4 = a4.blend(a5.rearrange(UP1), ODD1);
        FloatVector b5 = a4.rearrange(DOWN1).blend(a5, ODD1);
        FloatVector b6 = a6.blend(a7.rearrange(UP1), ODD1);
        FloatVector b7 = a6.rearrange(DOWN1).blend(a7, ODD1);

        FloatVector c0 = b0.blend(b2.rearrange(UP2), ODD2);
        FloatVector c2 = b0.rearrange(DOWN2).blend(b2, ODD2);
        FloatVector c1 = b1.blend(b3.rearrange(UP2), ODD2);
        FloatVector c3 = b1.rearrange(DOWN2).blend(b3, ODD2);
        FloatVector c4 = b4.blend(b6.rearrange(UP2), ODD2);
        FloatVector c6 = b4.rearrange(DOWN2).blend(b6, ODD2);
        FloatVector c5 = b5.blend(b7.rearrange(UP2), ODD2);
        FloatVector c7 = b5.rearrange(DOWN2).blend(b7, ODD2);

        c0.blend(c4.rearrange(HALF), ODD4).intoArray(out, oo);
        c1.blend(c5.rearrange(HALF), ODD4).intoArray(out, oo + outRow);
        c2.blend(c6.rearrange(HALF), ODD4).intoArray(out, oo + 2 * outRow);
        c3.blend(c7.rearrange(HALF), ODD4).intoArray(out, oo + 3 * outRow);
        c0.rearrange(HALF).blend(c4, ODD4).intoArray(out, oo + 4 * outRow);
        c1.rearrange(HALF).blend(c5, ODD4).intoArray(out, oo + 5 * outRow);
        c2.rearrange(HALF).blend(c6, ODD4).intoArray(out, oo + 6 * outRow);
        c3.rearrange(HALF).blend(c7, ODD4).intoArray(out, oo + 7 * outRow);
    }
}
