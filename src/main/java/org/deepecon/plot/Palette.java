package org.deepecon.plot;

import java.util.List;

/**
 * The colours of series, in order: told apart by colour-blind readers in pairs of neighbours, and
 * with a contrast of at least 3 : 1 on a white and on a near-black page.
 */
final class Palette {
    /** Blue, orange, green, purple, red, brown. */
    static final List<String> COLOURS =
            List.of("#2b7bd0", "#d2691e", "#1d9463", "#9b5fc0", "#d64550", "#8c7143");

    private Palette() {
    }

    static String colour(int series) {
        return COLOURS.get(series % COLOURS.size());
    }

    /** The same colour, seen through. */
    static String clear(String colour, String opacity) {
        int rgb = Integer.decode(colour);
        return "rgba(" + (rgb >> 16 & 0xff) + "," + (rgb >> 8 & 0xff) + "," + (rgb & 0xff) + ","
                + opacity + ")";
    }
}
