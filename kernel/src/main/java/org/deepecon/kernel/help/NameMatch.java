package org.deepecon.kernel.help;

/** How well a name answers what was typed. Lower is better. */
final class NameMatch {
    /** No answer at all. */
    static final int NONE = 9;
    private static final int PREFIX = 0;
    private static final int HUMPS = 2;
    private static final int ANY_CASE = 3;

    private NameMatch() {
    }

    /**
     * 0 for a prefix in the same case, 2 for the humps of camel case, 3 for a prefix in any case.
     */
    static int of(String typed, CharSequence candidate) {
        String name = candidate.toString();
        if (name.startsWith(typed)) {
            return PREFIX;
        }
        if (typed.length() > 1 && humps(typed, name)) {
            return HUMPS;
        }
        return name.regionMatches(true, 0, typed, 0, typed.length()) ? ANY_CASE : NONE;
    }

    /**
     * {@code NPE} and {@code NuPoEx} match {@code NullPointerException}; {@code tL} matches toList.
     */
    private static boolean humps(String typed, String name) {
        if (name.isEmpty() || typed.charAt(0) != name.charAt(0)) {
            return false;
        }
        int at = 1;
        for (int i = 1; i < typed.length(); i++) {
            char c = typed.charAt(i);
            boolean goesOn = at < name.length() && name.charAt(at) == c;
            if (!goesOn) {
                at = hump(name, at, c);
            }
            if (at < 0) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static int hump(String name, int from, char c) {
        if (!Character.isUpperCase(c) && !Character.isDigit(c)) {
            return -1;
        }
        int next = name.indexOf(c, from);
        return next;
    }
}
