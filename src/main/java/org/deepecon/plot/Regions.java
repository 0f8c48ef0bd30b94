package org.deepecon.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Which class wins where: each class's region in its own colour.
 *
 * @param scores for each class its score over the plane; the highest wins
 */
record Regions(List<Grid> scores) implements Mark {
    private static final String OPACITY = "0.3";
    private static final int MOST = 100;

    /** Classes by number; smoothed, or their borders would be stairs. */
    static Regions ofClasses(Grid numbers) {
        int classes = 1 + (int) Math.max(1, Math.rint(numbers.high()));
        if (numbers.low() < -0.5 || classes > 50) {
            throw new IllegalArgumentException("Figure: expected classes 0, 1, 2…, got numbers from "
                    + numbers.low() + " to " + numbers.high() + ".");
        }
        var scores = new ArrayList<Grid>();
        for (int c = 0; c < classes; c++) {
            int number = c;
            scores.add(numbers.map(value -> Math.rint(value) == number ? 1 : 0).smoothed());
        }
        return new Regions(scores);
    }

    /** Two classes, divided where the probability of the second is a half. */
    static Regions ofProbability(Grid second) {
        return new Regions(List.of(second.map(p -> 1 - p), second));
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public Mark named(String newName) {
        return this;
    }

    @Override
    public String describe() {
        return "decision regions (" + scores.size() + " classes)";
    }

    @Override
    public boolean takesColour() {
        return false;
    }

    @Override
    public boolean isField() {
        return true;
    }

    @Override
    public void extend(Extent x, Extent y) {
        Contours.of(scores.get(0), true).extend(x, y);
    }

    @Override
    public void draw(Pen pen) {
        for (int c = 0; c < scores.size(); c++) {
            var way = new StringBuilder();
            MarchingSquares.areas(lead(c).thinned(MOST), 0)
                    .forEach(line -> way.append(line.drawn(pen)));
            pen.svg().path("fill=\"" + Palette.colour(c) + "\" fill-opacity=\"" + OPACITY
                    + "\" fill-rule=\"evenodd\" stroke=\"" + Palette.colour(c)
                    + "\" stroke-opacity=\"0.8\" stroke-width=\"1\"", way);
        }
    }

    /** By how much a class is ahead of the best other one. */
    private Grid lead(int c) {
        var own = scores.get(c);
        var lead = new double[own.y().length][own.x().length];
        for (int i = 0; i < lead.length; i++) {
            for (int j = 0; j < lead[i].length; j++) {
                double best = Double.NEGATIVE_INFINITY;
                for (int k = 0; k < scores.size(); k++) {
                    best = k == c ? best : Math.max(best, scores.get(k).z()[i][j]);
                }
                lead[i][j] = own.z()[i][j] - best;
            }
        }
        return new Grid(own.x(), own.y(), lead);
    }

    private int winner(int i, int j) {
        int winner = 0;
        for (int c = 1; c < scores.size(); c++) {
            winner = scores.get(c).z()[i][j] > scores.get(winner).z()[i][j] ? c : winner;
        }
        return winner;
    }

    @Override
    public List<Map<String, Object>> traces(String colour) {
        var first = scores.get(0);
        var winners = new double[first.y().length][first.x().length];
        for (int i = 0; i < winners.length; i++) {
            for (int j = 0; j < winners[i].length; j++) {
                winners[i][j] = winner(i, j);
            }
        }
        int classes = scores.size();
        var scale = new ArrayList<Object>();
        for (int c = 0; c < classes; c++) {
            String clear = Palette.clear(Palette.colour(c), OPACITY);
            scale.add(List.of(c / (double) classes, clear));
            scale.add(List.of((c + 1) / (double) classes, clear));
        }
        var shown = new Grid(first.x(), first.y(), winners).thinned(MOST);
        return List.of(Tree.of("type", "heatmap", "x", Tree.numbers(shown.x()),
                "y", Tree.numbers(shown.y()), "z", Tree.rows(shown.z()), "zmin", -0.5,
                "zmax", classes - 0.5, "colorscale", scale, "showscale", false,
                "hovertemplate", "class %{z}<extra></extra>"));
    }
}
