package org.deepecon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.deepecon.model.Callbacks.backupAndRestore;
import static org.deepecon.nn.Input.input;
import static org.deepecon.nn.layer.Layers.batchNormalization;
import static org.deepecon.nn.layer.Layers.dense;

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
