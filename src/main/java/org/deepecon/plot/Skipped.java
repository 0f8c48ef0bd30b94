package org.deepecon.plot;

import java.util.List;
import java.util.Map;

/** Nothing, but it takes a colour: so the same thing has the same colour in several figures. */
record Skipped() implements Mark {
    @Override
    public String name() {
        return "";
    }

    @Override
    public Mark named(String newName) {
        return null;
    }

    @Override
    public String describe() {
        return "";
    }

    @Override
    public void extend(Extent x, Extent y) {
        // It has no data.
    }

    @Override
    public void draw(Pen pen) {
        // There is nothing to see.
    }

    @Override
    public List<Map<String, Object>> traces(String colour) {
        return List.of();
    }
}
