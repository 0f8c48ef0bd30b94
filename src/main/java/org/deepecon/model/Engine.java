package org.deepecon.model;

/** What else can compute a model: {@code model.on(Engine.DL4J)}. */
public enum Engine {
    /** DeepLearning4J 1.0.0-M2.1 on the CPU, with native code; see {@code org.deepecon.dl4j}. */
    DL4J
}
