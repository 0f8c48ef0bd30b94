package org.deepecon.kernel.magic;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import org.deepecon.kernel.display.CurrentOutput;
import org.deepecon.kernel.display.RecordedOutput;
import org.deepecon.kernel.magic.Part.CellPart;
import org.deepecon.kernel.magic.Part.JavaPart;
import org.deepecon.kernel.magic.Part.LinePart;

/** The smallest session that runs cells with magics: JShell in this JVM, no isolation. */
final class MiniSession implements AutoCloseable {
    private final JShell shell = JShell.builder().executionEngine("local").build();
    private final List<Path> classpath = new ArrayList<>();
    final MagicRegistry registry = new MagicRegistry();
    final RecordedOutput output = new RecordedOutput();
    boolean reset;

    MiniSession() {
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            shell.addToClasspath(entry);
        }
        java("import java.util.*; import static org.deepecon.kernel.display.Display.*;");
    }

    /** Runs a cell; the value of its last expression or magic. */
    Object run(String cell) throws Exception {
        CurrentOutput.set(output);
        try {
            return evaluate(cell);
        } finally {
            CurrentOutput.clear();
        }
    }

    private Object evaluate(String cell) throws Exception {
        Object last = null;
        for (Part part : CellScanner.scan(cell)) {
            if (part instanceof JavaPart java) {
                last = java(java.source());
            } else if (part instanceof LinePart line) {
                Object result = registry.run(line, new Call(line.args(), null));
                last = line.assigns() ? java(line.assignment(result)) : result;
            } else if (part instanceof CellPart whole) {
                last = registry.run(whole, new Call(whole.args(), whole.body()));
            }
        }
        return last;
    }

    private Object java(String source) {
        Object last = null;
        String rest = source;
        while (!rest.isBlank()) {
            var info = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            last = snippet(info.source() == null ? rest : info.source());
            rest = info.source() == null ? "" : info.remaining();
        }
        return last;
    }

    private Object snippet(String source) {
        Object last = null;
        for (SnippetEvent event : shell.eval(source)) {
            if (event.exception() instanceof EvalException e) {
                throw new IllegalStateException(e.getExceptionClassName() + ": " + e.getMessage());
            }
            if (event.status() == Snippet.Status.REJECTED) {
                throw new IllegalStateException("rejected: " + source + shell.diagnostics(
                        event.snippet()).map(each -> each.getMessage(null)).toList());
            }
            if (event.snippet().subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND
                    || event.snippet().subKind() == Snippet.SubKind.VAR_VALUE_SUBKIND) {
                last = event.value();
            }
        }
        return last;
    }

    /** Runs the code cells of a notebook; texts in angle brackets are replaced. */
    Object runNotebook(Path file, Map<String, String> replacements) throws Exception {
        String json = Files.readString(file);
        for (var each : replacements.entrySet()) {
            json = json.replace(each.getKey(), each.getValue());
        }
        Object last = null;
        for (String cell : NotebookSource.codeCells(json, file)) {
            last = run(cell);
        }
        return last;
    }

    List<Path> classpath() {
        return classpath;
    }

    @Override
    public void close() {
        shell.close();
    }

    private final class Call implements MagicCall {
        private final String line;
        private final String body;

        Call(String line, String body) {
            this.line = line;
            this.body = body;
        }

        @Override
        public String line() {
            return line;
        }

        @Override
        public List<String> arguments() {
            return Words.split(line);
        }

        @Override
        public String body() {
            return body;
        }

        @Override
        public RecordedOutput output() {
            return output;
        }

        @Override
        public Object evaluate(String code) throws Exception {
            return MiniSession.this.evaluate(code);
        }

        @Override
        public void addToClasspath(List<Path> entries) {
            entries.stream().filter(each -> !classpath.contains(each)).forEach(each -> {
                classpath.add(each);
                shell.addToClasspath(each.toString());
            });
        }

        @Override
        public List<Path> classpath() {
            return classpath;
        }

        @Override
        public Map<String, Variable> variables() {
            var all = new LinkedHashMap<String, Variable>();
            shell.variables().forEach(each -> all.put(
                    each.name(), new Variable(each.typeName(), shell.varValue(each))));
            return all;
        }

        @Override
        public void reset() {
            reset = true;
            shell.snippets().forEach(shell::drop);
        }

        @Override
        public Map<String, Magic> magics() {
            return registry.all();
        }
    }
}
