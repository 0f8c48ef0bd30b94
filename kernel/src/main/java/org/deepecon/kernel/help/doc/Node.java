package org.deepecon.kernel.help.doc;

import java.util.List;

/** A piece of a documentation comment. */
public sealed interface Node {
    /** The name of the element that stands for {@code {@inheritDoc}}. */
    String INHERITED = "inherited";

    /**
     * Prose; runs of blanks count as one.
     *
     * @param text without entities
     */
    record Text(String text) implements Node {
    }

    /**
     * Code within a line.
     *
     * @param text as written
     */
    record Code(String text) implements Node {
    }

    /**
     * Code on lines of its own.
     *
     * @param text as written
     */
    record Listing(String text) implements Node {
    }

    /**
     * Markdown, from {@code ///} comments.
     *
     * @param text as written
     */
    record Markdown(String text) implements Node {
    }

    /**
     * An HTML element, or a block that the reader made of a tag.
     *
     * @param name lower case
     * @param children content
     */
    record Element(String name, List<Node> children) implements Node {
    }
}
