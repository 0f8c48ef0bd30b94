package org.deepecon.tensorboard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one folder of event files holds, by tag in alphabetical order. Where a later file goes back
 * to an earlier step, it replaces what there was from that step on.
 */
public final class Run {
    private final String name;
    private final Map<String, List<Logged<Double>>> scalars = new TreeMap<>();
    private final Map<String, List<Logged<Histogram>>> histograms = new TreeMap<>();
    private final Map<String, List<Logged<Pictures>>> images = new TreeMap<>();
    private final Map<String, List<Logged<String>>> texts = new TreeMap<>();
    private final Map<String, List<Logged<PrCurve>>> prCurves = new TreeMap<>();
    private final Map<String, Object> hyperParameters = new TreeMap<>();
    private String graph = "";

    Run(String name) {
        this.name = name;
    }

    /**
     * The folder below the one that was read.
     *
     * @return such as {@code elu/train}; {@code .} for the folder itself
     */
    public String name() {
        return name;
    }

    /**
     * Curves.
     *
     * @return by tag
     */
    public Map<String, List<Logged<Double>>> scalars() {
        return Collections.unmodifiableMap(scalars);
    }

    /**
     * How values were spread.
     *
     * @return by tag
     */
    public Map<String, List<Logged<Histogram>>> histograms() {
        return Collections.unmodifiableMap(histograms);
    }

    /**
     * Images.
     *
     * @return by tag
     */
    public Map<String, List<Logged<Pictures>>> images() {
        return Collections.unmodifiableMap(images);
    }

    /**
     * Texts in Markdown; a table is a Markdown table.
     *
     * @return by tag
     */
    public Map<String, List<Logged<String>>> texts() {
        return Collections.unmodifiableMap(texts);
    }

    /**
     * Precision over recall.
     *
     * @return by tag
     */
    public Map<String, List<Logged<PrCurve>>> prCurves() {
        return Collections.unmodifiableMap(prCurves);
    }

    /**
     * What the run was made with.
     *
     * @return numbers ({@code Double}), {@code Boolean}s and {@code String}s by name
     */
    public Map<String, Object> hyperParameters() {
        return Collections.unmodifiableMap(hyperParameters);
    }

    /**
     * The model.
     *
     * @return Keras's JSON; empty if there is none
     */
    public String graph() {
        return graph;
    }

    boolean isEmpty() {
        return scalars.isEmpty() && histograms.isEmpty() && images.isEmpty() && texts.isEmpty()
                && prCurves.isEmpty() && hyperParameters.isEmpty() && graph.isEmpty();
    }

    void addScalar(String tag, Logged<Double> value) {
        add(scalars, tag, value);
    }

    void addHistogram(String tag, Logged<Histogram> value) {
        add(histograms, tag, value);
    }

    void addImage(String tag, Logged<Pictures> value) {
        add(images, tag, value);
    }

    void addText(String tag, Logged<String> value) {
        add(texts, tag, value);
    }

    void addPrCurve(String tag, Logged<PrCurve> value) {
        add(prCurves, tag, value);
    }

    void addHyperParameters(Map<String, Object> values) {
        hyperParameters.putAll(values);
    }

    void graph(String json) {
        graph = json;
    }

    private static <T> void add(Map<String, List<Logged<T>>> to, String tag, Logged<T> value) {
        to.computeIfAbsent(tag, key -> new ArrayList<>()).add(value);
    }

    /** Goes on with what a later file holds. */
    void follow(Run later) {
        follow(scalars, later.scalars);
        follow(histograms, later.histograms);
        follow(images, later.images);
        follow(texts, later.texts);
        follow(prCurves, later.prCurves);
        hyperParameters.putAll(later.hyperParameters);
        graph = later.graph.isEmpty() ? graph : later.graph;
    }

    private static <T> void follow(Map<String, List<Logged<T>>> all,
            Map<String, List<Logged<T>>> later) {
        later.forEach((tag, values) -> {
            List<Logged<T>> known = all.computeIfAbsent(tag, key -> new ArrayList<>());
            known.removeIf(each -> each.step() >= values.get(0).step());
            known.addAll(values);
        });
    }

    /** The name, and how many tags of each kind there are. */
    @Override
    public String toString() {
        return "Run " + name + ": " + scalars.size() + " scalars, " + histograms.size()
                + " histograms, " + images.size() + " images, " + texts.size() + " texts";
    }
}
