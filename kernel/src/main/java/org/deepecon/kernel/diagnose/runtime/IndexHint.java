package org.deepecon.kernel.diagnose.runtime;

/** An index below 0 or beyond the end. */
final class IndexHint {
    private IndexHint() {
    }

    static String of(RuntimeHints.Case about) {
        String length = about.find("(?:length|size:?|limit) (\\d+)");
        String index = about.find("(?:Index|index|Index:|range:) (-?\\d+)");
        if (length.isEmpty()) {
            return "an index goes from 0 to the length minus 1.";
        }
        if (length.equals("0")) {
            return "it is empty: it has no element to take.";
        }
        int last = Integer.parseInt(length) - 1;
        String valid = last == 0 ? "the only valid index is 0" : "valid indices go from 0 to "
                + last;
        if (about.says("begin") || about.says("Range") || about.says("end ")) {
            return "positions go from 0 to " + length + ", and the first may not exceed the"
                    + " second.";
        }
        return index.equals(length)
                ? valid + "; in a loop, write `i < …`, not `i <= …`." : valid + ".";
    }
}
