package side;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line that the driver sends: a flat JSON object, with the choices of {@code how} inside.
 *
 * @param text the line
 */
public record Command(String text) {
    /** The workload's name, such as mlp-64. */
    public String workload() {
        return word("workload", "");
    }

    /** How many steps to train. */
    public int steps() {
        return Integer.parseInt(word("steps", "0"));
    }

    /** Where the data and the initial weights are. */
    public Path folder() {
        return Path.of(word("folder", "."));
    }

    /** The value of a name, without its quotes; {@code otherwise} where there is none. */
    public String word(String name, String otherwise) {
        Matcher found = Pattern.compile('"' + name + "\"\\s*:\\s*(?:\"([^\"]*)\"|([^\\s,}]+))")
                .matcher(text);
        if (!found.find()) {
            return otherwise;
        }
        return found.group(1) != null ? found.group(1) : found.group(2);
    }
}
