package org.deepecon.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.deepecon.optim.Optimizers.adam;
import static org.deepecon.optim.Optimizers.sgd;
import static org.deepecon.optim.Schedules.inverseTimeDecay;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptimizersTest {
    @ParameterizedTest
    @CsvSource({"sgd,0.01", "rmsprop,0.001", "adam,0.001", "adamw,0.001", "adamax,0.001",
        "nadam,0.001", "adagrad,0.001", "adadelta,0.001", "ftrl,0.001", "lion,0.001", "lamb,0.001",
        "adafactor,0.001"})
    void eachHasItsNameAndKerasRate(String name, double rate) {
        assertThat(Optimizers.of(name).name()).isEqualTo(name);
        assertThat(Optimizers.of(name).learningRate()).isEqualTo(rate);
        assertThat(Optimizers.of(name).iterations()).isZero();
    }

    @Test
    void spellingIsFree() {
        assertThat(Optimizers.of("RMSprop")).isInstanceOf(RMSprop.class);
        assertThat(Optimizers.of("SGD")).isInstanceOf(SGD.class);
        assertThat(Optimizers.of("AdamW")).isInstanceOf(AdamW.class);
    }

    @Test
    void aWrongNameIsAnsweredWithTheNearest() {
        assertThatThrownBy(() -> Optimizers.of("adan"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Unknown optimizer \"adan\"")
                .hasMessageContaining("\"adam\"");
    }

    @Test
    void eachNameGivesANewOne() {
        assertThat(Optimizers.of("adam")).isNotSameAs(Optimizers.of("adam"));
    }

    @Test
    void ratesAreNumbersOrSchedules() {
        assertThat(adam(0.5).learningRate()).isEqualTo(0.5);
        assertThat(sgd(inverseTimeDecay(0.5, 1, 1)).learningRate()).isEqualTo(0.5);
        assertThat(sgd(step -> 0.25).momentum(0.9).clipNorm(1).learningRate()).isEqualTo(0.25);
    }

    @Test
    void readsWellAtThePrompt() {
        assertThat(adam()).hasToString("Adam(learning_rate=0.001)");
        assertThat(sgd(inverseTimeDecay(0.5, 1, 1))).asString()
                .startsWith("SGD(learning_rate=InverseTimeDecay[initialLearningRate=0.5");
    }
}
