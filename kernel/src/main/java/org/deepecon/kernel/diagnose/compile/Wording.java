package org.deepecon.kernel.diagnose.compile;

import java.util.ArrayList;
import java.util.List;

/** javac's message in the student's words: a headline, and the details that say more. */
record Wording(String headline, List<String> details) {
    private static final int MOST_DETAILS = 4;

    static Wording of(Mistake mistake) {
        List<String> lines = mistake.message().lines().map(Wording::withoutWrapper)
                .filter(line -> !line.isBlank()).toList();
        String first = lines.isEmpty() ? "rejected by the compiler" : lines.get(0).strip();
        return new Wording(headline(mistake, first, lines), details(mistake, lines));
    }

    /** Messages name the class around the cell, mostly as nothing at all. */
    private static String withoutWrapper(String line) {
        return line.replaceAll(" in class(?= {2}|\\s*$|;)", "").replaceAll("(?<=\\S) {2,}", " ")
                .replace("<nulltype>", "null").replaceAll(";$", "");
    }

    private static String headline(Mistake mistake, String first, List<String> lines) {
        Symbol symbol = mistake.symbol();
        if (!symbol.name().isEmpty()) {
            String call = symbol.kind().equals("method") ? "("
                    + org.deepecon.kernel.diagnose.text.StudentNames.simple(symbol.arguments())
                            + ")"
                    : "";
            return first + ": " + symbol.kind() + " " + symbol.name() + call;
        }
        boolean joined = lines.size() > 1
                && mistake.codeIs("prob.found.req", "cant.infer.local.var.type");
        return joined ? first + ": " + joined(lines) : first;
    }

    private static String joined(List<String> lines) {
        return String.join("; ", lines.subList(1, Math.min(MOST_DETAILS, lines.size())).stream()
                .map(line -> line.strip().replaceAll("^\\(|\\)$", "")).toList());
    }

    private static List<String> details(Mistake mistake, List<String> lines) {
        var details = new ArrayList<String>();
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            String text = line.strip();
            if (text.startsWith("where ") || text.startsWith("method ")
                    || text.startsWith("constructor ")) {
                break;
            }
            if (says(mistake, text)) {
                details.add(text);
            }
        }
        return details.subList(0, Math.min(MOST_DETAILS, details.size()));
    }

    private static boolean says(Mistake mistake, String text) {
        boolean inHeadline = mistake.codeIs("prob.found.req", "cant.infer.local.var.type");
        return !inHeadline && !text.startsWith("symbol:")
                && !text.matches("location:(\\s+(class|interface))?")
                && !text.equals("reason: actual and formal argument lists differ in length");
    }
}
