package org.deepecon.optim;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.deepecon.optim.Optimizers.adafactor;
import static org.deepecon.optim.Optimizers.adam;
import static org.deepecon.optim.Optimizers.adagrad;
import static org.deepecon.optim.Optimizers.ftrl;
import static org.deepecon.optim.Optimizers.lion;
import static org.deepecon.optim.Optimizers.rmsprop;
import static org.deepecon.optim.Optimizers.sgd;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.deepecon.tensor.DType;
import org.junit.jupiter.api.Test;

class OptimizerSettingsTest {
    private static final double NAN = Double.NaN;

    @Test
    void valuesAreChecked() {
        Map<String, ThrowingCallable> wrong = Map.ofEntries(
                Map.entry("Adam: expected a finite learning rate of at least 0, got -1.0.",
                        () -> adam(-1)),
                Map.entry("Adam: expected a finite learning rate of at least 0, got NaN.",
                        () -> adam(NAN)),
                Map.entry("Adam: expected beta1 from 0 to below 1, got 1.0.",
                        () -> adam().beta1(1)),
                Map.entry("Adam: expected beta2 from 0 to below 1, got NaN.",
                        () -> adam().beta2(NAN)),
                Map.entry("Adam: expected a finite epsilon of at least 0, got -1.0E-7.",
                        () -> adam().epsilon(-1e-7)),
                Map.entry("Adam: expected a positive, finite clipNorm, got 0.0.",
                        () -> adam().clipNorm(0)),
                Map.entry("Adam: expected a positive, finite clipValue, got -1.0.",
                        () -> adam().clipValue(-1)),
                Map.entry("Adam: expected a positive, finite globalClipNorm, got Infinity.",
                        () -> adam().globalClipNorm(Double.POSITIVE_INFINITY)),
                Map.entry("Adam: expected a finite weightDecay of at least 0, got -0.1.",
                        () -> adam().weightDecay(-0.1)),
                Map.entry("Adam: expected emaMomentum from 0 to 1, got 1.1.",
                        () -> adam().emaMomentum(1.1)),
                Map.entry("Adam: expected emaOverwriteFrequency of at least 1, got 0.",
                        () -> adam().emaOverwriteFrequency(0)),
                Map.entry("Adam: expected gradientAccumulationSteps of at least 2, got 1.",
                        () -> adam().gradientAccumulationSteps(1)),
                Map.entry("Adam: expected a positive, finite lossScaleFactor, got 0.0.",
                        () -> adam().lossScaleFactor(0)),
                Map.entry("SGD: expected momentum from 0 to 1, got 2.0.", () -> sgd().momentum(2)),
                Map.entry("RMSprop: expected rho from 0 to below 1, got -0.1.",
                        () -> rmsprop().rho(-0.1)),
                Map.entry("Adagrad: expected a finite initialAccumulatorValue of at least 0, got"
                        + " -1.0.", () -> adagrad().initialAccumulatorValue(-1)),
                Map.entry("Ftrl: expected a finite learningRatePower of at most 0, got 0.5.",
                        () -> ftrl().learningRatePower(0.5)),
                Map.entry("Lion: expected beta1 above 0, got 0: the momentum would have no effect."
                        + " Use a small number, or sgd().", () -> lion().beta1(0)),
                Map.entry("Adafactor: expected a positive, finite clipThreshold, got 0.0.",
                        () -> adafactor().clipThreshold(0)));
        wrong.forEach((message, setting) -> assertThatThrownBy(setting)
                .isInstanceOf(IllegalArgumentException.class).hasMessage(message));
    }

    @Test
    void gradientsAreClippedInOneWayOnly() {
        assertThatThrownBy(() -> adam().clipNorm(1).clipValue(2)).hasMessage("Adam: expected one of"
                + " clipNorm, clipValue and globalClipNorm, got clipNorm and clipValue.");
        adam().clipNorm(1).clipNorm(2);
    }

    @Test
    void settingsAreMadeBeforeTraining() {
        var optimizer = adam();
        new LineTraining(optimizer, DType.FLOAT32);
        assertThatThrownBy(() -> optimizer.beta1(0.5)).isInstanceOf(IllegalStateException.class)
                .hasMessage("Adam: beta1 must be set before training begins."
                        + " Make a new optimizer with it.");
        assertThatThrownBy(() -> optimizer.clipNorm(1))
                .hasMessageContaining("clipNorm must be set");
        assertThatThrownBy(() -> optimizer.useEma(true))
                .hasMessageContaining("useEma must be set");
    }

    @Test
    void ftrlNeedsARateAboveZero() {
        var training = new LineTraining(ftrl(0), DType.FLOAT32);
        assertThatThrownBy(training::step).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("learning rate above 0, got 0 in step 1");
    }
}
