package org.deepecon.kernel.notebook;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.deepecon.kernel.repl.CellError;

/** Says how notebooks went: lines for people, or JSON for programs. */
final class RunSummary {
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");
    private static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();
    private final PrintStream out;
    private final boolean json;
    private final boolean quiet;
    private final boolean colours;

    RunSummary(PrintStream out, RunArguments arguments, boolean colours) {
        this.out = out;
        this.json = arguments.json;
        this.quiet = arguments.quiet;
        this.colours = colours;
    }

    void add(Path notebook, Path target, RunReport report) {
        if (json) {
            out.println(GSON.toJson(toJson(notebook, target, report)));
        } else if (!quiet || !report.ok()) {
            out.printf(Locale.ROOT, "%-7s %s  %d of %d cells  %.1f s%s%n", verdict(report), notebook,
                    report.executed(), report.cells(), report.time().toMillis() / 1000.0,
                    target == null ? "" : "  -> " + target);
            report.failures().forEach(failure -> explain(notebook, failure));
        }
        out.flush();
    }

    private static String verdict(RunReport report) {
        if (report.cancelled()) {
            return "stopped";
        }
        return report.ok() ? "ok" : "FAILED";
    }

    private void explain(Path notebook, CellFailure failure) {
        out.printf("%n%s, cell [%d] (number %d in the notebook)%s:%n", notebook.getFileName(),
                failure.executionCount(), failure.index() + 1,
                failure.timedOut() ? " took too long and was interrupted" : "");
        CellError error = failure.error();
        if (error.traceback().isEmpty()) {
            out.println("  " + error.name() + ": " + error.message());
        }
        error.traceback().stream().flatMap(String::lines)
                .forEach(line -> out.println("  " + (colours ? line : plain(line))));
        out.println();
    }

    private static String plain(String line) {
        return COLOUR.matcher(line).replaceAll("");
    }

    private static JsonObject toJson(Path notebook, Path target, RunReport report) {
        var json = new JsonObject();
        json.addProperty("notebook", notebook.toString());
        json.addProperty("status", verdict(report).toLowerCase(Locale.ROOT));
        json.addProperty("cells", report.cells());
        json.addProperty("executed", report.executed());
        json.addProperty("seconds", report.time().toMillis() / 1000.0);
        json.addProperty("output", target == null ? null : target.toString());
        json.add("failures", PlainTree.toJson(
                report.failures().stream().map(RunSummary::toJson).toList()));
        return json;
    }

    private static JsonObject toJson(CellFailure failure) {
        var json = new JsonObject();
        json.addProperty("index", failure.index());
        json.addProperty("executionCount", failure.executionCount());
        json.addProperty("timedOut", failure.timedOut());
        json.addProperty("ename", failure.error().name());
        json.addProperty("evalue", failure.error().message());
        json.add("traceback", PlainTree.toJson(
                failure.error().traceback().stream().map(RunSummary::plain).toList()));
        return json;
    }

    void unreadable(Path notebook, String message) {
        if (json) {
            var object = new JsonObject();
            object.addProperty("notebook", notebook.toString());
            object.addProperty("status", "unreadable");
            object.addProperty("message", message);
            out.println(GSON.toJson(object));
            out.flush();
        }
    }
}
