import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Gradient descent on the weight of one sigmoid neuron. */
@Exercise(value = "one-neuron", title = "One neuron, many steps")
@Requires("double trained(double w, double x, double y, double rate, int steps)")
@Hint("Each step: predict with the weight as it is now, then three links: from cost to prediction, from"
        + " prediction to sum, from sum to weight.")
@Hint("The links are ŷ − y, ŷ (1 − ŷ) and x. The step goes against their product.")
@Hint("In a loop: `double guess = 1 / (1 + Math.exp(-w * x));` and"
        + " `w -= rate * (guess - y) * guess * (1 - guess) * x;`")
class OneNeuron {
    @Test
    @DisplayName("from 0.5 with x = 2, y = 1 and rate 0.1 one step leads to 0.5105754186")
    @Hint("0.5211508371 has a 2 too many, 0.4894245814 goes uphill.")
    void oneStep(Submission s) {
        assertEquals(0.5105754185568534, s.number("trained(0.5, 2, 1, 0.1, 1)"), 1e-12);
    }

    @Test
    @DisplayName("ten steps lead to 0.5949944201")
    @Hint("Predict anew in every step: the slope changes with the weight.")
    void tenSteps(Submission s) {
        assertEquals(0.5949944201, s.number("trained(0.5, 2, 1, 0.1, 10)"), 1e-9);
    }

    @Test
    @DisplayName("no step leaves the weight where it is")
    @Hint("The number of steps decides how often the loop runs; 0 times is allowed.")
    void noStep(Submission s) {
        assertEquals(0.25, s.number("trained(0.25, 2, 1, 0.1, 0)"), 0);
    }

    @Test
    @Hidden
    @DisplayName("other numbers")
    void otherNumbers(Submission s) {
        double w = -0.3;
        for (int i = 0; i < 7; i++) {
            double guess = 1 / (1 + Math.exp(1.5 * w));
            w -= 0.4 * (guess - 0.2) * guess * (1 - guess) * -1.5;
        }
        assertEquals(w, s.number("trained(-0.3, -1.5, 0.2, 0.4, 7)"), 1e-12);
    }
}
