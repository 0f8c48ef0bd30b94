import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How many numbers a chain of dense layers holds. */
@Exercise(value = "dense-parameters", title = "Count before you train")
@Requires("int denseParameters(int... sizes)")
@Hint("Take two neighbouring sizes at a time: what goes in, what comes out.")
@Hint("A layer holds a weight for each pair of input and unit, and a bias for each unit.")
@Hint("In a loop from 1: `count += (sizes[i - 1] + 1) * sizes[i];`")
class DenseParameters {
    @Test
    @DisplayName("one layer from 2 inputs to 64 units holds 192")
    @Hint("2 · 64 weights and 64 biases.")
    void oneLayer(Submission s) {
        assertEquals(192, s.wholeNumber("denseParameters(2, 64)"));
    }

    @Test
    @DisplayName("2-64-64-1 holds 4,417")
    @Hint("192 + 4,160 + 65: the last layer has a bias, too.")
    void theSurface(Submission s) {
        assertEquals(4_417, s.wholeNumber("denseParameters(2, 64, 64, 1)"));
    }

    @Test
    @DisplayName("the picture network 784-128-10 holds 101,770")
    @Hint("Do the sizes have to be 64 in your answer?")
    void thePictures(Submission s) {
        assertEquals(101_770, s.wholeNumber("denseParameters(784, 128, 10)"));
    }

    @Test
    @Hidden
    @DisplayName("other chains, and inputs alone")
    void others(Submission s) {
        assertEquals(8_577, s.wholeNumber("denseParameters(2, 64, 64, 64, 1)"));
        assertEquals(17_281, s.wholeNumber("denseParameters(4, 128, 128, 1)"));
        assertEquals(0, s.wholeNumber("denseParameters(7)"));
    }
}
