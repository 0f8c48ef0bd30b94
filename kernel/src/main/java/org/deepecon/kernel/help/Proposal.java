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
        return byRank != 0 ? byRank : item.text().compareTo(other.item.text());
    }
}
