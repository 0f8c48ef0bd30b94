import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The output of a network of three neurons. */
@Exercise(value = "two-two-one", title = "A network on paper")
@Requires("double output(double[] x, double[] w, double[] b, DoubleUnaryOperator bend)")
@Hint("Three neurons, three times the same: weights times inputs, plus the bias, then the bend.")
@Hint("The inputs of the third neuron are what the first two say, h1 and h2.")
@Hint("`double h1 = bend.applyAsDouble(w[0] * x[0] + w[1] * x[1] + b[0]);`, h2 likewise with w[2], w[3]"
        + " and b[1], and at last `return bend.applyAsDouble(w[4] * h1 + w[5] * h2 + b[2]);`")
class TwoTwoOne {
    private static final String LECTURE = "output(new double[] {20, 3}, new double[] {-0.2, 1, -0.5,"
            + " 0.3, -1, 0}, new double[] {1, -0.2, 0.5}, ";
    private static final String LIVELY = "output(new double[] {2, 3}, new double[] {0.5, -1, 0.25, 2,"
            + " 3, -0.5}, new double[] {0.1, -4, 0.7}, ";

    @Test
    @DisplayName("the lecture's network with ReLU says 0.5")
    @Hint("With ReLU both hidden neurons are off; what is left is the bias of the output.")
    void relu(Submission s) {
        assertEquals(0.5, s.number(LECTURE + "z -> Math.max(0, z))"), 1e-12);
    }

    @Test
    @DisplayName("with tanh it says 0.4621171573")
    @Hint("0.5 would be the sum. The output neuron bends it, too.")
    void tanh(Submission s) {
        assertEquals(Math.tanh(0.5), s.number(LECTURE + "Math::tanh)"), 1e-12);
    }

    @Test
    @DisplayName("another network, without any bend, says −6.25")
    @Hint("Which weight belongs to which arrow? w[2] and w[3] lead to the second hidden neuron.")
    void identity(Submission s) {
        double h1 = 0.5 * 2 - 3 + 0.1;
        double h2 = 0.25 * 2 + 2 * 3 - 4;
        assertEquals(3 * h1 - 0.5 * h2 + 0.7, s.number(LIVELY + "z -> z)"), 1e-12);
    }

    @Test
    @Hidden
    @DisplayName("the bend is the given one, in every neuron")
    void square(Submission s) {
        double h1 = Math.pow(0.5 * 2 - 3 + 0.1, 2);
        double h2 = Math.pow(0.25 * 2 + 2 * 3 - 4, 2);
        assertEquals(Math.pow(3 * h1 - 0.5 * h2 + 0.7, 2), s.number(LIVELY + "z -> z * z)"), 1e-9);
    }
}
