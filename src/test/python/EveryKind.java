import static org.deepecon.model.FitOptions.fit;
import static org.deepecon.nn.Input.input;
import static org.deepecon.nn.layer.Layers.concatenate;
import static org.deepecon.nn.layer.Layers.dense;
import static org.deepecon.tensorboard.TensorBoard.tensorBoard;

import java.util.Map;
import java.util.stream.IntStream;
import org.deepecon.model.Model;
import org.deepecon.model.Sequential;
import org.deepecon.optim.Optimizers;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensorboard.SummaryWriter;

/** Writes every kind of summary below a folder; TensorBoard's own reader then looks at it. */
public class EveryKind {
    public static void main(String[] folder) {
        own(folder[0] + "/own");
        for (double rate : new double[] {0.01, 0.1}) {
            fitted(folder[0] + "/rate-" + rate, rate);
        }
    }

    static void own(String run) {
        try (var writer = new SummaryWriter(run)) {
            for (int step = 0; step < 5; step++) {
                writer.scalar("curve", step * 0.5, step);
                writer.histogram("spread", new double[] {0, step, 2 * step}, step);
            }
            writer.histogram("same", Tensor.of(2, 2, 2), 1);
            writer.histogram("none", new double[0], 1);
            writer.image("grey", Tensor.of(0, 1, 1, 0).reshape(2, 2), 1);
            writer.image("colour", Tensor.of(1, 0, 0, 0, 1, 0).reshape(1, 2, 3), 1);
            writer.text("note", "**fat** Grüße", 1);
            writer.text("table", new String[][] {{"rate", "loss"}, {"0.1", "2"}}, 1);
            writer.prCurve("pr", new double[] {0, 0, 1, 1}, new double[] {0.1, 0.6, 0.4, 1}, 1);
            var in = input(2);
            in.name("in");
            var hidden = dense(3, "relu").name("hidden").on(in);
            writer.graph(new Model(in, dense(1).name("out").on(
                    concatenate().name("both").on(hidden, in))));
        }
    }

    static void fitted(String run, double rate) {
        var x = IntStream.range(0, 64).mapToObj(i -> new double[] {Math.sin(i), Math.cos(i)})
                .toArray(double[][]::new);
        var y = IntStream.range(0, 64).mapToDouble(Math::sin).toArray();
        var model = Sequential.of(input(2), dense(8, "tanh").name("hidden"), dense(1).name("out"))
                .name("net").seed(1);
        model.compile(Optimizers.adam(rate), "mse", "mae");
        model.fit(x, y, fit().verbose(0).epochs(4).validationSplit(0.25).callbacks(
                tensorBoard(run).histogramFreq(1).writeImages(true).updateFreq("batch")
                        .hyperParameters(Map.of("rate", rate, "act", "tanh", "bias", true))));
    }
}
