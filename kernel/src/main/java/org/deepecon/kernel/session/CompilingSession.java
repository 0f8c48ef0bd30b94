package org.deepecon.kernel.session;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.Callable;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Snippet;
import org.deepecon.kernel.diagnose.CompileErrors;
import org.deepecon.kernel.diagnose.RuntimeErrors;
import org.deepecon.kernel.display.CellOutput;
import org.deepecon.kernel.magic.CellScanner;
import org.deepecon.kernel.magic.Part;
import org.deepecon.kernel.repl.CellError;
import org.deepecon.kernel.repl.CellSource;
import org.deepecon.kernel.repl.CompileException;
import org.deepecon.kernel.repl.Console;
import org.deepecon.kernel.repl.Program;
import org.deepecon.kernel.repl.RunningCell;
import org.deepecon.kernel.repl.Shell;
import org.deepecon.kernel.repl.Shipment;

/**
 * Half a session: compiles cells that a {@link RunningSession} in another process runs. Nothing of
 * the learner is run here, so that one warm process may serve many sessions, one after the other.
 * Knows no magics. For one thread.
 */
public final class CompilingSession implements AutoCloseable {
    private final Shell shell;
    private final CellOutput silence = new SilentOutput();
    private Program last;
    private int cells;

    private CompilingSession(SessionOptions options, ClassLoader libraries) {
        Console.install();
        Locale.setDefault(Locale.Category.FORMAT, Locale.ENGLISH);
        shell = Shell.shipping(options.compilerOptions(), libraries);
        shell.addToClasspath(options.classpath());
        List<String> imports = new ArrayList<>(options.imports());
        for (Preload preload : ServiceLoader.load(Preload.class, libraries)) {
            imports.addAll(preload.imports());
        }
        shell.addImports(imports);
    }

    /**
     * Starts a session.
     *
     * @param options class path, compiler options and imports
     * @param libraries sees the same class path; may be shared by many sessions
     * @return a session that has compiled nothing
     */
    public static CompilingSession open(SessionOptions options, ClassLoader libraries) {
        return new CompilingSession(options, libraries);
    }

    /**
     * Whether a cell can be compiled here.
     *
     * @param code a cell
     * @return false if it holds magics or questions
     */
    public static boolean isPlain(String code) {
        return CellScanner.scan(code).stream().allMatch(Part.JavaPart.class::isInstance);
    }

    /**
     * What became of code.
     *
     * @param shipment to be run; null with an error
     * @param declares whether it declares something: then it may be run only once
     * @param error why it does not compile; null if it does
     */
    public record Compiled(Shipment shipment, boolean declares, CellError error) {
    }

    /**
     * Compiles a cell or an expression. What was compiled before counts as run to its end, unless
     * {@link #stopped} said otherwise.
     *
     * @param code its source
     * @return a shipment or an error
     */
    public Compiled compile(String code) {
        var cell = new RunningCell(++cells, silence, (thread, thrown) -> { });
        try {
            Callable<Compiled> compilation = () -> compiled(code);
            return cell.call(compilation, shell.loader());
        } catch (Throwable thrown) {
            return failed(RuntimeErrors.explain(thrown, shell));
        }
    }

    /**
     * Compiles expressions at once.
     *
     * @param expressions Java, without semicolons
     * @return a shipment whose value is an array with a {@link Callable} for each
     */
    public Compiled together(List<String> expressions) {
        return compile(AskedPrograms.together(expressions));
    }

    private Compiled compiled(String code) {
        settle();
        List<Part> parts = CellScanner.scan(code);
        if (parts.isEmpty()) {
            return new Compiled(new Shipment(java.util.Map.of(), java.util.Map.of(), List.of(), 0,
                    false, false), false, null);
        }
        if (parts.size() > 1 || !(parts.get(0) instanceof Part.JavaPart java)) {
            return failed(brief("MagicError", "Magics are not available here."));
        }
        String padded = " ".repeat(java.startOffset()) + java.source();
        var source = new CellSource(cells, code);
        try {
            last = shell.compile(source, padded, java.startOffset(), padded.length());
            last.ran(last.length());
            return new Compiled(last.ship(), !last.declared().isEmpty(), null);
        } catch (CompileException e) {
            return failed(CompileErrors.explain(
                    e.cell().text(), e.cell().number(), e.problems(), shell));
        }
    }

    private static Compiled failed(CellError error) {
        return new Compiled(null, false, error);
    }

    private static CellError brief(String name, String message) {
        return new CellError(name, message, List.of(name + ": " + message));
    }

    private void settle() {
        if (last != null) {
            last.close();
            last = null;
        }
    }

    /**
     * Tells that the last shipment did not run to its end.
     *
     * @param done how many of its own orders were done
     * @param thrower the class whose stand-in for a missing declaration was called; or null
     * @return what is to be said in place of JShell's own words; null for nothing
     */
    public CellError stopped(int done, String thrower) {
        if (last != null) {
            last.ran(done);
        }
        if (thrower == null) {
            return null;
        }
        var marker = new Throwable("unresolved");
        marker.setStackTrace(new StackTraceElement[0]);
        return shell.declarations().stream().filter(DeclarationSnippet.class::isInstance)
                .filter(snippet -> isIn(thrower, snippet)).map(DeclarationSnippet.class::cast)
                .findFirst().map(snippet -> RuntimeErrors.unresolved(RuntimeErrors.nameOf(snippet),
                        shell.unresolved(snippet), marker, shell)).orElse(null);
    }

    private boolean isIn(String className, Snippet snippet) {
        return shell.holder(snippet).map(Class::getName)
                .filter(name -> className.equals(name) || className.startsWith(name + "$"))
                .isPresent();
    }

    /**
     * What the cells have declared and is in force.
     *
     * @return simple names of variables, methods and types, oldest first
     */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (Snippet declared : shell.declarations()) {
            if (declared instanceof DeclarationSnippet named) {
                names.add(named.name());
            }
        }
        return names;
    }

    @Override
    public void close() {
        settle();
        shell.close();
    }
}
