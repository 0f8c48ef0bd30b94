package org.deepecon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.deepecon.model.Callbacks.backupAndRestore;
import static org.deepecon.model.FitOptions.fit;
import static org.deepecon.nn.Input.input;
import static org.deepecon.nn.layer.Layers.batchNormalization;
import static org.deepecon.nn.layer.Layers.dense;
import static org.deepecon.nn.layer.Layers.dropout;
import static org.deepecon.nn.layer.Layers.gaussianNoise;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupAndRestoreTest {
    private static Sequential model() {
        var model = Sequential.of(input(2), dense(4, "tanh"), batchNormalization(), dense(1))
                .seed(1);
        model.compile("adam", "mse");
        return model;
    }

    @Test
    void fitThatWasCutOffEndsAsIfItHadNotBeen(@TempDir Path folder) {
        var whole = model();
        whole.fit(Fixed.x(30), Fixed.y(30), Fixed.quiet(6));
        var crash = Callbacks.lambdaCallback().onEpochBegin(epoch -> {
            if (epoch == 4) {
                throw new IllegalStateException("power cut");
            }
        });
        assertThatThrownBy(() -> model().fit(Fixed.x(30), Fixed.y(30), Fixed.quiet(6)
                .callbacks(backupAndRestore(folder.toString()), crash))).hasMessage("power cut");
        assertThat(folder.resolve("backup.npz")).exists();
        var resumed = model();
        History history = resumed.fit(Fixed.x(30), Fixed.y(30),
                Fixed.quiet(6).callbacks(backupAndRestore(folder.toString())));
        assertThat(history.epoch()).containsExactly(4, 5);
        assertThat(Fixed.numbers(resumed)).usingRecursiveComparison()
                .isEqualTo(Fixed.numbers(whole));
        assertThat(resumed.optimizer().iterations()).isEqualTo(6);
        assertThat(Files.exists(folder.resolve("backup.npz"))).isFalse();
    }

    @Test
    void randomNumbersGoOnWhereTheyWere(@TempDir Path folder) {
        var options = fit().epochs(6).batchSize(8).verbose(0);
        var whole = noisy();
        double[] losses = whole.fit(Fixed.x(30), Fixed.y(30), options).get("loss");
        noisy().fit(Fixed.x(30), Fixed.y(30), fit().epochs(4).batchSize(8).verbose(0)
                .callbacks(backupAndRestore(folder.toString()).deleteCheckpoint(false)));
        var resumed = noisy();
        assertThat(resumed.fit(Fixed.x(30), Fixed.y(30), fit().epochs(6).batchSize(8).verbose(0)
                .callbacks(backupAndRestore(folder.toString()))).get("loss"))
                .containsExactly(losses[4], losses[5]);
        assertThat(Fixed.numbers(resumed)).usingRecursiveComparison()
                .isEqualTo(Fixed.numbers(whole));
    }

    private static Sequential noisy() {
        var model = Sequential.of(input(2), dense(9, "tanh"), dropout(0.4),
                gaussianNoise(0.2).seed(3), dense(1)).seed(1);
        model.compile("adam", "mse");
        return model;
    }

    @Test
    void backupOfAnotherModelIsRefused(@TempDir Path folder) {
        model().fit(Fixed.x(4), Fixed.y(4), Fixed.quiet(1)
                .callbacks(backupAndRestore(folder.toString()).deleteCheckpoint(false)));
        var other = Sequential.of(input(2), dense(3), dense(1));
        other.compile("adam", "mse");
        var before = Fixed.numbers(other);
        assertThatThrownBy(() -> other.fit(Fixed.x(4), Fixed.y(4), Fixed.quiet(1)
                .callbacks(backupAndRestore(folder.toString()))))
                .hasMessageContaining("backup.npz").hasMessageContaining("expected");
        assertThat(Fixed.numbers(other)).usingRecursiveComparison().isEqualTo(before);
    }
}
