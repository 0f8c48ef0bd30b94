package org.deepecon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepecon.model.Callbacks.backupAndRestore;
import static org.deepecon.nn.Input.input;
import static org.deepecon.nn.layer.Layers.batchNormalization;
import static org.deepecon.nn.layer.Layers.dense;
import static org.deepecon.nn.layer.Layers.dropout;
import static org.deepecon.nn.layer.Layers.gaussianNoise;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JVMs that are really killed, while they train and while they save. */
class KilledTrainingTest {
    private static final int EPOCHS = 8;

    @Test
    void trainingGoesOnAndEndsWithTheSameLoss(@TempDir Path folder) throws Exception {
        KilledJvm whole = KilledJvm.start(folder.resolve("whole.txt"), Training.class,
                folder.resolve("a").toString());
        whole.end();
        for (String reached : new String[] {"epoch 2", "epoch 5"}) {
            KilledJvm cut = KilledJvm.start(folder.resolve("cut.txt"), Training.class,
                    folder.resolve("b").toString());
            cut.await(reached);
            cut.kill();
        }
        KilledJvm rest = KilledJvm.start(folder.resolve("rest.txt"), Training.class,
                folder.resolve("b").toString());
        rest.end();
        assertThat(whole.output()).contains("final loss");
        assertThat(last(rest)).isEqualTo(last(whole));
        assertThat(rest.output()).doesNotContain("epoch 2\n");
    }

    private static String last(KilledJvm jvm) throws Exception {
        String[] lines = jvm.output().strip().split("\n");
        return lines[lines.length - 1];
    }

    @Test
    void aKillWhileSavingLeavesAWholeFile(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("model.keras");
        for (int kill = 0; kill < 4; kill++) {
            KilledJvm saving = KilledJvm.start(folder.resolve("saving.txt"), Saving.class,
                    file.toString());
            saving.await("saved 1\n");
            Thread.sleep(17L * kill);
            saving.kill();
            double[] weights = Models.load(file.toString()).getWeights().get(0).toDoubles();
            assertThat(Arrays.stream(weights).distinct().toArray()).hasSize(1);
        }
        assertThat(Files.exists(file)).isTrue();
    }

    /** Trains with backups in a folder; slow enough to be killed in between. */
    static final class Training {
        private Training() {
        }

        public static void main(String... args) {
            var model = Sequential.of(input(2), dense(4, "tanh"), batchNormalization(),
                    dropout(0.3), gaussianNoise(0.1), dense(1)).seed(1);
            model.compile("adam", "mse");
            var pace = Callbacks.lambdaCallback().onEpochBegin(epoch -> {
                System.out.println("epoch " + epoch);
                try {
                    Thread.sleep(50);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            model.fit(Fixed.x(30), Fixed.y(30), Fixed.quiet(EPOCHS).batchSize(8)
                    .callbacks(backupAndRestore(args[0]), pace));
            System.out.println("final loss " + model.evaluate(Fixed.x(30), Fixed.y(30),
                    RunOptions.evaluate().verbose(0)).get("loss"));
        }
    }

    /** Saves a model over and over, its weights all ones, all twos, and so on. */
    static final class Saving {
        private Saving() {
        }

        public static void main(String... args) {
            var model = Sequential.of(input(300), dense(300).useBias(false)).build();
            for (int i = 0;; i++) {
                model.setWeights(java.util.List.of(
                        Tensor.full(i + 1, Shape.of(300, 300), DType.FLOAT32)));
                model.save(args[0]);
                System.out.println("saved " + i);
            }
        }
    }
}
