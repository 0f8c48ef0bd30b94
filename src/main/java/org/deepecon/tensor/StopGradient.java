package org.deepecon.tensor;

/** No derivative passes here. */
public record StopGradient() implements Transparent {
    @Override
    public Tensor[] gradient(Expression result, Tensor upstream) {
        return new Tensor[1];
    }
}
