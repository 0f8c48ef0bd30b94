package org.deepecon.notebook.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.plot.Figure;
import org.deepecon.plot.Panels;
import org.deepecon.tensorboard.Histogram;
import org.deepecon.tensorboard.Logged;
import org.deepecon.tensorboard.Run;

/**
 * How values were spread at each step: a fan over the steps, or the histogram itself where there is
 * one step only. One drawing for each run, in its colour.
 */
final class DistributionSection implements Section {
    /** Those of TensorBoard's distributions: of a normal one, at 0, ±½, ±1 and ±1½ σ, and ends. */
    private static final double[] SHARES = {0, 0.0668, 0.1587, 0.3085, 0.5, 0.6915, 0.8413, 0.9332,
        1};

    private static final int COLUMNS = 4;

    private final List<Run> runs;
    private final RunGroups groups;
    private final BoardOptions options;
    private final List<String> notes = new ArrayList<>();

    DistributionSection(List<Run> runs, RunGroups groups, BoardOptions options) {
        this.groups = groups;
        this.runs = runs;
        this.options = options;
    }

    @Override
    public List<MimeBundle> bundles() {
        List<MimeBundle> bundles = new ArrayList<>();
        for (Run run : runs) {
            List<String> tags = BoardView.tags(List.of(run), options, Run::histograms).stream()
                    .filter(tag -> shown(run.histograms().get(tag)).size() > 0).toList();
            if (!tags.isEmpty()) {
                bundles.add(drawing(run, tags));
                notes.addAll(Section.leftOut(tags.size(), "histograms of " + run.name()));
            }
        }
        return bundles;
    }

    private MimeBundle drawing(Run run, List<String> tags) {
        Map<String, List<Logged<Histogram>>> all = run.histograms();
        String svg = Panels.of(tags.stream().limit(MOST_PANELS)
                .map(tag -> panel(run, tag, shown(all.get(tag)))).toList())
                .columns(Math.min(COLUMNS, tags.size())).title("Distributions over steps: " + run.name()).toSvg();
        return BoardMagic.drawing(svg, "TensorBoard, distributions of " + run.name() + ": "
                + tags.stream().map(tag -> tag + " (" + all.get(tag).size() + " steps)")
                        .collect(Collectors.joining(", ")));
    }

    private static List<Logged<Histogram>> shown(List<Logged<Histogram>> values) {
        return values.stream().filter(each -> each.value().total() > 0).toList();
    }

    private Figure panel(Run run, String tag, List<Logged<Histogram>> values) {
        Figure figure = groups.coloured(run, Figure.empty()
                .title(BoardView.heading(tag.replaceAll("/histogram$", ""))));
        if (values.size() == 1) {
            return histogram(figure, values.get(0).value());
        }
        double[] steps = values.stream().mapToDouble(Logged::step).toArray();
        var quantiles = new double[SHARES.length][];
        Arrays.setAll(quantiles, i -> values.stream()
                .mapToDouble(each -> each.value().quantile(SHARES[i])).toArray());
        return figure.fan(steps, quantiles);
    }

    /** Counts as an area over the values. */
    private static Figure histogram(Figure figure, Histogram counts) {
        int n = counts.counts().length;
        var x = new double[2 * n];
        var high = new double[2 * n];
        Arrays.setAll(x, i -> counts.edges()[(i + 1) / 2]);
        Arrays.setAll(high, i -> counts.counts()[i / 2]);
        return figure.band(x, new double[2 * n], high);
    }

    @Override
    public List<String> notes() {
        return notes;
    }
}
