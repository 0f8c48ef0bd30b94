package org.deepecon.tensorboard;

import static org.deepecon.model.Callbacks.lambdaCallback;
import static org.deepecon.model.FitOptions.fit;
import static org.deepecon.nn.Input.input;
import static org.deepecon.nn.layer.Layers.dense;
import static org.deepecon.tensorboard.TensorBoard.tensorBoard;

import org.deepecon.model.Sequential;
import org.deepecon.optim.Optimizers;

/** A fit without end that says when an epoch is over; for {@link KilledRunTest}. */
final class KilledRun {
    private KilledRun() {
    }

    public static void main(String[] folder) {
        var model = Sequential.of(input(1), dense(8, "tanh"), dense(1)).seed(1);
        model.compile(Optimizers.adam(), "mse");
        double[] x = {0, 1, 2, 3};
        model.fit(x, x, fit().verbose(0).epochs(Integer.MAX_VALUE).validationSplit(0.5).callbacks(
                tensorBoard(folder[0]).histogramFreq(1).updateFreq("batch"),
                lambdaCallback().onEpochBegin(epoch -> System.out.println("begins " + epoch))));
    }
}
