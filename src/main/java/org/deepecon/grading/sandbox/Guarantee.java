package org.deepecon.grading.sandbox;

/** What a sandbox can promise. Each says what is to be feared where it is missing. */
public enum Guarantee {
    /** No connection leads out, not even to this machine. */
    NO_NETWORK("the network is open"),
    /** Only what {@link View} lists can be read. */
    OTHER_FILES_HIDDEN("other files of this machine can be read, hidden tests among them"),
    /** Nothing but the program's own files can be written. */
    OTHER_FILES_SAFE("files of this machine can be written, the gradebook among them"),
    /** Other processes can neither be seen nor signalled. */
    OTHER_PROCESSES_HIDDEN("other processes can be seen"),
    /** The program has no rights that an ordinary user lacks, and cannot gain any. */
    UNPRIVILEGED("the program has, or can gain, the rights of root"),
    /** {@link Limits#cpuSeconds}. */
    CPU_LIMITED("processor time is limited by the clock only"),
    /** {@link Limits#addressMegabytes}. */
    MEMORY_LIMITED("memory beyond the Java heap is not limited"),
    /** {@link Limits#processes}. */
    PROCESSES_LIMITED("the number of processes and threads is not limited"),
    /** {@link Limits#fileMegabytes}. */
    FILE_SIZE_LIMITED("the size of files is not limited"),
    /** {@link Limits#diskMegabytes}. */
    DISK_LIMITED("the disk can be filled");

    private final String danger;

    Guarantee(String danger) {
        this.danger = danger;
    }

    /**
     * What is to be feared without it.
     *
     * @return half a sentence
     */
    public String danger() {
        return danger;
    }
}
