package org.deepecon.kernel.diagnose.compile;

/** Recognises one kind of mistake. */
@FunctionalInterface
interface Rule {
    /**
     * Looks at a mistake.
     *
     * @param mistake any mistake
     * @return one sentence or two: what to write instead; null if this is another mistake
     */
    String hint(Mistake mistake);

    /** A rule that is asked only for javac's keys that start so. */
    static Rule on(String code, Rule rule) {
        return mistake -> mistake.codeStarts(code) ? rule.hint(mistake) : null;
    }

    /** A rule that says the same about every mistake with one of these keys. */
    static Rule always(String sentence, String... codes) {
        return mistake -> mistake.codeIs(codes) ? sentence : null;
    }

    /** A rule that asks several, in order. */
    static Rule first(Rule... rules) {
        return mistake -> {
            for (Rule rule : rules) {
                String hint = rule.hint(mistake);
                if (hint != null) {
                    return hint;
                }
            }
            return null;
        };
    }
}
