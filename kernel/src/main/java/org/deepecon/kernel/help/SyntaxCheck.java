package org.deepecon.kernel.help;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * Asks javac's parser whether snippets are Java. JShell only looks for their ends and takes
 * {@code int 5x;} for complete.
 */
final class SyntaxCheck {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    /** Wrong in a method, right at the end of a cell: an expression. */
    private static final Set<String> ALLOWED = Set.of("compiler.err.not.stmt");
    private static final Set<String> OF_MEMBERS =
            Set.of("private", "protected", "public", "static", "transient", "volatile");

    private SyntaxCheck() {
    }

    /** Whether a snippet that ends like one also reads like one. */
    static boolean passes(String snippet) {
        List<Token> tokens = Lexer.code(snippet);
        Chunk chunk = tokens.isEmpty() ? null
                : ChunkKind.chunk(snippet, tokens, 0, snippet.length());
        return chunk == null || parses(unit(snippet, tokens.get(0), chunk.kind()));
    }

    private static String unit(String snippet, Token first, Chunk.Kind kind) {
        String code = snippet + "\n";
        if (kind == Chunk.Kind.IMPORT) {
            return code;
        }
        boolean member = kind != Chunk.Kind.STATEMENT || first.isOneOf(snippet, OF_MEMBERS);
        return "class $ { " + (member ? code : "{ " + code + ";}") + "}";
    }

    private static boolean parses(String unit) {
        var problems = new DiagnosticCollector<JavaFileObject>();
        var task = (JavacTask) COMPILER.getTask(Writer.nullWriter(), null, problems,
                List.of("-proc:none"), null, List.of(new Analyzer.Source(unit)));
        try {
            task.parse();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (RuntimeException | AssertionError | StackOverflowError javacGaveUp) {
            return true; // running the cell tells more
        }
        return problems.getDiagnostics().stream()
                .noneMatch(d -> d.getKind() == Diagnostic.Kind.ERROR && !ALLOWED.contains(d.getCode()));
    }
}
