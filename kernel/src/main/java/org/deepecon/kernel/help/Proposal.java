package org.deepecon.kernel.help;

import org.deepecon.kernel.repl.Completion;

/**
 * An item with its rank.
 *
 * @param item what is shown
 * @param rank smaller comes first
 */
record Proposal(Completion.Item item, int rank) implements Comparable<Proposal> {
    static Proposal of(String text, String type, String signature, int rank) {
        return new Proposal(new Completion.Item(text, type, signature), rank);
    }

    @Override
    public int compareTo(Proposal other) {
        int byRank = Integer.compare(rank, other.rank);
        int byLength = Integer.compare(typeLength(), other.typeLength());
        return byRank != 0 ? byRank : byLength != 0 ? byLength
                : item.text().compareTo(other.item.text());
    }

    /** Short names of types are the common ones; members read better in the alphabet's order. */
    private int typeLength() {
        boolean type = item.type().equals("class") || item.type().equals("interface");
        return type ? item.text().length() : 0;
    }
}
