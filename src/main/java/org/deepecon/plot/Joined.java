package org.deepecon.plot;

import java.util.List;
import java.util.Map;

/**
 * A line in the colour of what comes next: values behind their smoothed curve, a validation beside
 * its training.
 *
 * @param line the points
 * @param pale whether it stays in the background
 */
record Joined(Series line, boolean pale) implements Mark {
    private static final String OPACITY = "0.3";

    @Override
    public String name() {
        return line.name();
    }

    @Override
    public Mark named(String newName) {
        return new Joined(line.named(newName), pale);
    }

    @Override
    public String describe() {
        return (pale ? "faint " : "") + line.describe();
    }

    @Override
    public Key key() {
        return line.key();
    }

    @Override
    public boolean takesColour() {
        return false;
    }

    @Override
    public void extend(Extent x, Extent y) {
        line.extend(x, y);
    }

    @Override
    public void draw(Pen pen) {
        if (pale) {
            pen.svg().group("opacity=\"" + OPACITY + "\"");
            line.draw(pen);
            pen.svg().endGroup();
        } else {
            line.draw(pen);
        }
    }

    @Override
    public List<Map<String, Object>> traces(String colour) {
        return line.traces(pale ? Palette.clear(colour, OPACITY) : colour);
    }
}
