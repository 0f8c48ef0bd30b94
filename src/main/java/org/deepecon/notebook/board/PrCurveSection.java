package org.deepecon.notebook.board;

import java.util.List;
import java.util.stream.Collectors;
import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.plot.Figure;
import org.deepecon.plot.Panels;
import org.deepecon.tensorboard.Logged;
import org.deepecon.tensorboard.PrCurve;
import org.deepecon.tensorboard.Run;

/** Precision over recall: a panel for each tag, of each run the last step, in the run's
 * colour. */
final class PrCurveSection implements Section {
    private final List<Run> runs;
    private final List<String> tags;
    private final RunGroups groups;

    PrCurveSection(List<Run> runs, RunGroups groups, BoardOptions options) {
        this.groups = groups;
        this.tags = BoardView.tags(runs, options, Run::prCurves);
        this.runs = runs.stream().filter(run -> tags.stream()
                .anyMatch(run.prCurves()::containsKey)).toList();
    }

    @Override
    public List<MimeBundle> bundles() {
        if (tags.isEmpty()) {
            return List.of();
        }
        String svg = Panels.of(tags.stream().limit(MOST_PANELS).map(this::panel).toList())
                .title("Precision over recall").legend(groups.legend()).toSvg();
        return List.of(BoardMagic.drawing(svg, "TensorBoard, PR curves: " + tags.stream()
                .collect(Collectors.joining(", "))));
    }

    private Figure panel(String tag) {
        Figure figure = Figure.empty().title(BoardView.heading(tag)).xRange(0, 1.02)
                .yRange(0, 1.02);
        for (String group : groups.names()) {
            for (Run run : RunGroups.members(group, runs)) {
                List<Logged<PrCurve>> curves = run.prCurves().get(tag);
                if (curves != null) {
                    PrCurve last = curves.get(curves.size() - 1).value();
                    figure = figure.line(last.recall(), last.precision()).withNext();
                }
            }
            figure = figure.skipColour();
        }
        return figure;
    }

    @Override
    public List<String> notes() {
        return Section.leftOut(tags.size(), "PR curves");
    }
}
