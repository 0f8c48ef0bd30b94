package org.deepecon.kernel.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Spoils cells the way haste, a cat on the keyboard or a bad copy does. */
final class CellMutator {
    private static final Pattern TOKEN = Pattern.compile("\\w+|\\s+|\\W", Pattern.DOTALL);
    private static final List<String> ODD = List.of("\ud83d", "\ude00", "\ud83d\ude00", "\u0000",
            "\u0007", "\u001a", "\u001b[31m", "\r", "\r\n", "\t", "\f", "\u2028", "\ufeff", "\u00a0",
            "é", "ﬁ", "変数", "\\u0022", "\\u000a", "\\uD83D", "\\u", "“", "’", "−", "`", "#", "\\");
    private static final List<String> CUTS = List.of("(", ")", "[", "]", "{", "}", "<", ">", "\"",
            "'", "\"\"\"", "/*", "*/", "//", ";", ",", ".", "->", "::", "@", "?", "%", "%%", "# ",
            "!", "=", "==", "class ", "record ", "void ", "var ", "new ", "static ", "return ",
            "final ", "sealed ", "switch ", "case ", "else ", "import ", "package ", "\n");

    private final Random random;
    private final List<String> corpus;

    CellMutator(Random random, List<String> corpus) {
        this.random = random;
        this.corpus = corpus;
    }

    /** A cell of the corpus with one to four mutations. */
    String next() {
        String cell = any(corpus);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            cell = mutate(cell);
        }
        return cell;
    }

    /** Tokens from everywhere, in no order. */
    String soup() {
        var text = new StringBuilder();
        for (int i = 1 + random.nextInt(40); i > 0; i--) {
            List<String> from = random.nextInt(3) == 0 ? CUTS : tokens(any(corpus));
            text.append(any(from)).append(random.nextInt(3) == 0 ? " " : "");
        }
        return text.toString();
    }

    private String mutate(String cell) {
        List<String> tokens = tokens(cell);
        if (tokens.isEmpty()) {
            return any(corpus);
        }
        int at = random.nextInt(tokens.size());
        int to = Math.min(tokens.size(), at + 1 + random.nextInt(6));
        switch (random.nextInt(10)) {
            case 0, 1 -> tokens.subList(at, random.nextInt(3) == 0 ? to : at + 1).clear();
            case 2 -> Collections.swap(tokens, at, random.nextInt(tokens.size()));
            case 3 -> tokens.addAll(at, List.copyOf(tokens.subList(at, to)));
            case 4 -> tokens.add(at, any(CUTS));
            case 5 -> tokens.add(at, any(ODD));
            case 6 -> tokens.set(at, any(tokens(any(corpus))));
            case 7 -> tokens.subList(random.nextBoolean() ? at : at / 2, tokens.size()).clear();
            case 8 -> tokens.addAll(tokens(any(List.of("\n", " ", "")) + any(corpus)));
            default -> flip(tokens, at);
        }
        return String.join("", tokens);
    }

    private void flip(List<String> tokens, int at) {
        var chars = new StringBuilder(tokens.get(at));
        int i = random.nextInt(chars.length());
        char other = (char) (random.nextInt(8) == 0
                ? random.nextInt(0x10000) : 32 + random.nextInt(95));
        chars.setCharAt(i, other);
        tokens.set(at, chars.toString());
    }

    private static List<String> tokens(String cell) {
        return new ArrayList<>(TOKEN.matcher(cell).results().map(m -> m.group()).toList());
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
