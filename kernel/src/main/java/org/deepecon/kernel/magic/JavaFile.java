package org.deepecon.kernel.magic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Source files as a shell can run them. */
final class JavaFile {
    private static final Pattern PACKAGE =
            Pattern.compile("(?m)^[ \\t]*package[ \\t]+[\\w.]+[ \\t]*;");

    private JavaFile() {
    }

    /** The same source with its package declaration blanked out: a shell knows no packages. */
    static String withoutPackage(String source) {
        Matcher matcher = PACKAGE.matcher(source);
        if (!matcher.find()) {
            return source;
        }
        String blank = " ".repeat(matcher.end() - matcher.start());
        return source.substring(0, matcher.start()) + blank + source.substring(matcher.end());
    }
}
