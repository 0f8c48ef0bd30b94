package org.deepecon.model;

/**
 * Brings an engine; found as a service of the class path, so that this package knows no engine and
 * none is loaded before it is asked for.
 */
public interface EngineProvider {
    /**
     * The engine that it brings.
     *
     * @return one of {@link Engine}
     */
    Engine engine();

    /**
     * Makes the network of a model, with the model's weights.
     *
     * @param model built, and compiled if it is to be trained
     * @return the network
     * @throws UnsupportedOperationException if the engine has no such layer, loss or optimizer; it
     *     is named
     */
    EngineNetwork network(Model model);
}
