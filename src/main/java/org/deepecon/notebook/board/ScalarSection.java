package org.deepecon.notebook.board;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.plot.Figure;
import org.deepecon.plot.Panels;
import org.deepecon.tensorboard.Logged;
import org.deepecon.tensorboard.Run;

/** A panel for each tag, a line for each run, a colour for each fit. */
final class ScalarSection implements Section {
    private static final int COLUMNS = 3;

    private final List<Run> runs;
    private final BoardOptions options;
    private final List<String> tags;
    private final RunGroups groups;

    ScalarSection(List<Run> runs, RunGroups groups, BoardOptions options) {
        this.groups = groups;
        this.options = options;
        this.tags = BoardView.tags(runs, options, Run::scalars);
        this.runs = runs.stream().filter(run -> tags.stream().anyMatch(run.scalars()::containsKey))
                .toList();
    }

    @Override
    public List<MimeBundle> bundles() {
        if (tags.isEmpty()) {
            return List.of();
        }
        List<Figure> panels = tags.stream().limit(MOST_PANELS).map(this::panel).toList();
        String svg = Panels.of(panels).columns(Math.min(COLUMNS, panels.size())).title(title())
                .legend(groups.legend()).toSvg();
        return List.of(BoardMagic.drawing(svg, text()));
    }

    private String title() {
        String smoothed = options.smoothing() == 0 ? ""
                : ", smoothed by " + options.smoothing();
        boolean dashes = runs.stream().anyMatch(RunGroups::isValidation);
        return "Scalars over steps" + smoothed + (dashes ? " (dashed: validation)" : "");
    }

    @Override
    public List<String> notes() {
        return Section.leftOut(tags.size(), "scalars");
    }

    private Figure panel(String tag) {
        Figure figure = Figure.empty().title(BoardView.heading(tag));
        for (String group : groups.names()) {
            boolean takenColour = false;
            for (Run run : RunGroups.members(group, runs)) {
                List<Logged<Double>> values = run.scalars().get(tag);
                if (values != null) {
                    figure = curve(figure, values);
                    takenColour = !RunGroups.isValidation(run);
                    figure = takenColour || values.size() == 1 ? figure
                            : figure.dashed().withNext();
                }
            }
            figure = takenColour ? figure : figure.skipColour();
        }
        return figure;
    }

    private Figure curve(Figure figure, List<Logged<Double>> values) {
        double[] steps = values.stream().mapToDouble(Logged::step).toArray();
        double[] heights = values.stream().mapToDouble(Logged::value).toArray();
        if (steps.length == 1) {
            return figure.scatter(steps, heights);
        }
        return options.smoothing() == 0 ? figure.line(steps, heights)
                : figure.faint(steps, heights)
                        .line(steps, Smoothing.of(heights, options.smoothing()));
    }

    /** The last value of each curve. */
    private String text() {
        return "TensorBoard, last values\n" + tags.stream().map(tag -> tag + ": " + runs.stream()
                .filter(run -> run.scalars().containsKey(tag))
                .map(run -> run.name() + " " + last(run.scalars().get(tag)))
                .collect(Collectors.joining(", "))).collect(Collectors.joining("\n"));
    }

    private static String last(List<Logged<Double>> values) {
        Logged<Double> last = values.get(values.size() - 1);
        return String.format(Locale.ROOT, "%.4g (step %d)", last.value(), last.step());
    }
}
