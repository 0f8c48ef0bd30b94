package org.deepecon.kernel.session;

import jdk.jshell.MethodSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.TypeDeclSnippet;
import org.deepecon.kernel.diagnose.Notices;
import org.deepecon.kernel.diagnose.RuntimeErrors;
import org.deepecon.kernel.display.CellOutput;
import org.deepecon.kernel.display.CellOutput.Stream;
import org.deepecon.kernel.repl.Program;
import org.deepecon.kernel.repl.Shell;

/** Tells what is no error but should be known, on the cell's standard output. */
final class CellNotices {
    private CellNotices() {
    }

    static void print(Program program, Shell shell, CellOutput output) {
        for (var snippet : program.incomplete()) {
            say(output, Notices.stillUndefined(
                    RuntimeErrors.nameOf(snippet), shell.unresolved(snippet), shell));
        }
        if (!program.lost().isEmpty()) {
            say(output, Notices.variablesReset(changedType(program), program.lost()));
        }
        for (Snippet snippet : program.declared()) {
            String call = mainCall(snippet);
            if (call != null) {
                say(output, "main is defined but not run; run it with: " + call);
            }
        }
    }

    private static String changedType(Program program) {
        return program.declared().stream().filter(TypeDeclSnippet.class::isInstance)
                .map(RuntimeErrors::nameOf).findFirst().orElse("A type");
    }

    private static String mainCall(Snippet snippet) {
        if (snippet instanceof MethodSnippet method && method.name().equals("main")) {
            return method.parameterTypes().isEmpty() ? "main();" : "main(new String[0]);";
        }
        boolean holdsMain = snippet instanceof TypeDeclSnippet
                && snippet.source().contains("public static void main(");
        return holdsMain ? ((TypeDeclSnippet) snippet).name() + ".main(new String[0]);" : null;
    }

    private static void say(CellOutput output, String line) {
        output.stream(Stream.STDOUT, line + "\n");
    }
}
