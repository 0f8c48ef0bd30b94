package org.deepecon.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Lets the paths of a figure grow step by step, with a button and a slider. */
final class PlotlyMotion {
    private static final int MOST_FRAMES = 60;
    private static final int MILLISECONDS = 80;

    private PlotlyMotion() {
    }

    static void add(PlotlyTree tree, Figure figure, List<Integer> traces) {
        var paths = figure.marks().stream().filter(mark -> mark.key() == Mark.Key.PATH)
                .map(mark -> Thinning.thin((Series) mark, PlotlyTree.MOST_POINTS)).toList();
        int longest = paths.stream().mapToInt(path -> path.x().length).max().orElse(0);
        if (longest < 2) {
            return;
        }
        int count = Math.min(MOST_FRAMES, longest);
        var frames = new ArrayList<Object>();
        var steps = new ArrayList<Object>();
        for (int k = 0; k < count; k++) {
            int shown = 1 + (int) ((long) k * (longest - 1) / (count - 1));
            String name = String.valueOf(shown - 1);
            var data = new ArrayList<Object>();
            paths.forEach(path -> data.add(beginning(path, shown)));
            frames.add(Tree.of("name", name, "data", data, "traces", List.copyOf(traces)));
            steps.add(Tree.of("label", name, "method", "animate", "args",
                    List.of(List.of(name), now(0))));
        }
        tree.frames(frames);
        controls(tree, steps);
    }

    private static Map<String, Object> beginning(Series path, int points) {
        int length = Math.min(points, path.x().length);
        return Tree.of("x", Tree.numbers(Arrays.copyOf(path.x(), length)),
                "y", Tree.numbers(Arrays.copyOf(path.y(), length)));
    }

    private static Map<String, Object> now(int milliseconds) {
        return Tree.of("mode", "immediate", "transition", Tree.of("duration", 0),
                "frame", Tree.of("duration", milliseconds, "redraw", false));
    }

    private static void controls(PlotlyTree tree, List<Object> steps) {
        var onward = now(MILLISECONDS);
        onward.put("fromcurrent", true);
        tree.put("updatemenus", List.of(Tree.of("type", "buttons", "direction", "left",
                "showactive", false, "x", 0, "xanchor", "left", "y", -0.2, "yanchor", "top",
                "bgcolor", "#e8e8e8", "font", Tree.of("color", "#222"), "buttons", List.of(
                        Tree.of("label", "Play", "method", "animate",
                                "args", Arrays.asList(null, onward)),
                        Tree.of("label", "Pause", "method", "animate", "args",
                                List.of(Collections.singletonList(null), now(0)))))));
        tree.put("sliders", List.of(Tree.of("active", steps.size() - 1, "x", 0.24, "len", 0.76,
                "y", -0.16, "yanchor", "top", "currentvalue", Tree.of("prefix", "step "),
                "steps", steps)));
        tree.margin("b", 130);
    }
}
