package org.deepecon.autodiff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.WithGradient;
import org.junit.jupiter.api.Test;

/** Derivatives that are given. */
class WithGradientTest {
    /** x², said to have the derivative 5x. */
    private static final UnaryOperator<Tensor> SQUARE = x -> WithGradient.of(x.square(),
            upstream -> new Tensor[] {upstream.times(x).times(5)}, x);

    @Test
    void valueIsUnchanged() {
        Tensor x = Tensor.of(1, -2, 3);
        assertThat(SQUARE.apply(x).toDoubles()).containsExactly(1, 4, 9);
        assertThat(Autodiff.compile(SQUARE).apply(x).toDoubles()).containsExactly(1, 4, 9);
    }

    @Test
    void derivativeIsTheGivenOneAndCanBeDerived() {
        Tensor x = Tensor.of(1, -2, 3);
        assertThat(Autodiff.grad(y -> SQUARE.apply(y).times(2)).apply(x).toDoubles())
                .containsExactly(10, -20, 30);
        assertThat(Autodiff.grad(Autodiff.grad(SQUARE)).apply(x).toDoubles())
                .containsExactly(5, 5, 5);
    }

    @Test
    void whatIsNoArgumentCountsAsConstant() {
        UnaryOperator<Tensor> half = x -> WithGradient.of(x.times(x.sin()),
                upstream -> new Tensor[] {null}, x);
        assertThat(Autodiff.grad(x -> half.apply(x).plus(x)).apply(Tensor.of(2, 3)).toDoubles())
                .containsExactly(1, 1);
    }
}
