package org.deepecon.kernel.help;

import com.sun.source.util.JavacTask;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Parses and attributes sources against the session's class path. One question at a time. */
final class Analyzer {
    private static final List<String> OPTIONS = List.of("-proc:none", "-XDshould-stop.at=FLOW",
            "--should-stop=ifNoError=ATTR", "-parameters");

    private List<Path> classpath;
    private StandardJavaFileManager files;
    private TaskPool pool;

    /**
     * Attributes a source as far as its errors allow.
     *
     * @param extra jars and folders besides the kernel's own class path
     * @param source a compilation unit
     * @param question asked while the unit's symbols live
     * @return the answer, or empty if javac gave up
     */
    synchronized <T> Optional<T> ask(List<Path> extra, String source,
            Function<Attributed, T> question) {
        prepare(extra);
        try {
            return Optional.ofNullable(pool.run(new Source(source), task -> question.apply(
                    attribute(task))));
        } catch (RuntimeException | AssertionError | StackOverflowError javacGaveUp) {
            System.getLogger(Analyzer.class.getName()).log(System.Logger.Level.DEBUG,
                    "no answer from javac", javacGaveUp);
            pool = new TaskPool(files, OPTIONS);
            return Optional.empty();
        }
    }

    /** Where a class of the class path was read from. */
    synchronized Optional<URI> origin(String binaryName) {
        try {
            JavaFileObject file = files.getJavaFileForInput(StandardLocation.CLASS_PATH, binaryName,
                    JavaFileObject.Kind.CLASS);
            return Optional.ofNullable(file).map(JavaFileObject::toUri);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Every entry that classes are read from, besides the JDK. */
    static List<Path> entries(List<Path> extra) {
        var all = new ArrayList<Path>();
        for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
            if (!entry.isEmpty()) {
                all.add(Path.of(entry));
            }
        }
        all.addAll(extra);
        return all;
    }

    private static Attributed attribute(JavacTask task) {
        try {
            var unit = task.parse().iterator().next();
            task.analyze();
            return new Attributed(task, unit);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void prepare(List<Path> extra) {
        if (extra.equals(classpath)) {
            return;
        }
        files = ToolProvider.getSystemJavaCompiler().getStandardFileManager(problem -> { }, null,
                StandardCharsets.UTF_8);
        try {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, entries(extra));
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
        classpath = List.copyOf(extra);
        pool = new TaskPool(files, OPTIONS);
    }

    /** A source in memory. */
    static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///" + CellUnit.CLASS + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
