package org.deepecon.kernel.help.doc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds a tree of nodes from tags in order; adds the end tags that HTML lets an author omit. */
final class NodeBuilder {
    private static final Set<String> VOID = Set.of("br", "hr", "img", "wbr");
    private static final Set<String> BLOCKS = Set.of("p", "ul", "ol", "dl", "pre", "table", "div",
            "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "section", "hr", "tags");
    /** Which open elements a start tag ends. */
    private static final Map<String, Set<String>> ENDS = Map.of("li", Set.of("li", "p"),
            "dt", Set.of("dt", "dd", "p"), "dd", Set.of("dt", "dd", "p"),
            "tr", Set.of("tr", "td", "th"),
            "td", Set.of("td", "th", "p"), "th", Set.of("td", "th", "p"),
            "tbody", Set.of("tr", "td", "th", "thead"));

    private final List<Node> roots = new ArrayList<>();
    private final Deque<Node.Element> open = new ArrayDeque<>();

    NodeBuilder add(Node node) {
        (open.isEmpty() ? roots : open.peek().children()).add(node);
        return this;
    }

    NodeBuilder start(String name) {
        Set<String> ended = ENDS.getOrDefault(name, BLOCKS.contains(name) ? Set.of("p") : Set.of());
        while (!open.isEmpty() && ended.contains(open.peek().name())) {
            open.pop();
        }
        var element = new Node.Element(name, new ArrayList<>());
        add(element);
        if (!VOID.contains(name)) {
            open.push(element);
        }
        return this;
    }

    NodeBuilder end(String name) {
        if (open.stream().anyMatch(element -> element.name().equals(name))) {
            while (!open.pop().name().equals(name)) {
                continue;
            }
        }
        return this;
    }

    /** Ends whatever is open, as at the end of a comment. */
    NodeBuilder endAll() {
        open.clear();
        return this;
    }

    boolean within(String name) {
        return open.stream().anyMatch(element -> element.name().equals(name));
    }

    List<Node> nodes() {
        return roots;
    }
}
