package org.deepecon.tensor.f32.kernel;

/** Plain loops over the channels of a pixel. */
public final class ChannelLoops {
    private ChannelLoops() {
    }

    /**
     * Adds products: {@code c += a · b}, each with one rounding.
     *
     * @param a factors
     * @param ao where they start
     * @param b factors
     * @param bo where they start
     * @param c receives the sums
     * @param co where they start
     * @param n how many
     */
    public static void addProducts(float[] a, int ao, float[] b, int bo, float[] c, int co, int n) {
        for (int i = 0; i < n; i++) {
            c[co + i] = Math.fma(a[ao + i], b[bo + i], c[co + i]);
        }
    }

    /**
     * Gives numbers to those that are the largest: {@code to += rest} where {@code a = largest},
     * and there nothing rests.
     *
     * @param a numbers of a pixel
     * @param ao where they start
     * @param largest the largest of several pixels
     * @param lo where they start
     * @param rest what is to be given; changed; starts at 0
     * @param to receives it
     * @param oo where it starts
     * @param n how many
     */
    public static void give(float[] a, int ao, float[] largest, int lo, float[] rest, float[] to,
            int oo, int n) {
        for (int i = 0; i < n; i++) {
            if (a[ao + i] == largest[lo + i]) {
                to[oo + i] += rest[i];
                rest[i] = 0f;
            }
        }
    }

    /**
     * Takes numbers from where the largest are: {@code to = from} where {@code a = largest} for the
     * first time.
     *
     * @param a numbers of a pixel
     * @param ao where they start
     * @param largest the largest of several pixels
     * @param lo where they start
     * @param open 1 where nothing has been taken yet, else 0; changed; starts at 0
     * @param from what is taken; starts where {@code a} does, in its own array
     * @param fo where it starts
     * @param to receives it
     * @param oo where it starts
     * @param n how many
     */
    public static void take(float[] a, int ao, float[] largest, int lo, float[] open, float[] from,
            int fo, float[] to, int oo, int n) {
        for (int i = 0; i < n; i++) {
            if (a[ao + i] == largest[lo + i] && open[i] != 0f) {
                to[oo + i] = from[fo + i];
                open[i] = 0f;
            }
        }
    }
}
