package org.deepecon.notebook.board;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.deepecon.kernel.magic.MagicException;

/**
 * What was typed behind {@code %tensorboard}.
 *
 * @param folder with runs
 * @param smoothing from 0, none, to below 1
 * @param tags those in which it is found are shown
 * @param runs those in which it is found are shown
 */
record BoardOptions(String folder, double smoothing, Pattern tags, Pattern runs) {
    static final String DEFAULT_FOLDER = "runs";

    static BoardOptions of(List<String> words) throws MagicException {
        List<String> rest = new ArrayList<>(words);
        double smoothing = smoothing(take("--smoothing", rest));
        Pattern tags = pattern("--tags", take("--tags", rest));
        Pattern runs = pattern("--runs", take("--runs", rest));
        String folder = take("--logdir", rest);
        if (folder == null) {
            folder = rest.isEmpty() ? DEFAULT_FOLDER : rest.remove(0);
        }
        if (!rest.isEmpty()) {
            throw new MagicException("%tensorboard: expected a folder, --smoothing, --tags or"
                    + " --runs, got " + String.join(" ", rest) + ".");
        }
        return new BoardOptions(folder, smoothing, tags, runs);
    }

    /** Removes {@code --name value} or {@code --name=value} and returns the value, or null. */
    private static String take(String name, List<String> words) throws MagicException {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).startsWith(name + "=")) {
                return words.remove(i).substring(name.length() + 1);
            }
            if (words.get(i).equals(name)) {
                words.remove(i);
                if (i == words.size()) {
                    throw new MagicException("%tensorboard: " + name + " needs a value after it.");
                }
                return words.remove(i);
            }
        }
        return null;
    }

    private static double smoothing(String text) throws MagicException {
        double value = text == null ? 0 : text.matches("0?\\.\\d+|0") ? Double.parseDouble(text) : -1;
        if (value < 0) {
            throw new MagicException("%tensorboard: expected --smoothing from 0 to below 1, got "
                    + text + ".");
        }
        return value;
    }

    private static Pattern pattern(String name, String text) throws MagicException {
        try {
            return Pattern.compile(text == null ? "" : text);
        } catch (PatternSyntaxException e) {
            throw new MagicException("%tensorboard: expected a regular expression after " + name
                    + ", got " + text + ": " + e.getDescription() + ".", e);
        }
    }

    boolean showsTag(String tag) {
        return tags.matcher(tag).find();
    }

    boolean showsRun(String run) {
        return runs.matcher(run).find();
    }
}
