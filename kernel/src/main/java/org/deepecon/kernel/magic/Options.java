package org.deepecon.kernel.magic;

import java.util.List;

/** Options with a value among the words of a magic. */
final class Options {
    private Options() {
    }

    /** Removes {@code --name value} or {@code --name=value} and returns the value, or null. */
    static String take(String name, List<String> words) throws MagicException {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).startsWith(name + "=")) {
                return words.remove(i).substring(name.length() + 1);
            }
            if (words.get(i).equals(name)) {
                words.remove(i);
                if (i == words.size()) {
                    throw new MagicException(name + " needs a value after it.");
                }
                return words.remove(i);
            }
        }
        return null;
    }
}
