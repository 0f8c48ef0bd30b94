package org.deepecon.plot;

/**
 * What a mark draws with.
 *
 * @param svg the drawing, counted from the corner of the frame
 * @param x horizontal scale
 * @param y vertical scale
 * @param frame the inside of the frame
 * @param colour the mark's own
 * @param most points it may draw
 * @param halo the look of what sets it off from the colours it lies on; empty if it lies on none
 * @param slot its place among the bars that stand side by side
 * @param slots how many those are
 */
record Pen(Svg svg, Scale x, Scale y, Area frame, String colour, int most, String halo, int slot,
        int slots) {
    boolean shows(double valueX, double valueY) {
        return x.shows(valueX) && y.shows(valueY);
    }

    String point(double valueX, double valueY) {
        return Svg.at(x.pixel(valueX), y.pixel(valueY));
    }

    /** A line in the mark's colour, with a halo if it lies on colours. */
    void stroke(CharSequence way, double width, String more) {
        if (!halo.isEmpty()) {
            svg.path(halo + " stroke-width=\"" + SvgText.number(width + 2.4) + "\""
                    + Svg.ROUND, way);
        }
        svg.path("fill=\"none\" stroke=\"" + colour + "\" stroke-width=\""
                + SvgText.number(width) + "\"" + Svg.ROUND + more, way);
    }

    /** An area in the mark's colour. */
    void fill(CharSequence way, String opacity) {
        svg.path("fill=\"" + colour + "\"" + (opacity.isEmpty() ? ""
                : " fill-opacity=\"" + opacity + "\""), way);
    }
}
