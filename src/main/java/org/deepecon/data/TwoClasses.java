package org.deepecon.data;

/**
 * Two stretched clouds of points in the plane, some labels wrong: what scikit-learn's {@code
 * make_classification} draws with two informative features and one cluster for each class, digit
 * for digit.
 *
 * <p>Each class is a standard normal cloud, multiplied by a matrix with entries from [-1, 1) and
 * moved to a corner of the square of ±{@code separation}.
 *
 * @param separation of the corners from the axes
 * @param noise probability in [0, 1] that a label is drawn anew: half of those are wrong then
 */
public record TwoClasses(double separation, double noise) {
    /**
     * Checks the probability.
     *
     * @param separation of the corners from the axes
     * @param noise probability in [0, 1] that a label is drawn anew
     */
    public TwoClasses {
        if (!(noise >= 0 && noise <= 1)) {
            throw new IllegalArgumentException(
                    "TwoClasses: expected a noise between 0 and 1, got " + noise + ".");
        }
    }

    /**
     * Draws points.
     *
     * @param count how many; the first class has one more if it is odd
     * @param seed the same seed gives the same points
     * @return the points, labels 0 and 1
     */
    public LabeledPoints sample(int count, int seed) {
        var random = new NumpyLegacyRandom(seed);
        int[] corner = {0, 1, 2, 3};
        random.shuffleInPlace(corner);
        var x = new double[count][2];
        for (double[] point : x) {
            point[0] = random.nextGaussian();
            point[1] = random.nextGaussian();
        }
        var label = new int[count];
        int first = (count + 1) / 2;
        stretch(x, 0, first, corner[0], random);
        stretch(x, first, count, corner[1], random);
        for (int i = first; i < count; i++) {
            label[i] = 1;
        }
        drawAnew(label, random);
        LabeledPoints points = new LabeledPoints(x, label).shuffled(random);
        int[] order = {0, 1};
        random.shuffleInPlace(order);
        return order[0] == 0 ? points : exchanged(points);
    }

    private void stretch(double[][] x, int from, int to, int corner, NumpyLegacyRandom random) {
        double a = random.uniform(-1, 1);
        double b = random.uniform(-1, 1);
        double c = random.uniform(-1, 1);
        double d = random.uniform(-1, 1);
        double right = corner / 2 == 0 ? -separation : separation;
        double up = corner % 2 == 0 ? -separation : separation;
        for (int i = from; i < to; i++) {
            double u = x[i][0];
            double v = x[i][1];
            x[i][0] = u * a + v * c + right;
            x[i][1] = u * b + v * d + up;
        }
    }

    private void drawAnew(int[] label, NumpyLegacyRandom random) {
        var anew = new boolean[label.length];
        for (int i = 0; i < anew.length; i++) {
            anew[i] = random.nextDouble() < noise;
        }
        for (int i = 0; i < anew.length; i++) {
            if (anew[i]) {
                label[i] = random.nextInt(2);
            }
        }
    }

    private static LabeledPoints exchanged(LabeledPoints points) {
        double[][] x = points.x();
        for (double[] point : x) {
            double first = point[0];
            point[0] = point[1];
            point[1] = first;
        }
        return new LabeledPoints(x, points.label());
    }
}
