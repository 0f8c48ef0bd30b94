package org.deepecon.kernel.magic;

import java.util.ArrayList;
import java.util.List;

/** Splits a magic's line into words, as a shell does. */
public final class Words {
    private final String line;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean open;

    private Words(String line) {
        this.line = line;
    }

    /**
     * Splits at blanks. Single and double quotes group; a backslash before a quote or a blank takes
     * it literally, and is an ordinary character elsewhere (Windows paths).
     *
     * @param line the raw text
     * @return the words, without their quotes
     */
    public static List<String> split(String line) {
        return new Words(line).run();
    }

    private List<String> run() {
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (escapes(i)) {
                add(line.charAt(++i));
            } else if (quote != 0) {
                quote = c == quote ? 0 : keep(c, quote);
            } else if (c == '"' || c == '\'') {
                quote = c;
                open = true;
            } else if (Character.isWhitespace(c)) {
                end();
            } else {
                add(c);
            }
        }
        end();
        return List.copyOf(words);
    }

    private boolean escapes(int i) {
        return line.charAt(i) == '\\'
                && i + 1 < line.length()
                && "\"' ".indexOf(line.charAt(i + 1)) >= 0;
    }

    private char keep(char c, char quote) {
        add(c);
        return quote;
    }

    private void add(char c) {
        word.append(c);
        open = true;
    }

    private void end() {
        if (open) {
            words.add(word.toString());
        }
        word.setLength(0);
        open = false;
    }
}
