package org.deepecon.kernel.diagnose.runtime;

/** Memory that ran out. Allocates little: there may be little. */
final class MemoryHint {
    private MemoryHint() {
    }

    static String of(RuntimeHints.Case about) {
        if (about.says("VM limit")) {
            return "an array holds at most 2,147,483,645 elements: use smaller pieces.";
        }
        if (about.says("native thread")) {
            return "too many threads run: use an `ExecutorService` with a few.";
        }
        return "the heap limit is " + Runtime.getRuntime().maxMemory() / (1 << 20)
                + " MB: drop large variables (`x = null;` or `%reset`), work in pieces, or restart"
                + " the kernel with a higher limit (`DEEPECON_KERNEL_JVM_OPTS=-Xmx4g`).";
    }
}
