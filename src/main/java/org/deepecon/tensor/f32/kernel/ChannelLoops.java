package org.deepecon.tensor.f32.kernel;

/** Plain loops over the channels of pixels. */
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
     * The largest number of some channels in each place.
     *
     * @param places of the window
     * @param a holds the picture
     * @param ao where it starts
     * @param out receives all channels of each place
     * @param oo where they start
     * @param from the first place
     * @param to behind the last place
     * @param channel the first channel; all behind it are done
     */
    public static void largest(Places places, float[] a, int ao, float[] out, int oo, int from,
            int to, int channel) {
        int[] pixels = places.pixels();
        for (int place = from; place < to; place++) {
            int end = places.starts()[place + 1];
            for (int c = channel; c < places.channels(); c++) {
                float largest = Float.NEGATIVE_INFINITY;
                for (int i = places.starts()[place]; i < end; i++) {
                    largest = Math.max(largest, a[ao + pixels[i] + c]);
                }
                out[oo + place * places.channels() + c] = largest;
            }
        }
    }

    /**
     * Adds the number of each place and channel to where the first largest number lies.
     *
     * @param places of the window
     * @param a holds the picture
     * @param ao where it starts
     * @param largest numbers of each place
     * @param lo where they start
     * @param given what is added, for each place
     * @param go where it starts
     * @param out receives it, laid out as the picture
     * @param oo where it starts
     * @param channel the first channel; all behind it are done
     */
    public static void giveToLargest(Places places, float[] a, int ao, float[] largest, int lo,
            float[] given, int go, float[] out, int oo, int channel) {
        for (int place = 0; place < places.count(); place++) {
            for (int c = channel; c < places.channels(); c++) {
                int at = place * places.channels() + c;
                int first = first(places, place, a, ao + c, largest[lo + at]);
                if (first >= 0) {
                    out[oo + first + c] += given[go + at];
                }
            }
        }
    }

    /**
     * Reads where the first largest number of each place and channel lies; 0 where none does.
     *
     * @param places of the window
     * @param a holds the picture
     * @param ao where it starts
     * @param largest numbers of each place
     * @param lo where they start
     * @param from what is read, laid out as the picture
     * @param fo where it starts
     * @param out receives a number for each place and channel
     * @param oo where they start
     */
    public static void takeAtLargest(Places places, float[] a, int ao, float[] largest, int lo,
            float[] from, int fo, float[] out, int oo) {
        for (int place = 0; place < places.count(); place++) {
            for (int c = 0; c < places.channels(); c++) {
                int at = place * places.channels() + c;
                int first = first(places, place, a, ao + c, largest[lo + at]);
                out[oo + at] = first < 0 ? 0f : from[fo + first + c];
            }
        }
    }

    private static int first(Places places, int place, float[] a, int ao, float largest) {
        int[] pixels = places.pixels();
        for (int i = places.starts()[place]; i < places.starts()[place + 1]; i++) {
            if (a[ao + pixels[i]] == largest) {
                return pixels[i];
            }
        }
        return -1;
    }
}
