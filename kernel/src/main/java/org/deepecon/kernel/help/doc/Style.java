package org.deepecon.kernel.help.doc;

import java.util.List;
import java.util.stream.Collectors;

/** How the parts of a comment are written. */
interface Style {
    /** For front ends that render Markdown. */
    Style MARKDOWN = new Style() {
        @Override
        public String text(String text) {
            return text.replaceAll("([\\\\*`<\\[\\]])", "\\\\$1");
        }

        @Override
        public String code(String text) {
            String fence = text.contains("`") ? "``" : "`";
            return fence + text + fence;
        }

        @Override
        public String mark(String text, boolean strong) {
            return text.isBlank() ? text : strong ? "**" + text.strip() + "**" : "*" + text.strip()
                    + "*";
        }

        @Override
        public String listing(String code) {
            return "```java\n" + code + "\n```";
        }

        @Override
        public String paragraph(String text) {
            return text;
        }

        @Override
        public String table(List<List<String>> rows) {
            String lines = rows.stream().map(row -> row.stream().map(cell -> cell.replace("|",
                    "\\|"))
                    .collect(Collectors.joining(" | ", "| ", " |")))
                            .collect(Collectors.joining("\n"));
            int end = (lines + "\n").indexOf('\n');
            String rule = "|" + " --- |".repeat(rows.get(0).size());
            return lines.substring(0, end) + "\n" + rule + lines.substring(end);
        }
    };

    /** For terminals. */
    Style PLAIN = new Style() {
        @Override
        public String text(String text) {
            return text;
        }

        @Override
        public String code(String text) {
            return text;
        }

        @Override
        public String mark(String text, boolean strong) {
            return text;
        }

        @Override
        public String listing(String code) {
            return code.indent(4).stripTrailing();
        }

        @Override
        public String paragraph(String text) {
            return Wrapped.lines(text);
        }

        @Override
        public String table(List<List<String>> rows) {
            return Columns.align(rows);
        }
    };

    /** Prose within a line. */
    String text(String text);

    /** Code within a line. */
    String code(String text);

    /** Strong or emphasised text. */
    String mark(String text, boolean strong);

    /** Code on its own lines. */
    String listing(String code);

    /** A finished paragraph. */
    String paragraph(String text);

    /** A table of at least one row; rows may differ in length. */
    String table(List<List<String>> rows);
}
