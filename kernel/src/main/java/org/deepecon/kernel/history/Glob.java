package org.deepecon.kernel.history;

/**
 * Search patterns of history requests, those of SQLite's GLOB: {@code *} any text, {@code ?} any
 * character, {@code [a-z]} a set, {@code [^a-z]} its complement. The whole text must match.
 */
final class Glob {
    private final String pattern;

    Glob(String pattern) {
        this.pattern = pattern;
    }

    /** Linear in practice: only the last star is ever tried again. */
    boolean matches(String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int resume = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = t;
            } else if (p < pattern.length() && accepts(p, text.charAt(t))) {
                p = next(p);
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    private boolean accepts(int p, char c) {
        char wanted = pattern.charAt(p);
        if (wanted == '[' && setEnd(p) > 0) {
            return inSet(p + 1, setEnd(p), c);
        }
        return wanted == '?' || wanted == c;
    }

    private int next(int p) {
        int end = pattern.charAt(p) == '[' ? setEnd(p) : -1;
        return end > 0 ? end + 1 : p + 1;
    }

    private int setEnd(int p) {
        int first = pattern.startsWith("^", p + 1) ? p + 3 : p + 2;
        return pattern.indexOf(']', first);
    }

    private boolean inSet(int from, int end, char c) {
        boolean negated = pattern.charAt(from) == '^';
        boolean found = false;
        for (int i = negated ? from + 1 : from; i < end; i++) {
            if (i + 2 < end && pattern.charAt(i + 1) == '-') {
                found |= pattern.charAt(i) <= c && c <= pattern.charAt(i + 2);
                i += 2;
            } else {
                found |= pattern.charAt(i) == c;
            }
        }
        return found != negated;
    }
}
