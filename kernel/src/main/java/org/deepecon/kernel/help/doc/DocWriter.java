package org.deepecon.kernel.help.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes nodes as Markdown or as plain text. */
public final class DocWriter {
    private static final Set<String> BLOCKS = Set.of("p", "div", "section", "center", "ul", "ol",
            "dl", "li", "dt", "dd", "pre", "table", "blockquote", "h1", "h2", "h3", "h4", "h5",
            "h6", "hr", "caption", "details");
    private static final Set<String> STRONG = Set.of("b", "strong");
    private static final Set<String> EMPHASIS = Set.of("i", "em", "var", "cite", "dfn");
    private static final Set<String> CODE = Set.of("code", "tt", "kbd", "samp");

    private final Style style;

    private DocWriter(Style style) {
        this.style = style;
    }

    /**
     * For front ends that render.
     *
     * @param nodes a comment
     * @return Markdown without HTML
     */
    public static String markdown(List<Node> nodes) {
        return new DocWriter(Style.MARKDOWN).blocks(nodes);
    }

    /**
     * For terminals.
     *
     * @param nodes a comment
     * @return text in lines of at most 88 columns, listings and tables excepted
     */
    public static String plain(List<Node> nodes) {
        return new DocWriter(Style.PLAIN).blocks(nodes);
    }

    private String blocks(List<Node> nodes) {
        var blocks = new ArrayList<String>();
        var line = new ArrayList<Node>();
        for (Node node : nodes) {
            if (isBlock(node)) {
                paragraph(line, blocks);
                blocks.add(block(node));
            } else {
                line.add(node);
            }
        }
        paragraph(line, blocks);
        blocks.removeIf(String::isBlank);
        return String.join("\n\n", blocks);
    }

    private void paragraph(List<Node> line, List<String> blocks) {
        boolean markdown = line.stream().anyMatch(node -> node instanceof Node.Markdown);
        String text = inline(line).strip();
        blocks.add(markdown ? text : style.paragraph(text.replaceAll(" {2,}", " ")));
        line.clear();
    }

    private static boolean isBlock(Node node) {
        return node instanceof Node.Listing
                || node instanceof Node.Element element && BLOCKS.contains(element.name());
    }

    private String block(Node node) {
        if (node instanceof Node.Listing listing) {
            return style.listing(trim(listing.text()));
        }
        var element = (Node.Element) node;
        List<Node> children = element.children();
        return switch (element.name()) {
            case "pre" -> style.listing(trim(flat(children)));
            case "ul" -> items(children, false);
            case "ol" -> items(children, true);
            case "dl" -> definitions(children);
            case "table" -> table(element);
            case "blockquote" -> blocks(children).replaceAll("(?m)^", "> ");
            case "h1", "h2", "h3", "h4", "h5", "h6" -> style.mark(inline(children), true);
            default -> blocks(children);
        };
    }

    private String items(List<Node> children, boolean numbered) {
        var items = new ArrayList<String>();
        for (Node child : children) {
            String text = child instanceof Node.Element item ? blocks(item.children())
                    : blocks(List.of(child));
            if (!text.isBlank()) {
                items.add(item(numbered ? items.size() + 1 + ". " : "- ", text));
            }
        }
        return String.join("\n", items);
    }

    private static String item(String bullet, String text) {
        return bullet + text.replace("\n", "\n" + " ".repeat(bullet.length())).replaceAll("\n +\n",
                "\n\n");
    }

    private String definitions(List<Node> children) {
        var lines = new ArrayList<String>();
        for (Node child : children) {
            if (child instanceof Node.Element part && part.name().equals("dt")) {
                lines.add("- " + style.mark(inline(part.children()).strip(), true));
            } else if (child instanceof Node.Element part && part.name().equals("dd")) {
                lines.add(item("  ", blocks(part.children())));
            }
        }
        return String.join("\n", lines);
    }

    private String table(Node.Element table) {
        var rows = new ArrayList<List<String>>();
        rows(table, rows);
        rows.removeIf(List::isEmpty);
        return rows.isEmpty() ? "" : style.table(rows);
    }

    private void rows(Node.Element part, List<List<String>> rows) {
        for (Node child : part.children()) {
            if (child instanceof Node.Element row && row.name().equals("tr")) {
                rows.add(row.children().stream().filter(cell -> cell instanceof Node.Element)
                        .map(cell -> blocks(((Node.Element) cell).children())
                                .replaceAll("\\s+", " ").strip()).toList());
            } else if (child instanceof Node.Element inner && !inner.name().equals("caption")) {
                rows(inner, rows);
            }
        }
    }

    private String inline(List<Node> nodes) {
        return nodes.stream().map(this::inline).collect(Collectors.joining());
    }

    private String inline(Node node) {
        if (node instanceof Node.Text text) {
            return style.text(text.text().replaceAll("\\s+", " "));
        }
        if (node instanceof Node.Code code) {
            return style.code(code.text().replaceAll("\\s+", " "));
        }
        if (node instanceof Node.Element element) {
            return inlineElement(element);
        }
        return node instanceof Node.Markdown raw ? raw.text() : blocks(List.of(node));
    }

    private String inlineElement(Node.Element element) {
        String name = element.name();
        if (CODE.contains(name)) {
            return style.code(flat(element.children()).replaceAll("\\s+", " "));
        }
        if (STRONG.contains(name) || EMPHASIS.contains(name)) {
            return style.mark(inline(element.children()), STRONG.contains(name));
        }
        return switch (name) {
            case "br" -> "\n";
            case "sup" -> "^" + inline(element.children());
            case "sub" -> "_" + inline(element.children());
            case Node.INHERITED, "script", "style" -> "";
            default -> BLOCKS.contains(name) ? blocks(element.children())
                    : inline(element.children());
        };
    }

    /** The characters of nodes, without any style. */
    private static String flat(List<Node> nodes) {
        return nodes.stream().map(node -> {
            if (node instanceof Node.Element element) {
                return element.name().equals("br") ? "\n" : flat(element.children());
            }
            return node instanceof Node.Text text ? text.text()
                    : node instanceof Node.Code code ? code.text()
                    : node instanceof Node.Listing listing ? listing.text()
                    : ((Node.Markdown) node).text();
        }).collect(Collectors.joining());
    }

    private static String trim(String code) {
        String text = code.stripTrailing();
        while (text.startsWith("\n") || text.startsWith(" \n")) {
            text = text.substring(text.indexOf('\n') + 1);
        }
        return text.stripIndent();
    }
}
