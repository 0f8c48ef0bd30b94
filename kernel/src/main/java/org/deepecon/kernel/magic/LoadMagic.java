package org.deepecon.kernel.magic;

import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.deepecon.kernel.display.CellOutput.Stream;

/** {@code %load file}: runs Java source, a JShell script, or the code cells of a notebook. */
final class LoadMagic implements Magic {
    private static final List<String> ENDINGS = List.of("", ".ipynb", ".jshell", ".jsh", ".java");
    /** Files being loaded by this thread, so that two that load each other are noticed. */
    private static final ThreadLocal<Deque<Path>> OPEN = ThreadLocal.withInitial(ArrayDeque::new);

    @Override
    public String name() {
        return "load";
    }

    @Override
    public Form form() {
        return Form.LINE;
    }

    @Override
    public String help() {
        return "file.java | file.jsh | notebook.ipynb runs it here";
    }

    @Override
    public Object run(MagicCall call) throws Exception {
        List<String> words = call.arguments();
        if (words.size() != 1) {
            throw new MagicException("Expected %load file, got: %load " + call.line()
                    + ". Put quotes around a path with blanks.");
        }
        Path file = find(words.get(0));
        if (OPEN.get().contains(file)) {
            throw new MagicException(file + " loads itself. Remove one of its %load lines.");
        }
        OPEN.get().push(file);
        try {
            return new Quiet(load(file, call));
        } finally {
            OPEN.get().pop();
        }
    }

    private static Path find(String typed) throws MagicException {
        for (String ending : ENDINGS) {
            Path file = Paths.of(typed + ending).toAbsolutePath().normalize();
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        throw new MagicException("There is no file " + Paths.of(typed).toAbsolutePath()
                + ", nor one ending in .ipynb, .jshell, .jsh or .java.");
    }

    private static Object load(Path file, MagicCall call) throws Exception {
        String text = read(file);
        if (!file.toString().endsWith(".ipynb")) {
            return call.evaluate(JavaFile.withoutPackage(text));
        }
        Object last = null;
        int number = 0;
        for (String cell : NotebookSource.codeCells(text, file)) {
            number++;
            last = evaluate(cell, number, file, call);
        }
        return last;
    }

    private static String read(Path file) throws Exception {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw new MagicException(file + " is not UTF-8 text. Save it as UTF-8.", e);
        }
    }

    private static Object evaluate(String cell, int number, Path file, MagicCall call)
            throws Exception {
        try {
            return call.evaluate(cell);
        } catch (Exception e) {
            call.output().stream(Stream.STDERR,
                    "Code cell " + number + " of " + file.getFileName() + " failed.\n");
            throw e;
        }
    }
}
