package org.deepecon.kernel.diagnose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.deepecon.kernel.diagnose.text.Ansi;
import org.deepecon.kernel.repl.CellError;

/**
 * Recorded errors, as a student sees them. A file holds cases: {@code === title}, the cells
 * (parted by {@code %%}), {@code --->}, the error. In the error, {@code {{a||b}}} allows either
 * text (javac's words differ between JDKs) and {@code {{*}}} any. A title may end with
 * {@code [jdk 21]}: from there.
 */
record Golden(String title, List<String> cells, String expected) {
    private static final Path FOLDER = Path.of("src/test/resources/golden/diagnose");
    private static final Pattern CHOICE = Pattern.compile("\\{\\{(.*?)\\}\\}");

    static Path file(String name) {
        return FOLDER.resolve(name + ".txt");
    }

    static List<Golden> read(String name) throws IOException {
        String text = Files.readString(file(name));
        return Arrays.stream(text.split("(?m)^=== ")).skip(1).map(Golden::parse).toList();
    }

    private static Golden parse(String text) {
        int line = text.indexOf('\n');
        String[] parts = text.substring(line + 1).split("(?m)^--->\\n", 2);
        List<String> cells = Arrays.stream(parts[0].split("(?m)^%%\\n"))
                .map(cell -> cell.replaceFirst("\\n$", "")).toList();
        return new Golden(text.substring(0, line).strip(), cells,
                parts.length > 1 ? parts[1].strip() : "");
    }

    boolean runsHere() {
        var since = Pattern.compile("\\[jdk (\\d+)\\]").matcher(title);
        return !since.find() || Runtime.version().feature() >= Integer.parseInt(since.group(1));
    }

    /** Runs the cells, each under its number from 1; the first error, as text. */
    String run(LiveShell shell) {
        for (int i = 0; i < cells.size(); i++) {
            CellError error = shell.run(cells.get(i), i + 1);
            if (error != null) {
                return shown(error);
            }
        }
        return "(no error)";
    }

    private static String shown(CellError error) {
        var lines = new ArrayList<String>();
        lines.add("<" + error.name() + "> " + error.message());
        error.traceback().stream().map(Ansi::strip).forEach(lines::add);
        return lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n")).strip();
    }

    /** The pattern that the error must match. */
    String pattern() {
        var pattern = new StringBuilder();
        var choice = CHOICE.matcher(expected);
        int from = 0;
        while (choice.find()) {
            pattern.append(Pattern.quote(expected.substring(from, choice.start())));
            pattern.append(choice.group(1).equals("*") ? "[^\\n]*"
                    : Arrays.stream(choice.group(1).split("\\|\\|", -1)).map(Pattern::quote)
                            .collect(Collectors.joining("|", "(?:", ")")));
            from = choice.end();
        }
        return pattern.append(Pattern.quote(expected.substring(from))).toString();
    }

    /** The case as the file holds it, with another error. */
    String with(String error) {
        return "=== " + title + "\n" + String.join("\n%%\n", cells) + "\n--->\n" + error + "\n\n";
    }
}
