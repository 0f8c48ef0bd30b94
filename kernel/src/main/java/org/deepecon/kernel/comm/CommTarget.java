package org.deepecon.kernel.comm;

/** What happens when the front end opens a comm. */
@FunctionalInterface
public interface CommTarget {
    /**
     * A comm was opened. Register its handlers here.
     *
     * @param comm the new comm
     * @param opening data that came with it
     */
    void opened(Comm comm, CommMessage opening);
}
