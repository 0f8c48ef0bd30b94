package org.deepecon.notebook.board;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.tensorboard.Logged;
import org.deepecon.tensorboard.Run;

/** What runs wrote in words, and what they were made with, as Markdown. */
final class TextSection {
    private TextSection() {
    }

    /** Of each run and tag the last text. */
    static Optional<MimeBundle> texts(List<Run> runs, BoardOptions options) {
        var markdown = new StringBuilder();
        for (Run run : runs) {
            run.texts().forEach((tag, values) -> {
                if (options.showsTag(tag)) {
                    Logged<String> last = values.get(values.size() - 1);
                    markdown.append("**").append(run.name()).append(" · ").append(tag)
                            .append("** (step ").append(last.step()).append(")\n\n")
                            .append(last.value()).append("\n\n");
                }
            });
        }
        return bundle(markdown);
    }

    /** A row for each run that says what it was made with. */
    static Optional<MimeBundle> hyperParameters(List<Run> runs) {
        List<Run> rows = runs.stream().filter(run -> !run.hyperParameters().isEmpty()).toList();
        var names = new TreeSet<String>();
        rows.forEach(run -> names.addAll(run.hyperParameters().keySet()));
        var markdown = new StringBuilder();
        if (!rows.isEmpty()) {
            markdown.append("| run | ").append(String.join(" | ", names)).append(" |\n|---")
                    .append("|---".repeat(names.size())).append("|\n");
        }
        for (Run run : rows) {
            markdown.append("| ").append(run.name()).append(" | ").append(names.stream()
                    .map(name -> text(run.hyperParameters(), name))
                    .collect(Collectors.joining(" | "))).append(" |\n");
        }
        return bundle(markdown);
    }

    private static String text(Map<String, Object> values, String name) {
        Object value = values.get(name);
        return value == null ? "" : value instanceof Double number
                ? String.format(Locale.ROOT, "%.6g", number).replaceAll("(\\.\\d*?)0+$", "$1")
                        .replaceAll("\\.$", "") : value.toString();
    }

    private static Optional<MimeBundle> bundle(StringBuilder markdown) {
        String text = markdown.toString().strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(
                MimeBundle.of(MimeBundle.MARKDOWN, text).with(MimeBundle.TEXT, text));
    }
}
