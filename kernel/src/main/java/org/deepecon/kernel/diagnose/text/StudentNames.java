package org.deepecon.kernel.diagnose.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names as the student knows them: without JShell's wrapper classes and the JDK's packages. */
public final class StudentNames {
    private static final Pattern WRAPPER = Pattern.compile("REPL\\.\\$JShell\\$\\w+([.$]?)");
    private static final Pattern QUALIFIED =
            Pattern.compile(
                    "\\b((?:javax?|jdk|sun|com\\.sun|org|com)(?:\\.[a-z_][\\w]*)+)\\.([A-Z]\\w*)");
    private static final Pattern NESTED = Pattern.compile("(?<=\\w)\\$(?=[A-Za-z])");
    private static final Pattern LAMBDA = Pattern.compile("\\$\\$Lambda[\\w$/.]*");

    private StudentNames() {
    }

    /**
     * Removes every trace of JShell's wrapper classes.
     *
     * @param text a message or class name
     * @return the text with {@code REPL.$JShell$12$Point} written {@code Point}
     */
    public static String clean(String text) {
        if (text.indexOf('$') < 0 && !text.contains("REPL.")) {
            return text;
        }
        String bare = WRAPPER.matcher(LAMBDA.matcher(text).replaceAll("\\$lambda")).replaceAll("");
        return NESTED.matcher(bare.replace("do_it$", "the cell")).replaceAll(".");
    }

    /**
     * Cleans a text and writes classes by their simple names, as long as these stay unambiguous.
     *
     * @param text a compiler message
     * @return the text with {@code java.util.List} written {@code List}
     */
    public static String simple(String text) {
        String clean = clean(text);
        Set<String> ambiguous = ambiguous(clean);
        return QUALIFIED.matcher(clean).replaceAll(match -> Matcher.quoteReplacement(
                ambiguous.contains(match.group(2)) ? match.group() : match.group(2)));
    }

    /**
     * The simple name of a class given by its binary name.
     *
     * @param binaryName such as {@code java.util.Map$Entry}
     * @return such as {@code Map.Entry}
     */
    public static String simpleClass(String binaryName) {
        String clean = clean(binaryName);
        return clean.substring(clean.lastIndexOf('.', firstCapital(clean)) + 1);
    }

    private static int firstCapital(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isUpperCase(name.charAt(i))
                    && (i == 0 || name.charAt(i - 1) == '.')) {
                return i;
            }
        }
        return name.length();
    }

    private static Set<String> ambiguous(String text) {
        Map<String, String> packages = new HashMap<>();
        Set<String> twice = new HashSet<>();
        Matcher matcher = QUALIFIED.matcher(text);
        while (matcher.find()) {
            String before = packages.putIfAbsent(matcher.group(2), matcher.group(1));
            if (before != null && !before.equals(matcher.group(1))) {
                twice.add(matcher.group(2));
            }
        }
        return twice;
    }
}
