package org.deepecon.kernel.session;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Snippet;
import org.deepecon.kernel.display.CellOutput;
import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.kernel.display.Renderers;
import org.deepecon.kernel.help.Help;
import org.deepecon.kernel.magic.MagicRegistry;
import org.deepecon.kernel.repl.Completeness;
import org.deepecon.kernel.repl.Completion;
import org.deepecon.kernel.repl.Console;
import org.deepecon.kernel.repl.RunningCell;
import org.deepecon.kernel.repl.Shell;

/** The session on JShell. Thread-safe; several cells may run at once, one per thread of the caller. */
public final class JavaSession implements Session {
    /** Where nobody asks for help, {@code false} saves the time to prepare it: {@value}. */
    public static final String HELP_PROPERTY = "deepecon.help.prepared";
    /** After the first cell of a notebook that is run at once, before a person's first question. */
    private static final long WARM_UP_MILLIS = 1_500;

    private static final ThreadLocal<JavaSession> CURRENT = new InheritableThreadLocal<>();

    private final Shell shell;
    private final Renderers renderers = new Renderers();
    private final MagicRegistry magics = new MagicRegistry();
    private final Reserve reserve = new Reserve();
    private final AtomicInteger count = new AtomicInteger();
    private final List<HistoryEntry> history = new ArrayList<>();
    private final Set<RunningCell> running = ConcurrentHashMap.newKeySet();
    private final Help help;
    private final AskedPrograms asked = new AskedPrograms();

    private JavaSession(SessionOptions options) {
        Console.install();
        Locale.setDefault(Locale.Category.FORMAT, Locale.ENGLISH); // 2.5 on every machine
        shell = Shell.open(options.compilerOptions(), List.of());
        addToClasspath(options.classpath());
        shell.addImports(imports(options));
        help = new Help(shell, this::magicHelp);
        startWarmUp();
    }

    /**
     * Starts a session.
     *
     * @param options class path, compiler options and imports
     * @return a session that has run nothing
     */
    public static JavaSession open(SessionOptions options) {
        return new JavaSession(options);
    }

    private void startWarmUp() {
        Thread thread = new Thread(null, this::warmUp, "warm-up");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private List<String> imports(SessionOptions options) {
        List<String> imports = new ArrayList<>(options.imports());
        for (Preload preload : ServiceLoader.load(Preload.class, shell.loader())) {
            imports.addAll(preload.imports());
        }
        return imports;
    }

    /**
     * The session whose cell this thread works for.
     *
     * @return empty on the kernel's own threads
     */
    public static Optional<JavaSession> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** The calling thread works for a cell of this session from now on. */
    void enter() {
        CURRENT.set(this);
    }

    @Override
    public Outcome execute(ExecuteRequest request, CellOutput output) {
        return execute(request, output, null);
    }

    /**
     * Runs a cell that is stopped when it takes too long; others that are running go on. May be
     * called from within a cell.
     *
     * @param request the cell
     * @param output where it prints and displays
     * @param limit longest time; null for any
     * @return how it ended; the error is named {@value CellLimit#ERROR} if it was too late
     */
    public Outcome execute(ExecuteRequest request, CellOutput output, Duration limit) {
        if (request.reader() == null) {
            asked.clear();
        }
        boolean counted = !request.silent() && request.storeHistory();
        int number = counted ? count.incrementAndGet() : count.get();
        RunningCell cell = new RunningCell(number, output, this::reportThread);
        running.add(cell);
        try (CellLimit late = CellLimit.on(cell, limit)) {
            Outcome outcome = late.judge(new CellRun(this, request, number, cell).call());
            if (counted) {
                remember(number, request.code(), outcome);
            }
            return outcome;
        } finally {
            running.remove(cell);
        }
    }

    AskedPrograms asked() {
        return asked;
    }

    private void reportThread(Thread thread, Throwable thrown) {
        System.err.println(CellFailures.ofThread(thread, thrown, shell));
    }

    private void remember(int number, String code, Outcome outcome) {
        String text = outcome.result() == null ? null : outcome.result().plainText();
        synchronized (history) {
            history.add(new HistoryEntry(number, code, text));
        }
    }

    @Override
    public void interrupt() {
        running.forEach(RunningCell::stop);
    }

    @Override
    public Completion complete(String code, int cursor) {
        return help.complete(code, cursor);
    }

    @Override
    public Optional<MimeBundle> inspect(String code, int cursor, int detail) {
        return help.inspect(code, cursor, detail);
    }

    @Override
    public Completeness isComplete(String code) {
        return help.check(code);
    }

    @Override
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
    public int executionCount() {
        return count.get();
    }

    @Override
    public List<HistoryEntry> history() {
        synchronized (history) {
            return List.copyOf(history);
        }
    }

    @Override
    public void close() {
        interrupt();
        shell.close();
    }

    Shell shell() {
        return shell;
    }

    Renderers renderers() {
        return renderers;
    }

    MagicRegistry magics() {
        return magics;
    }

    Reserve reserve() {
        return reserve;
    }

    void addToClasspath(List<Path> entries) {
        if (!entries.isEmpty()) {
            shell.addToClasspath(entries);
            renderers.loadFrom(shell.loader());
            magics.loadFrom(shell.loader());
        }
    }

    private Map<String, String> magicHelp() {
        Map<String, String> lines = new LinkedHashMap<>();
        magics.all().forEach((name, magic) -> lines.put(name, magic.help()));
        return lines;
    }

    /** What the first cells and questions would otherwise wait for. */
    private void warmUp() {
        VectorModule.load();
        if ("false".equals(System.getProperty(HELP_PROPERTY))) {
            return;
        }
        try {
            Thread.sleep(WARM_UP_MILLIS);
            help.warmUp();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }
}
