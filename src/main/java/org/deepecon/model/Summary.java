package org.deepecon.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.deepecon.model.SummaryTable.Align;
import org.deepecon.nn.Layer;
import org.deepecon.nn.LayerOutput;
import org.deepecon.optim.Optimizer;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/**
 * The description of a model, as Keras prints it. Source: Keras 3, {@code utils/summary_utils.py}.
 *
 * <pre>{@code
 * System.out.print(Summary.of(model).lineLength(100).showTrainable(true).text());
 * }</pre>
 */
public final class Summary {
    private static final int LINE = 88;
    private static final int LINE_OF_GRAPH = 108;
    private static final int TRAINABLE_COLUMN = 12;
    private static final int TERMINAL = 80;
    private static final int MARGIN = 4;
    private static final double[] POSITIONS = {0.45, 0.80, 1};
    private static final double[] POSITIONS_OF_GRAPH = {0.3, 0.56, 0.74, 1};
    private static final double SHRUNK = 0.9;
    private static final int UNIT = 1024;
    private static final int COUNTER = 4;

    private final Model model;
    private final boolean graph;
    private int lineLength;
    private boolean showTrainable;
    private boolean expandNested;

    private Summary(Model model) {
        this.model = model;
        this.graph = model.knownInputs() != null && !model.ready().isSequential();
    }

    /**
     * A description.
     *
     * @param model of this
     * @return with Keras's defaults
     */
    public static Summary of(Model model) {
        return new Summary(model);
    }

    /**
     * How wide lines are.
     *
     * @param columns at least 20; as the terminal unless set, which is 76 without one
     * @return this
     * @throws IllegalArgumentException if it is below 20
     */
    public Summary lineLength(int columns) {
        lineLength = Check.atLeast(20, "summary", "lineLength", columns);
        return this;
    }

    /**
     * Adds a column that says which layers are trained.
     *
     * @param on false unless set
     * @return this
     */
    public Summary showTrainable(boolean on) {
        showTrainable = on;
        return this;
    }

    /**
     * Also lists the layers of models in the model.
     *
     * @param on false unless set
     * @return this
     */
    public Summary expandNested(boolean on) {
        expandNested = on;
        return this;
    }

    /**
     * The description.
     *
     * @return lines
     */
    public String text() {
        List<String> head = new ArrayList<>(List.of("Layer (type)", "Output Shape", "Param #"));
        List<Align> alignment =
                new ArrayList<>(List.of(Align.LEFT, Align.LEFT, Align.RIGHT));
        if (graph) {
            head.add("Connected to");
            alignment.add(Align.LEFT);
        }
        if (showTrainable) {
            head.add("Trainable");
            alignment.add(Align.CENTER);
        }
        List<List<String>> rows = new ArrayList<>();
        addRows(model, 0, rows);
        return "Model: \"" + model.name() + "\"\n"
                + new SummaryTable(width(), columns(), alignment).draw(head, rows) + footer();
    }

    private int width() {
        if (lineLength > 0) {
            return lineLength;
        }
        int widest = (graph ? LINE_OF_GRAPH : LINE) + (showTrainable ? TRAINABLE_COLUMN : 0);
        String columns = System.getenv("COLUMNS");
        int terminal = columns != null && columns.matches("[1-9]\\d{0,4}")
                ? Integer.parseInt(columns) : TERMINAL;
        return Math.min(widest, terminal - MARGIN);
    }

    private int[] columns() {
        double[] ends = graph ? POSITIONS_OF_GRAPH : POSITIONS;
        if (showTrainable) {
            double[] shrunk = Arrays.copyOf(Arrays.stream(ends).map(end -> end * SHRUNK).toArray(),
                    ends.length + 1);
            shrunk[ends.length] = 1;
            ends = shrunk;
        }
        int[] widths = new int[ends.length];
        int before = 0;
        for (int i = 0; i < ends.length; i++) {
            widths[i] = (int) (ends[i] * width()) - before;
            before += widths[i];
        }
        return widths;
    }

    private void addRows(Network part, int level, List<List<String>> rows) {
        String prefix = level == 0 ? "" : "   ".repeat(level) + "└ ";
        for (Layer layer : part.layers()) {
            rows.add(row(part, layer, prefix));
            if (expandNested && layer instanceof Network nested) {
                addRows(nested, level + 1, rows);
            }
        }
    }

    private List<String> row(Network part, Layer layer, String prefix) {
        boolean known = part.knownInputs() != null;
        List<String> cells = new ArrayList<>();
        String name = layer.name() == null ? layer.type() : layer.name();
        cells.add(prefix + name + " (" + layer.type() + ")");
        cells.add(known ? shape(part, layer) : "?");
        cells.add(known ? count(layer.countParams()) : "0 (unbuilt)");
        if (graph) {
            cells.add(part == model ? connections(layer) : "-");
        }
        if (showTrainable) {
            cells.add(!known || layer.weights().isEmpty() ? "-" : layer.isTrainable() ? "Y" : "N");
        }
        return cells;
    }

    /** Of the last use, as Keras shows it. */
    private static String shape(Network part, Layer layer) {
        Shape shape = uses(part, layer).reduce((first, second) -> second)
                .map(LayerOutput::shape).orElseThrow();
        return Arrays.stream(shape.dims()).mapToObj(Integer::toString)
                .collect(Collectors.joining(", ", shape.rank() == 0 ? "(None" : "(None, ", ")"));
    }

    private static java.util.stream.Stream<LayerOutput> uses(Network part, Layer layer) {
        return java.util.stream.Stream.concat(part.ready().inputs().stream(),
                part.ready().uses().stream()).filter(use -> use.layer() == layer);
    }

    /** {@code dense[0][0]}: which use of which layer, and which of its outputs. */
    private String connections(Layer layer) {
        String all = uses(model, layer).flatMap(use -> use.inputs().stream())
                .map(from -> from.layer().name() + "[" + uses(model, from.layer()).toList()
                        .indexOf(from) + "][0]").collect(Collectors.joining(", "));
        return all.isEmpty() ? "-" : all;
    }

    private String footer() {
        List<Variable> trained = model.trainableWeights();
        List<Variable> others = model.weights().stream()
                .filter(each -> !trained.contains(each)).toList();
        Optimizer optimizer = model.compiled() == null ? null : model.optimizer();
        List<Variable> memory = optimizer == null || !model.isTrained() ? List.of()
                : optimizer.variables();
        return line("Total", size(model.weights()) + size(memory),
                bytes(model.weights()) + bytes(memory))
                + line("Trainable", size(trained), bytes(trained))
                + line("Non-trainable", size(others), bytes(others))
                + (memory.isEmpty() ? "" : line("Optimizer", size(memory), bytes(memory)));
    }

    private static int size(List<Variable> variables) {
        return variables.stream().mapToInt(Tensor::size).sum();
    }

    /** Counters and rates take 4 bytes in Keras; here they are kept in double precision. */
    private static long bytes(List<Variable> variables) {
        return variables.stream().mapToLong(each -> each.rank() == 0 ? COUNTER
                : (long) each.size() * each.dtype().bytes()).sum();
    }

    private static String line(String what, int numbers, long bytes) {
        return " " + what + " params: " + count(numbers) + " (" + memory(bytes) + ")\n";
    }

    private static String count(int numbers) {
        return String.format(Locale.ROOT, "%,d", numbers);
    }

    private static String memory(double bytes) {
        double size = bytes;
        for (String unit : new String[] {"B", "KB", "MB", "GB"}) {
            if (size < UNIT) {
                return String.format(Locale.ROOT, "%.2f %s", size, unit);
            }
            size /= UNIT;
        }
        return String.format(Locale.ROOT, "%.2f TB", size);
    }
}
