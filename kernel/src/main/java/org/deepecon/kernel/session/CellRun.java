package org.deepecon.kernel.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepecon.kernel.display.CurrentOutput;
import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.kernel.display.Renderers;
import org.deepecon.kernel.magic.CellScanner;
import org.deepecon.kernel.magic.Part;
import org.deepecon.kernel.repl.CellError;
import org.deepecon.kernel.repl.CellSource;
import org.deepecon.kernel.repl.Program;
import org.deepecon.kernel.repl.RunningCell;

/** One execution of a cell: its parts in order, the value, the errors, the user expressions. */
final class CellRun {
    private final JavaSession session;
    private final ExecuteRequest request;
    private final CellSource source;
    private final RunningCell cell;
    private final CellFailures failures;
    private MimeBundle pager;

    CellRun(JavaSession session, ExecuteRequest request, int number, RunningCell cell) {
        this.session = session;
        this.request = request;
        this.source = new CellSource(number, request.code());
        this.cell = cell;
        this.failures = new CellFailures(session, cell, request.code());
    }

    Outcome call() {
        try {
            return cell.call(this::onCellThread, session.shell().loader());
        } catch (Throwable notEvenReported) {
            return failed(failures.outside(notEvenReported));
        }
    }

    private Outcome onCellThread() {
        CurrentOutput.set(cell, session.renderers());
        session.enter();
        try {
            if (request.reader() != null) {
                request.reader().accept(asked(request.code()));
                return new Outcome(source.number(), null, null, Map.of(), null);
            }
            Object value = run(source, request.code());
            boolean shown = Renderers.shows(value) && !CurrentOutput.isShown(value);
            MimeBundle result = request.silent() || !shown
                    ? null : session.renderers().render(value);
            return new Outcome(source.number(), result, null, expressions(), pager);
        } catch (Throwable thrown) {
            return failed(failures.explain(thrown));
        }
    }

    private Object asked(String expression) throws Throwable {
        var known = session.asked().get(expression);
        return known.isPresent()
                ? known.get().run().map(Program.Value::object).orElse(null)
                : run(source, expression);
    }

    private Outcome failed(CellError error) {
        return new Outcome(source.number(), null, error, Map.of(), null);
    }

    /** Runs code as part of this cell; errors in the cell's own body name the cell's lines. */
    Object run(String code) throws Throwable {
        int at = request.code().endsWith(code) ? request.code().length() - code.length() : 0;
        return at == 0
                ? run(new CellSource(source.number(), code), code)
                : run(source, " ".repeat(at - 1) + "\n" + code);
    }

    private Object run(CellSource in, String code) throws Throwable {
        Object value = null;
        for (Part part : CellScanner.scan(code)) {
            value = run(in, part);
        }
        return value;
    }

    private Object run(CellSource in, Part part) throws Throwable {
        if (part instanceof Part.JavaPart java) {
            return java(in, java.source(), java.startOffset());
        } else if (part instanceof Part.LinePart line) {
            return lineMagic(in, line);
        } else if (part instanceof Part.CellPart whole) {
            return session.magics().run(whole, new Call(session, this, whole.args(), whole.body()));
        }
        return help((Part.HelpPart) part);
    }

    private Object java(CellSource in, String code, int start) throws Throwable {
        String padded = " ".repeat(start) + code;
        try (Program program = session.shell().compile(in, padded, start, padded.length())) {
            try {
                Object value = program.run().map(Program.Value::object).orElse(null);
                if (request.reader() != null && code.equals(request.code())) {
                    session.asked().keep(code, program);
                }
                return value;
            } finally {
                CellNotices.print(program, session.shell(), cell);
            }
        }
    }

    private Object lineMagic(CellSource in, Part.LinePart line) throws Throwable {
        Object value = session.magics().run(line, new Call(session, this, line.args(), null));
        if (!line.assigns()) {
            return value;
        }
        return java(in, line.assignment(value), line.assignmentOffset());
    }

    private Object help(Part.HelpPart ask) {
        String name = ask.name();
        pager = session.inspect(name, name.length(), ask.detail())
                .orElseGet(() -> MimeBundle.text("Nothing is known about " + name + "."));
        return null;
    }

    private Map<String, Outcome.Answer> expressions() {
        Map<String, Outcome.Answer> answers = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(request.userExpressions().keySet());
        for (String name : names) {
            answers.put(name, answer(request.userExpressions().get(name)));
        }
        return answers;
    }

    private Outcome.Answer answer(String expression) {
        try {
            Object value = java(new CellSource(0, expression), expression, 0);
            return new Outcome.Answer(session.renderers().render(value), null);
        } catch (Throwable thrown) {
            return new Outcome.Answer(null, failures.explain(thrown));
        }
    }
}
