package org.deepecon.kernel.help;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.deepecon.kernel.repl.Completion;

/** Names of magics after a percent sign, and paths as their arguments. */
final class MagicProposals {
    private static final Pattern NAME = Pattern.compile("(%%?)(\\w*)");

    private MagicProposals() {
    }

    /**
     * Completes a magic's line.
     *
     * @param line the line up to the caret
     * @param caret offset of the caret in the cell
     * @param magics name to help
     */
    static Completion complete(String line, int caret, Map<String, String> magics) {
        var name = NAME.matcher(line);
        if (!name.matches()) {
            return PathProposals.complete(line.substring(line.lastIndexOf(' ') + 1), caret);
        }
        List<Completion.Item> items = magics.entrySet().stream()
                .filter(magic -> bare(magic.getKey()).startsWith(name.group(2)))
                .sorted(Map.Entry.comparingByKey())
                .map(magic -> new Completion.Item(name.group(1) + bare(magic.getKey()), "magic",
                        magic.getValue())).toList();
        return new Completion(caret - line.length(), caret, items);
    }

    private static String bare(String name) {
        return name.replaceFirst("^%+", "");
    }
}
