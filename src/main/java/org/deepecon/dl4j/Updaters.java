package org.deepecon.dl4j;

import java.util.List;
import java.util.Map;
import org.deepecon.config.Configurable;
import org.deepecon.config.SettingsWriter;
import org.deepecon.optim.Optimizer;
import org.nd4j.linalg.learning.config.AMSGrad;
import org.nd4j.linalg.learning.config.AdaDelta;
import org.nd4j.linalg.learning.config.AdaMax;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.Nesterovs;
import org.nd4j.linalg.learning.config.Sgd;

/** Optimizers that DL4J computes as Keras does. */
final class Updaters {
    private static final List<String> UNKNOWN = List.of("weight_decay", "clipnorm",
            "global_clipnorm", "clipvalue", "loss_scale_factor", "gradient_accumulation_steps");

    private Updaters() {
    }

    static IUpdater of(Optimizer optimizer) {
        Map<String, Object> settings = SettingsWriter.of((Configurable) optimizer);
        for (String each : UNKNOWN) {
            if (settings.get(each) != null) {
                throw unsupported(optimizer, "with " + each);
            }
        }
        if (!(settings.get("learning_rate") instanceof Number rate)
                || Boolean.TRUE.equals(settings.get("use_ema"))) {
            throw unsupported(optimizer, "with a schedule or moving averages");
        }
        return of(optimizer, settings, rate.doubleValue());
    }

    private static IUpdater of(Optimizer optimizer, Map<String, Object> settings, double rate) {
        return switch (optimizer.name()) {
            case "sgd" -> sgd(optimizer, settings, rate);
            case "adam" -> Boolean.TRUE.equals(settings.get("amsgrad"))
                    ? new AMSGrad(rate, number(settings, "beta_1"), number(settings, "beta_2"),
                            number(settings, "epsilon"))
                    : new Adam(rate, number(settings, "beta_1"), number(settings, "beta_2"),
                            number(settings, "epsilon"));
            case "adamax" -> new AdaMax(rate, number(settings, "beta_1"),
                    number(settings, "beta_2"), number(settings, "epsilon"));
            case "adadelta" -> adadelta(optimizer, settings, rate);
            default -> throw unsupported(optimizer, "as Keras computes it: "
                    + Reasons.optimizer(optimizer.name()));
        };
    }

    private static IUpdater adadelta(Optimizer optimizer, Map<String, Object> settings,
            double rate) {
        if (rate != 1) {
            throw unsupported(optimizer, "with a learning rate other than 1");
        }
        return new AdaDelta(number(settings, "rho"), number(settings, "epsilon"));
    }

    private static IUpdater sgd(Optimizer optimizer, Map<String, Object> settings, double rate) {
        double momentum = number(settings, "momentum");
        if (momentum == 0) {
            return new Sgd(rate);
        }
        if (!Boolean.TRUE.equals(settings.get("nesterov"))) {
            throw unsupported(optimizer, "with momentum but without nesterov");
        }
        return new Nesterovs(rate, momentum);
    }

    private static double number(Map<String, Object> settings, String name) {
        return ((Number) settings.get(name)).doubleValue();
    }

    private static UnsupportedOperationException unsupported(Optimizer optimizer, String what) {
        return new UnsupportedOperationException(optimizer.getClass().getSimpleName()
                + ": DL4J has not this optimizer " + what
                + "; it has SGD, Nesterov's momentum, Adam, Adamax and Adadelta.");
    }
}
