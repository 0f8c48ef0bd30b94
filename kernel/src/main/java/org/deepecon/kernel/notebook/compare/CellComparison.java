package org.deepecon.kernel.notebook.compare;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Compares what a cell showed when it was stored with what it shows now. */
public final class CellComparison {
    private static final String FREE = "output:any";
    private static final String PLOTLY = "application/vnd.plotly.v1+json";
    private static final List<String> TEXTS = List.of("text/plain", "text/markdown", "text/latex");
    private static final int LONGEST = 300;

    private final Band band;
    private final CellOutputs stored;
    private final CellOutputs now;
    private final List<Finding> findings = new ArrayList<>();

    private CellComparison(Band band, CellOutputs stored, CellOutputs now) {
        this.band = band;
        this.stored = stored;
        this.now = now;
    }

    /**
     * Compares a cell's outputs by the rule of this package.
     *
     * @param tags of the cell
     * @param stored outputs in the notebook format, a JSON array
     * @param now the new ones, likewise
     * @return what is not as it should be; empty if all is well
     */
    public static List<Finding> of(List<String> tags, String stored, String now) {
        try {
            var comparison = new CellComparison(
                    Band.of(tags), CellOutputs.of(stored), CellOutputs.of(now));
            comparison.complaints();
            if (!tags.contains(FREE)) {
                comparison.outputs();
            }
            return comparison.findings;
        } catch (IllegalArgumentException e) {
            return List.of(new Finding("a tag cannot be read", "band:5% or band:any",
                    String.join(", ", tags), "Correct the cell's tag."));
        }
    }

    private void complaints() {
        if (!now.complaints().isEmpty()) {
            findings.add(new Finding("the cell writes to standard error", "", shortened(
                    now.complaints()), "Mend what it complains of; a reader sees it in red."));
        }
    }

    private void outputs() {
        text("printed text", stored.printed(), now.printed());
        text("an error", stored.error(), now.error());
        int both = Math.min(stored.shown().size(), now.shown().size());
        for (int i = 0; i < both; i++) {
            shown(stored.shown().get(i), now.shown().get(i));
        }
        stored.shown().stream().skip(both).forEach(this::missing);
        now.shown().stream().skip(both).forEach(this::unknown);
    }

    private void text(String what, String before, String after) {
        if (before.isEmpty() == after.isEmpty()) {
            findings.addAll(TextComparison.of(before, after, band));
        } else {
            findings.add(new Finding(before.isEmpty() ? what + " is new" : what + " is missing",
                    shortened(before), shortened(after), TextComparison.STORE));
        }
    }

    private void shown(JsonObject before, JsonObject after) {
        List<String> gone = before.keySet().stream().filter(mime -> !after.has(mime)).toList();
        if (!gone.isEmpty()) {
            findings.add(new Finding("an output lacks a form", kind(before), kind(after),
                    "Expected " + String.join(", ", gone) + ", too. " + TextComparison.STORE));
            return;
        }
        for (String mime : TEXTS) {
            if (before.has(mime)) {
                findings.addAll(TextComparison.of(CellOutputs.text(before.get(mime)),
                        CellOutputs.text(after.get(mime)), band));
            }
        }
        findings.addAll(FigureComparison.of(before.get(PLOTLY), after.get(PLOTLY), band));
    }

    private void missing(JsonObject bundle) {
        findings.add(new Finding("an output is missing", kind(bundle), "",
                "The cell ends without showing it. " + TextComparison.STORE));
    }

    private void unknown(JsonObject bundle) {
        findings.add(new Finding("an output is new", "", kind(bundle), TextComparison.STORE));
    }

    /** Such as {@code a figure: Figure: line (20 points)}. */
    private static String kind(JsonObject bundle) {
        String what = bundle.has(PLOTLY) ? "a figure"
                : bundle.keySet().stream().anyMatch(mime -> mime.startsWith("image/")) ? "a picture"
                : bundle.has("text/html") ? "a table or panel" : "a value";
        String text = shortened(CellOutputs.text(bundle.get("text/plain")));
        return text.isEmpty() ? what + " (" + String.join(", ", bundle.keySet()) + ")"
                : what + ": " + text;
    }

    private static String shortened(String text) {
        String first = text.strip().lines().limit(3).collect(Collectors.joining("\n"));
        return first.length() <= LONGEST ? first : first.substring(0, LONGEST) + " …";
    }
}
