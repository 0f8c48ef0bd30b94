package org.deepecon.tensor.f32.simd;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.deepecon.tensor.f32.kernel.Places;

/** Pooling, a vector of channels at a time; channels beyond whole vectors are left to others. */
final class VectorPools {
    private static final VectorSpecies<Float> S = Lanes.SPECIES;

    private VectorPools() {
    }

    static void largest(Places places, float[] a, int ao, float[] out, int oo, int from, int to) {
        int whole = Lanes.whole(places.channels());
        int[] starts = places.starts();
        for (int place = from; place < to; place++) {
            int at = oo + place * places.channels();
            for (int c = 0; c < whole; c += Lanes.COUNT) {
                largest(places.pixels(), starts[place], starts[place + 1], a, ao + c, out, at + c);
            }
        }
    }

    private static void largest(int[] pixels, int from, int to, float[] a, int ao, float[] out,
            int oo) {
        FloatVector largest = FloatVector.broadcast(S, Float.NEGATIVE_INFINITY);
        for (int i = from; i < to; i++) {
            largest = largest.max(FloatVector.fromArray(S, a, ao + pixels[i]));
        }
        largest.intoArray(out, oo);
    }

    static void giveToLargest(Places places, float[] a, int ao, float[] largest, int lo,
            float[] given, int go, float[] out, int oo) {
        int whole = Lanes.whole(places.channels());
        int[] starts = places.starts();
        for (int place = 0; place < places.count(); place++) {
            int at = place * places.channels();
            for (int c = 0; c < whole; c += Lanes.COUNT) {
                give(places.pixels(), starts[place], starts[place + 1], a, ao + c, largest,
                        lo + at + c, given, go + at + c, out, oo + c);
            }
        }
    }

    /** What is given is gone: the first takes it all. */
    private static void give(int[] pixels, int from, int to, float[] a, int ao, float[] largest,
            int lo, float[] given, int go, float[] out, int oo) {
        FloatVector most = FloatVector.fromArray(S, largest, lo);
        FloatVector rest = FloatVector.fromArray(S, given, go);
        FloatVector none = FloatVector.zero(S);
        for (int i = from; i < to; i++) {
            VectorMask<Float> here =
                    FloatVector.fromArray(S, a, ao + pixels[i]).compare(VectorOperators.EQ, most);
            FloatVector.fromArray(S, out, oo + pixels[i]).add(none.blend(rest, here))
                    .intoArray(out, oo + pixels[i]);
            rest = rest.blend(none, here);
        }
    }
}
