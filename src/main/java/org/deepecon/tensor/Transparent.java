package org.deepecon.tensor;

/**
 * An operation that computes nothing: its result is its first input, of which it says something,
 * such as that no derivative passes here. At the prompt it returns that input, and programs leave
 * it out.
 */
public interface Transparent extends Op {
    @Override
    default Shape shape(Tensor... inputs) {
        return inputs[0].shape();
    }

    @Override
    default Step bind(Backend backend, View[] inputs, View output) {
        throw new IllegalStateException(this + " computes nothing; it is to be left out.");
    }
}
