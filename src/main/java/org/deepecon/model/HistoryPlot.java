package org.deepecon.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.deepecon.plot.Figure;
import org.deepecon.plot.Panels;
import org.deepecon.plot.Plot;

/** Draws a history: a panel for each metric, with the curve of training and that of validation. */
final class HistoryPlot {
    private static final String VALIDATION = "val_";
    /** From this ratio of the highest to the lowest loss on, its axis is logarithmic. */
    private static final double WIDE = 50;

    private HistoryPlot() {
    }

    static Plot of(History history) {
        var names = new ArrayList<String>();
        history.history().keySet().stream().filter(name -> !name.startsWith(VALIDATION)
                || !history.history().containsKey(name.substring(VALIDATION.length())))
                .forEach(names::add);
        if (names.isEmpty()) {
            throw new IllegalStateException("History: there is nothing to plot, no epoch has ended"
                    + " yet. Fit for at least one epoch.");
        }
        names.sort((a, b) -> Boolean.compare(b.equals("loss"), a.equals("loss")));
        List<Figure> panels = names.stream().map(name -> panel(history, name)).toList();
        return panels.size() == 1 ? panels.get(0).title("") : Panels.of(panels);
    }

    private static Figure panel(History history, String name) {
        double[] training = history.get(name);
        var figure = curve(Figure.empty(), training).name(
                name.startsWith(VALIDATION) ? "validation" : "training");
        var validation = history.history().get(VALIDATION + name);
        if (validation != null) {
            figure = curve(figure, history.get(VALIDATION + name)).name("validation");
        }
        figure = isWide(training) ? figure.logY() : figure;
        return figure.title(name.replace('_', ' ')).axes("epoch", panelLabel(history, name));
    }

    /** A panel has its title; a figure alone, which has none, a label at its axis. */
    private static String panelLabel(History history, String name) {
        boolean alone = history.history().keySet().stream()
                .allMatch(each -> each.equals(name) || each.equals(VALIDATION + name));
        return alone ? name.replace('_', ' ') : "";
    }

    private static boolean isWide(double[] values) {
        var spread = Arrays.stream(values).summaryStatistics();
        return spread.getMin() > 0 && spread.getMax() / spread.getMin() > WIDE;
    }

    /** A single epoch is no line. */
    private static Figure curve(Figure figure, double[] values) {
        double[] epochs = IntStream.rangeClosed(1, values.length).asDoubleStream().toArray();
        return values.length < 12 ? figure.path(epochs, values) : figure.line(epochs, values);
    }
}
