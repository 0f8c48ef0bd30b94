package side;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * A network, its data and its batch, as {@code enginebench/tasks.py} has them.
 *
 * @param name of the workload
 * @param data the files' name
 * @param weights the weights' file's name
 * @param filters of convolutions 3 by 3, each with relu and pooling 2 by 2, in front of the dense
 *     layers; the inputs are then pictures of one channel
 * @param sizes inputs, hidden units, outputs of the dense layers
 * @param batch rows of a step
 * @param classify whether targets are labels
 * @param norm whether batch normalisation and elu follow each hidden layer, without bias
 * @param learningRate Adam's
 * @param share an epoch takes this part of the rows
 */
public record Task(String name, String data, String weights, int[] filters, int[] sizes,
        int batch, boolean classify, boolean norm, double learningRate, int share) {
    /** Rows of every data set. */
    public static final int ROWS = 10_000;
    /** Rows and columns of a picture. */
    public static final int PICTURE = 28;
    /** Rows and columns of a convolution's kernel. */
    public static final int KERNEL = 3;
    private static final int[] SERIES = {20, 8};
    private static final int[] TOKENS = {32, 64};
    private static final int[] IMAGE = {784, 300, 100, 10};
    private static final Map<String, Task> ALL = Map.of(
            "mlp-64", dense("mlp-64", "mlp-64", "mlp-64", 32, 1e-3, 2, 64, 64, 1),
            "mlp-784-b32", dense("mlp-784-b32", "mlp-784", "mlp-784", 32, 1e-3, IMAGE),
            "mlp-784-b128", dense("mlp-784-b128", "mlp-784", "mlp-784", 128, 1e-3, IMAGE),
            "mlp-784-norm", new Task("mlp-784-norm", "mlp-784", "mlp-784-norm", new int[0], IMAGE,
                    32, true, true, 1e-3, 1),
            "cnn", new Task("cnn", "cnn", "cnn", new int[] {32, 64}, new int[] {1600, 64, 10},
                    32, true, false, 1e-3, 4),
            "predict", new Task("predict", "mlp-64", "mlp-64", new int[0], new int[] {2, 64, 64, 1}, 1,
                    false, false, 1e-3, 8),
            "lstm", steps("lstm", "series", 4, 32, 1),
            "gru", steps("gru", "series", 4, 32, 1),
            "transformer", steps("transformer", "tokens", 8, 64, 1),
            "deqn", dense("deqn", "deqn", "deqn", 128, 3e-4, 2, 50, 50, 1));

    private static Task dense(String name, String data, String weights, int batch,
            double learningRate, int... sizes) {
        return new Task(name, data, weights, new int[0], sizes, batch, sizes == IMAGE, false,
                learningRate, 1);
    }

    /** Layers over steps of time, which the name says, in front of the dense ones. */
    private static Task steps(String name, String data, int share, int... sizes) {
        return new Task(name, data, name, new int[0], sizes, 32, false, false, 1e-3, share);
    }

    /** The task of that name. */
    public static Task of(String name) {
        Task task = ALL.get(name);
        if (task == null) {
            throw new IllegalArgumentException("no workload " + name);
        }
        return task;
    }

    /** Steps of an epoch of whole batches. */
    public int steps() {
        return ROWS / 128 * 128 / batch / share;
    }

    /** Rows of the whole batches. */
    public int rows() {
        return steps() * batch;
    }

    /** The shape of a sample. */
    public int[] sample() {
        return switch (data) {
            case "series" -> SERIES.clone();
            case "tokens" -> TOKENS.clone();
            default -> filters.length > 0 ? new int[] {PICTURE, PICTURE, 1}
                    : new int[] {sizes[0]};
        };
    }

    /** Numbers of a sample. */
    public int width() {
        return Arrays.stream(sample()).reduce(1, (a, b) -> a * b);
    }

    /** The first rows of the inputs, row after row. */
    public float[] inputs(Path folder, int rows) {
        return floats(folder.resolve(data + ".x.f32"), rows * width());
    }

    /** The first rows' targets: labels as numbers, or values. */
    public float[] targets(Path folder, int rows) {
        if (!classify) {
            return floats(folder.resolve(data + ".y.f32"), rows);
        }
        var labels = new int[rows];
        buffer(folder.resolve(data + ".y.i32")).asIntBuffer().get(labels);
        var numbers = new float[rows];
        for (int i = 0; i < rows; i++) {
            numbers[i] = labels[i];
        }
        return numbers;
    }

    /** All initial weights: kernels (inputs, units) row after row, biases or gammas and betas. */
    public float[] initialWeights(Path folder) {
        return floats(folder.resolve(weights + ".w.f32"), -1);
    }

    /** Little-endian floats of a file; all of them if {@code count} is negative. */
    public static float[] floats(Path file, int count) {
        var buffer = buffer(file).asFloatBuffer();
        var numbers = new float[count < 0 ? buffer.remaining() : count];
        buffer.get(numbers);
        return numbers;
    }

    private static ByteBuffer buffer(Path file) {
        try {
            return ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
