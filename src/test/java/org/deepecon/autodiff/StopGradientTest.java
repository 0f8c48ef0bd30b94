package org.deepecon.autodiff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Placeholder;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Tracing;
import org.deepecon.tensor.Variable;
import org.junit.jupiter.api.Test;

class StopGradientTest {
    @Test
    void noDerivativePasses() {
        var derivative = Autodiff.grad(x -> x.times(x.square().stopGradient()));
        assertThat(derivative.apply(Tensor.of(2, -3)).toDoubles()).containsExactly(4, 9);
    }

    @Test
    void valuesPass() {
        assertThat(Tensor.of(2, -3).stopGradient().toDoubles()).containsExactly(2, -3);
    }

    @Test
    void valueOfAVariableIsACopy() {
        var variable = new Variable("x", Tensor.of(1, 2));
        Tensor before = variable.stopGradient();
        variable.assign(Tensor.of(5, 6));
        assertThat(before.toDoubles()).containsExactly(1, 2);
    }

    @Test
    void programLeavesItOut() {
        var x = new Placeholder(Shape.of(3), DType.FLOAT32);
        Tensor twice = Tracing.of(() -> x.exp().stopGradient().plus(x.exp()));
        var program = Program.of(List.of(x), List.of(twice), Map.of());
        assertThat(program.toString()).hasLineCount(1).containsOnlyOnce("EXP");
    }
}
