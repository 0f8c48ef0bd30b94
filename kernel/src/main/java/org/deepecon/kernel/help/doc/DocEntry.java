package org.deepecon.kernel.help.doc;

import java.util.List;

/**
 * What a source file says about a declaration.
 *
 * @param doc its comment; empty if it has none
 * @param parameters the names of a method's parameters
 */
public record DocEntry(List<Node> doc, List<String> parameters) {
    /**
     * Copies both lists.
     *
     * @param doc the comment
     * @param parameters the names
     */
    public DocEntry {
        doc = List.copyOf(doc);
        parameters = List.copyOf(parameters);
    }
}
