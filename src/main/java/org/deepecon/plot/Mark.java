package org.deepecon.plot;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something drawn inside the frame of a figure. Immutable. */
interface Mark {
    /** How the legend shows it. */
    enum Key {
        /** Not at all. */
        NONE,
        /** A piece of line. */
        LINE,
        /** A dot. */
        DOT,
        /** A piece of line with a dot. */
        PATH,
        /** A filled square. */
        PATCH
    }

    /** Text in the legend; empty for none. */
    String name();

    Mark named(String newName);

    /** What it is and how much of it, for the text of the figure. */
    String describe();

    /** Tells the axes what they have to show. */
    void extend(Extent x, Extent y);

    /** Draws it. */
    void draw(Pen pen);

    /** Plotly's traces; the tree adds name and axes. */
    List<Map<String, Object>> traces(String colour);

    default Key key() {
        return Key.NONE;
    }

    /** Whether it takes the next colour of the palette. */
    default boolean takesColour() {
        return true;
    }

    /** Whether it covers the page, so that what lies on it needs a halo. */
    default boolean isField() {
        return false;
    }

    /** What its colours mean. */
    default Optional<ColourBar> colourBar() {
        return Optional.empty();
    }
}
