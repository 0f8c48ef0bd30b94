package org.deepecon.plot;

import java.util.Arrays;

/**
 * Says what the colours of a figure mean.
 *
 * @param map the colours
 * @param low what the first means
 * @param high what the last means
 * @param bands how many steps it has; 0 if it is smooth
 */
record ColourBar(ColourMap map, double low, double high, int bands) {
    private static final int WIDTH = 14;
    private static final int GAP = 16;
    private static final int SMOOTH = 128;

    /** Pixels it takes at the right of a frame. */
    int width() {
        double widest = ticks().marks().stream()
                .mapToDouble(mark -> SvgText.width(mark.label())).max().orElse(0);
        return (int) (GAP + WIDTH + 8 + widest);
    }

    private Ticks ticks() {
        return Ticks.linear(low, high, 5);
    }

    void draw(Svg svg, Area frame) {
        var place = new Area(frame.right() + GAP, frame.top(), WIDTH, frame.height());
        int steps = bands == 0 ? SMOOTH : bands;
        var pixels = new byte[steps][1];
        for (int i = 0; i < steps; i++) {
            int shade = (int) Math.round(255.0 * (steps - 1 - i) / Math.max(1, steps - 1));
            Arrays.fill(pixels[i], (byte) shade);
        }
        svg.image(place, Png.ofShades(pixels, map.shades()));
        for (var mark : ticks().marks()) {
            double y = place.bottom()
                    - (mark.value() - low) / (high - low) * place.height();
            svg.line(Svg.FRAME, place.right(), y, place.right() + 4, y);
            svg.text(place.right() + 7, y + 4, "start", mark.label());
        }
    }

    /** Puts it beside a part of an interactive chart. */
    static Object plotly(Domain domain) {
        return Tree.of("thickness", WIDTH, "outlinewidth", 0, "x", domain.right() + 0.01,
                "y", (domain.bottom() + domain.top()) / 2, "len", domain.top() - domain.bottom());
    }
}
