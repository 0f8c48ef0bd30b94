package org.deepecon.kernel.repl;

import java.util.List;

/**
 * What could stand at the cursor.
 *
 * @param start offset where the replaced text begins, in UTF-16 units
 * @param end offset where it ends: the cursor or later
 * @param items the proposals, best first
 */
public record Completion(int start, int end, List<Item> items) {
    /**
     * Copies the list.
     *
     * @param start where the replaced text begins
     * @param end where it ends
     * @param items the proposals that are copied
     */
    public Completion {
        items = List.copyOf(items);
    }

    /**
     * One proposal.
     *
     * @param text what replaces the text from start to end
     * @param type a word the front end has an icon for: {@code function}, {@code class},
     *     {@code interface}, {@code field}, {@code variable}, {@code keyword}, {@code module},
     *     {@code magic}, {@code path}
     * @param signature parameters and type as shown beside the proposal; may be empty
     */
    public record Item(String text, String type, String signature) {
    }
}
