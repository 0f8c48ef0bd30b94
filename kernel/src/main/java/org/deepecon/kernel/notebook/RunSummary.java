package org.deepecon.kernel.notebook;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.deepecon.kernel.notebook.compare.Finding;
import org.deepecon.kernel.repl.CellError;

/** Says how notebooks went: lines for people, or JSON for programs. */
final class RunSummary {
    private static final String OK = "ok";
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");
    private static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();
    private final PrintStream out;
    private final boolean json;
    private final boolean quiet;
    private final boolean colours;
    private final String name;

    RunSummary(PrintStream out, RunArguments arguments, boolean colours) {
        this.out = out;
        this.json = arguments.json;
        this.quiet = arguments.quiet;
        this.colours = colours;
        this.name = arguments.name;
    }

    /** @param deviations from the stored outputs; empty if these were not asked for */
    void add(Path path, Path target, RunReport report, List<Deviation> deviations) {
        String notebook = name == null ? path.toString() : name;
        String verdict = verdict(report, deviations);
        if (json) {
            JsonObject line = toJson(notebook, verdict, target, report);
            line.add("deviations", GSON.toJsonTree(deviations));
            out.println(GSON.toJson(line));
        } else if (!quiet || !verdict.equals(OK)) {
            out.printf(Locale.ROOT, "%-7s %s  %d of %d cells  %.1f s%s%n", verdict, notebook,
                    report.executed(), report.cells(), report.time().toMillis() / 1000.0,
                    target == null ? "" : "  -> " + target);
            report.failures().forEach(failure -> explain(path, failure));
            deviations.forEach(deviation -> explain(path, deviation));
        }
        out.flush();
    }

    private static String verdict(RunReport report, List<Deviation> deviations) {
        if (report.cancelled()) {
            return "stopped";
        }
        return report.ok() && deviations.isEmpty() ? OK : "FAILED";
    }

    private void explain(Path notebook, Deviation deviation) {
        Finding finding = deviation.finding();
        out.printf("%n%s, cell [%d] (number %d in the notebook): %s%n", notebook.getFileName(),
                deviation.executionCount(), deviation.index() + 1, finding.what());
        part("  expected  ", finding.expected());
        part("  got       ", finding.got());
        part("  ", finding.advice());
    }

    private void part(String label, String text) {
        String indent = "\n" + " ".repeat(label.length());
        if (!text.isEmpty()) {
            out.println(label + plain(text).replace("\n", indent));
        }
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

    private static JsonObject toJson(
            String notebook, String verdict, Path target, RunReport report) {
        var json = new JsonObject();
        json.addProperty("notebook", notebook);
        json.addProperty("status", verdict.toLowerCase(Locale.ROOT));
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
            object.addProperty("notebook", name == null ? notebook.toString() : name);
            object.addProperty("status", "unreadable");
            object.addProperty("message", message);
            out.println(GSON.toJson(object));
            out.flush();
        }
    }
}
