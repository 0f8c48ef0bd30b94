package org.deepecon.notebook.board;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.tensorboard.Run;
import org.deepecon.tensorboard.Runs;

/** All sections of the view, in the order of TensorBoard's tabs. */
final class BoardView {
    /** Of the palette of plots. */
    private static final int COLOURS = 6;

    private final List<MimeBundle> bundles = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    BoardView(Runs read, BoardOptions options) {
        List<Run> runs = read.runs().stream().filter(each -> options.showsRun(each.name()))
                .toList();
        var groups = new RunGroups(runs);
        add(new ScalarSection(runs, groups, options));
        add(new DistributionSection(runs, groups, options));
        add(new ImageSection(runs, options));
        add(new PrCurveSection(runs, groups, options));
        TextSection.texts(runs, options).ifPresent(bundles::add);
        TextSection.hyperParameters(runs).ifPresent(bundles::add);
        if (groups.names().size() > COLOURS) {
            notes.add("%tensorboard: " + groups.names().size() + " fits share " + COLOURS
                    + " colours. Choose with --runs.");
        }
        if (bundles.isEmpty()) {
            notes.add("%tensorboard: there is nothing to show below " + options.folder() + ": "
                    + read.runs().size() + " runs, " + runs.size() + " of them chosen.");
        }
    }

    private void add(Section section) {
        bundles.addAll(section.bundles());
        notes.addAll(section.notes());
    }

    List<MimeBundle> bundles() {
        return bundles;
    }

    /** What was left out. */
    List<String> notes() {
        return notes;
    }

    /** The tags of one kind in any run that are to be shown. */
    static List<String> tags(List<Run> runs, BoardOptions options,
            Function<Run, java.util.Map<String, ?>> kind) {
        return runs.stream().flatMap(run -> kind.apply(run).keySet().stream())
                .filter(options::showsTag).distinct().sorted().toList();
    }

    /** A tag that fits above a panel. */
    static String heading(String tag) {
        int most = 42;
        return tag.length() <= most ? tag : "…" + tag.substring(tag.length() - most + 1);
    }
}
