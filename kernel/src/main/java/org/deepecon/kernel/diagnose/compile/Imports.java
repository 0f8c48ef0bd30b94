package org.deepecon.kernel.diagnose.compile;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.ImportSnippet;
import org.deepecon.kernel.repl.ShellView;

/** The imports in force. Read from their source, because one snippet may hold several. */
record Imports(List<One> all) {
    private static final Pattern IMPORT = Pattern.compile(
            "\\bimport\\s+(?:(static|module)\\s+)?(\\w+(?:\\.\\w+)*(?:\\.\\*)?)\\s*;?");

    /** An import: {@code static}, {@code module} or nothing, then {@code java.util.*} or a name. */
    record One(String kind, String name) {
        boolean isStatic() {
            return kind.equals("static");
        }

        boolean isStar() {
            return name.endsWith(".*");
        }

        String last() {
            return name.substring(name.lastIndexOf('.') + 1);
        }

        /** What stands before the last dot. */
        String holder() {
            return name.substring(0, Math.max(0, name.lastIndexOf('.')));
        }
    }

    static Imports of(ShellView shell) {
        return new Imports(shell.declarations().stream().filter(ImportSnippet.class::isInstance)
                .flatMap(s -> IMPORT.matcher(s.source()).results()).map(Imports::one).toList());
    }

    private static One one(MatchResult match) {
        return new One(match.group(1) == null ? "" : match.group(1), match.group(2));
    }

    /** Types imported one by one. */
    Stream<String> types() {
        return all.stream().filter(i -> i.kind().isEmpty() && !i.isStar()).map(One::last);
    }

    /** Packages imported with a star. */
    Stream<String> packages() {
        return all.stream().filter(i -> i.kind().isEmpty() && i.isStar()).map(One::holder);
    }

    boolean hasModule() {
        return all.stream().anyMatch(i -> i.kind().equals("module"));
    }
}
