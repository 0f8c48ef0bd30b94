package org.deepecon.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Expected numbers: scikit-learn 1.7, {@code make_blobs} and {@code make_classification}. */
class LabeledPointsTest {
    private static final double DIGITS = 1e-12;

    /** {@code make_blobs(300, centers=3, cluster_std=1, random_state=42)}. */
    @Test
    void blobsAreScikitLearns() {
        LabeledPoints points = new Blobs(3, 1).sample(300, 42);
        assertThat(points.x()[0]).containsExactly(
                new double[] {-7.3389880906915144, -7.7299539627407388}, within(DIGITS));
        assertThat(points.x()[299]).containsExactly(
                new double[] {-6.01002127104561, -5.5244717344709962}, within(DIGITS));
        assertThat(Arrays.copyOf(points.label(), 4)).containsExactly(2, 2, 0, 1);
        assertSums(points, -477.00010938103765, 407.0179908102752, 300);
    }

    /**
     * {@code make_classification(n_samples=200, n_features=2, n_informative=2, n_redundant=0,
     * n_clusters_per_class=1, flip_y=0.1, class_sep=1.5, random_state=42)}.
     */
    @Test
    void twoClassesAreScikitLearns() {
        LabeledPoints points = new TwoClasses(1.5, 0.1).sample(200, 42);
        assertThat(points.x()[0]).containsExactly(
                new double[] {1.1222014461788723, -3.6219090833754168}, within(DIGITS));
        assertThat(points.x()[199]).containsExactly(
                new double[] {1.1154249276580521, 2.4508203878140593}, within(DIGITS));
        assertThat(Arrays.copyOf(points.label(), 4)).containsExactly(0, 1, 0, 1);
        assertSums(points, 299.6095968077033, 25.45819362124047, 101);
    }

    /** NumPy, seed 42: {@code x = 2 * rand(100); y = 3 * x + randn(100)}. */
    @Test
    void linesOfAnotherWidthAreNumpys() {
        Observations line = new NoisyLine(0, 3, 1).sample(100, 2, 42);
        assertThat(line.x()[0]).isEqualTo(0.74908023769472498);
        assertThat(line.y()[0]).isEqualTo(2.3342877813223462);
        assertThat(line.y()[99]).isEqualTo(1.4745318109958505);
    }

    @Test
    void refusesALabelTooMany() {
        assertThatThrownBy(() -> new LabeledPoints(new double[2][2], new int[3]))
                .hasMessage("LabeledPoints: expected a label for each point, got 2 points and 3"
                        + " labels.");
    }

    @Test
    void describesItself() {
        assertThat(new Blobs(3, 1).sample(10, 1))
                .hasToString("10 points of 2 features in 3 classes");
    }

    private static void assertSums(LabeledPoints points, double first, double second,
            int labels) {
        assertThat(Arrays.stream(points.feature(0)).sum()).isEqualTo(first, within(1e-10));
        assertThat(Arrays.stream(points.feature(1)).sum()).isEqualTo(second, within(1e-10));
        assertThat(Arrays.stream(points.label()).sum()).isEqualTo(labels);
    }
}
