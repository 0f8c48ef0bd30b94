package org.deepecon.dl4j;

import org.deepecon.model.Engine;
import org.deepecon.model.EngineNetwork;
import org.deepecon.model.EngineProvider;
import org.deepecon.model.Model;

/** Brings DeepLearning4J; named in {@code META-INF/services}. */
public final class Dl4jProvider implements EngineProvider {
    /** For {@link java.util.ServiceLoader}. */
    public Dl4jProvider() {
    }

    @Override
    public Engine engine() {
        return Engine.DL4J;
    }

    @Override
    public EngineNetwork network(Model model) {
        return new Dl4jNetwork(Conversion.of(model));
    }
}
