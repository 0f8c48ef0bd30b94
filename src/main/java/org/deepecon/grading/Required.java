package org.deepecon.grading;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@link Requires} asks for. */
final class Required {
    /** The name in a header: the last word before the parameters, or of all. */
    private static final Pattern NAME =
            Pattern.compile("(\\w+)\\s*(?:\\(.*|\\{.*)?$", Pattern.DOTALL);

    private Required() {
    }

    /** Headers whose names the submission lacks, as the author wrote them. */
    static List<String> missing(Class<?> exercise, Method claim, Submission submission) {
        Set<String> headers = new LinkedHashSet<>(of(exercise.getAnnotation(Requires.class)));
        headers.addAll(of(claim.getAnnotation(Requires.class)));
        return headers.stream().filter(header -> !submission.defines(name(header))).toList();
    }

    static List<String> of(Requires requires) {
        return requires == null ? new ArrayList<>() : List.of(requires.value());
    }

    static String name(String header) {
        Matcher matcher = NAME.matcher(header.strip());
        return matcher.find() ? matcher.group(1) : header;
    }
}
