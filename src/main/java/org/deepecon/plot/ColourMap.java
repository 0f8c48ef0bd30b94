package org.deepecon.plot;

import java.util.ArrayList;
import java.util.List;

/** Colours for numbers, told apart by colour-blind readers as well. */
enum ColourMap {
    /** From dark blue to yellow, evenly bright. Source: matplotlib, CC0. */
    VIRIDIS("440154", "482878", "3e4989", "31688e", "26828e", "1f9e89", "35b779", "6ece58",
            "b5de2b", "fde725"),
    /** Blue below, red above. Source: ColorBrewer RdBu. */
    DIVERGING("2166ac", "4393c3", "92c5de", "d1e5f0", "f7f7f7", "fddbc7", "f4a582", "d6604d",
            "b2182b"),
    /** From the page, whatever its colour, to blue. */
    TINT("2b7bd0");

    private static final int SHADES = 256;

    private final int[] stops;

    ColourMap(String... stops) {
        this.stops = new int[stops.length];
        for (int i = 0; i < stops.length; i++) {
            this.stops[i] = Integer.parseInt(stops[i], 16);
        }
    }

    /** The colour of a share of the way from the lowest to the highest, as #rrggbb. */
    String colour(double share) {
        return String.format("#%06x", rgb(share));
    }

    int rgb(double share) {
        double place = Math.max(0, Math.min(1, share)) * (stops.length - 1);
        int below = Math.min((int) place, Math.max(0, stops.length - 2));
        int above = Math.min(below + 1, stops.length - 1);
        double part = place - below;
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int one = stops[below] >> shift & 0xff;
            int other = stops[above] >> shift & 0xff;
            mixed |= (int) Math.round(one + (other - one) * part) << shift;
        }
        return mixed;
    }

    /** How much of the page is covered. */
    double opacity(double share) {
        return this == TINT ? Math.max(0, Math.min(1, share)) : 1;
    }

    /** The colour of words on a share's colour; empty for that of the page's ink. */
    String ink(double share) {
        return switch (this) {
            case VIRIDIS -> share > 0.6 ? "#222" : "#fff";
            case DIVERGING -> Math.abs(share - 0.5) > 0.32 ? "#fff" : "#222";
            case TINT -> share > 0.55 ? "#fff" : "";
        };
    }

    /** A palette of all shades, red, green, blue, opacity. */
    byte[][] shades() {
        var shades = new byte[SHADES][];
        for (int i = 0; i < SHADES; i++) {
            double share = i / (SHADES - 1.0);
            int rgb = rgb(share);
            shades[i] = new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb,
                (byte) Math.round(opacity(share) * 255)};
        }
        return shades;
    }

    /** Plotly's colour scale. */
    List<Object> scale() {
        var scale = new ArrayList<>();
        if (this == TINT) {
            return List.of(List.of(0, "rgba(43,123,208,0)"), List.of(1, "rgba(43,123,208,1)"));
        }
        for (int i = 0; i < stops.length; i++) {
            double share = i / (stops.length - 1.0);
            scale.add(List.of(share, colour(share)));
        }
        return scale;
    }
}
