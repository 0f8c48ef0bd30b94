package org.deepecon.tensorboard;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads one event file: what this package writes, and the older forms that others write. */
final class EventReader {
    private final Run run;
    private final Consumer<String> problems;
    /** By tag: the plugin's metadata are only sure to stand at a tag's first value. */
    private final Map<String, ProtoFields> plugins = new HashMap<>();

    EventReader(String name, Consumer<String> problems) {
        this.run = new Run(name);
        this.problems = problems;
    }

    /** What can be read of it. */
    Run read(Path file) {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var records = new RecordReader(in, Files.size(file), problems);
            for (byte[] data = records.next(); data != null; data = records.next()) {
                event(data);
            }
        } catch (IOException e) {
            problems.accept("cannot be read (" + e + ")");
        }
        return run;
    }

    private void event(byte[] data) {
        try {
            var event = ProtoFields.of(data);
            for (ProtoFields value : event.message(5).messages(1)) {
                value(event, value);
            }
        } catch (RuntimeException notWhatItShouldBe) {
            problems.accept("a record that is no event is left out ("
                    + notWhatItShouldBe.getMessage() + ")");
        }
    }

    private void value(ProtoFields event, ProtoFields value) {
        String tag = value.text(1);
        ProtoFields given = value.message(9).message(1);
        ProtoFields plugin = given.has(1) ? plugins.computeIfAbsent(tag, key -> given)
                : plugins.getOrDefault(tag, given);
        ProtoFields tensor = value.message(8);
        switch (plugin.text(1)) {
            case "scalars" -> run.addScalar(tag, at(event, scalar(value, tensor)));
            case "histograms" -> run.addHistogram(tag, at(event,
                    Histogram.ofRows(TensorProto.numbers(tensor))));
            case "images" -> run.addImage(tag, at(event,
                    Pictures.ofBlobs(TensorProto.blobs(tensor))));
            case "text" -> run.addText(tag, at(event, text(tensor)));
            case "pr_curves" -> run.addPrCurve(tag, at(event,
                    PrCurve.ofRows(TensorProto.numbers(tensor))));
            case "hparams" -> hyperParameters(given);
            case "graph_keras_model" -> run.graph(String.join("", TensorProto.texts(tensor)));
            default -> olderForm(event, tag, value);
        }
    }

    private static double scalar(ProtoFields value, ProtoFields tensor) {
        return value.has(2) ? value.number(2) : TensorProto.numbers(tensor)[0];
    }

    private void hyperParameters(ProtoFields plugin) {
        Map<String, Object> values = HyperParameters.read(ProtoFields.of(plugin.bytes(2)));
        if (values != null) {
            run.addHyperParameters(values);
        }
    }

    /** As PyTorch and TensorFlow 1 write. */
    private void olderForm(ProtoFields event, String tag, ProtoFields value) {
        if (value.has(2)) {
            run.addScalar(tag, at(event, value.number(2)));
        } else if (value.has(5)) {
            ProtoFields histogram = value.message(5);
            run.addHistogram(tag, at(event, Histogram.ofLimits(histogram.number(1),
                    histogram.number(2), histogram.numbers(6, Double.BYTES),
                    histogram.numbers(7, Double.BYTES))));
        } else if (value.has(4)) {
            ProtoFields image = value.message(4);
            run.addImage(tag, at(event, new Pictures((int) image.integer(2),
                    (int) image.integer(1), List.of(image.bytes(4)))));
        }
    }

    private static <T> Logged<T> at(ProtoFields event, T value) {
        return new Logged<>(event.integer(2), event.number(1), value);
    }

    private static String text(ProtoFields tensor) {
        int[] dims = TensorProto.dims(tensor);
        List<String> cells = TensorProto.texts(tensor);
        if (dims.length == 0 || cells.size() == 1) {
            return String.join("", cells);
        }
        int columns = dims.length == 1 ? 1 : Math.max(1, dims[1]);
        var table = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            table.append("| ").append(cells.get(i)).append(' ');
            if ((i + 1) % columns == 0) {
                table.append("|\n");
            }
            if (i + 1 == columns) {
                table.append("|---".repeat(columns)).append("|\n");
            }
        }
        return table.toString();
    }
}
