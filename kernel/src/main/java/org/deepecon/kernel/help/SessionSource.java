package org.deepecon.kernel.help;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.regex.Pattern;
import jdk.jshell.ImportSnippet;
import jdk.jshell.MethodSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.TypeDeclSnippet;
import jdk.jshell.VarSnippet;
import org.deepecon.kernel.repl.ShellView;

/** The session's declarations as members of a class; each snippet is translated once. */
final class SessionSource {
    private static final Pattern ANONYMOUS =
            Pattern.compile("<anonymous class (?:\\w+ )?([^<>]*)>");
    private static final Pattern INTERSECTION = Pattern.compile("&[^&<>,]+(<[^<>]*>)?(?=[&>,]|$)");

    private final ShellView view;
    private final Map<Snippet, String> translated =
            Collections.synchronizedMap(new WeakHashMap<>());

    SessionSource(ShellView view) {
        this.view = view;
    }

    /** Import lines. */
    String imports() {
        var text = new StringBuilder();
        for (Snippet snippet : view.declarations()) {
            if (snippet instanceof ImportSnippet) {
                text.append(line(snippet.source())).append('\n');
            }
        }
        return text.toString();
    }

    /** Fields, methods and types, without the types that the cell declares itself. */
    String members(Set<String> redeclared) {
        var text = new StringBuilder();
        for (Snippet snippet : view.declarations()) {
            boolean hidden = snippet instanceof TypeDeclSnippet type
                    && redeclared.contains(type.name());
            if (!hidden && !(snippet instanceof ImportSnippet)) {
                text.append(translated.computeIfAbsent(snippet, SessionSource::member))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static String member(Snippet snippet) {
        if (snippet instanceof VarSnippet variable) {
            return "static " + denotable(variable.typeName()) + " " + variable.name() + ";";
        }
        boolean member = snippet instanceof MethodSnippet || snippet instanceof TypeDeclSnippet;
        return member ? "static " + BodyEraser.erase(snippet.source()) : "";
    }

    /**
     * A type that may be written: first bound of an intersection, supertype of an anonymous class.
     */
    static String denotable(String type) {
        if (type == null) {
            return "Object";
        }
        String named = ANONYMOUS.matcher(type).replaceAll("$1");
        for (String before = ""; !before.equals(named);) {
            before = named;
            named = INTERSECTION.matcher(named).replaceAll("");
        }
        return named.contains("&") ? named.replaceAll("<.*", "") : named;
    }

    private static String line(String source) {
        return source.stripTrailing().endsWith(";") ? source : source + ";";
    }
}
