package org.deepecon.kernel.magic.maven;


/**
 * The address of a library.
 *
 * @param group group id
 * @param artifact artifact id
 * @param packaging {@code jar} unless given
 * @param classifier empty unless given
 * @param version version, range, {@code LATEST} or {@code RELEASE}
 */
record Coordinates(
        String group, String artifact, String packaging, String classifier, String version) {
    /**
     * Reads what a user typed.
     *
     * @param typed {@code g:a:v}, {@code g:a:packaging:v} or {@code g:a:packaging:classifier:v}
     * @throws MavenException if it has another form
     */
    static Coordinates parse(String typed) throws MavenException {
        String[] words = typed.replaceFirst("[;,]$", "").split(":", -1);
        boolean blank = java.util.Arrays.stream(words).anyMatch(String::isBlank);
        if (blank || words.length < 3 || words.length > 5) {
            throw new MavenException(message(typed, words.length));
        }
        return new Coordinates(
                words[0],
                words[1],
                words.length > 3 ? words[2] : "jar",
                words.length > 4 ? words[3] : "",
                words[words.length - 1]);
    }

    private static String message(String typed, int words) {
        String hint = words == 2
                ? " The version is missing: write " + typed + ":1.0, or " + typed
                        + ":RELEASE for the newest."
                : " For example org.apache.commons:commons-math3:3.6.1.";
        return "Expected group:artifact[:packaging[:classifier]]:version, got: " + typed + "."
                + hint;
    }
}
