package org.deepecon.data;

/**
 * Round clouds of points in the plane around centres drawn from [-10, 10)², as many in each: what
 * scikit-learn's {@code make_blobs} draws, digit for digit.
 *
 * <pre>{@code
 * LabeledPoints points = new Blobs(3, 1).sample(300, 42);
 * }</pre>
 *
 * @param centres how many clouds, at least 1
 * @param deviation standard deviation of a cloud in each direction, not negative
 */
public record Blobs(int centres, double deviation) {
    /** Centres lie between minus this and this. */
    public static final double LARGEST = 10;

    /**
     * Checks the numbers.
     *
     * @param centres how many clouds, at least 1
     * @param deviation standard deviation of a cloud in each direction, not negative
     */
    public Blobs {
        if (centres < 1 || !(deviation >= 0)) {
            throw new IllegalArgumentException("Blobs: expected at least 1 centre and a deviation"
                    + " of at least 0, got " + centres + " and " + deviation + ".");
        }
    }

    /**
     * Draws points: first all centres, then cloud by cloud, then their order.
     *
     * @param count how many in all; the first clouds have one more if it does not divide
     * @param seed the same seed gives the same points
     * @return the points; a label is the number of the cloud
     */
    public LabeledPoints sample(int count, int seed) {
        var random = new NumpyLegacyRandom(seed);
        var centre = new double[centres][2];
        for (double[] each : centre) {
            each[0] = random.uniform(-LARGEST, LARGEST);
            each[1] = random.uniform(-LARGEST, LARGEST);
        }
        var x = new double[count][2];
        var label = new int[count];
        int next = 0;
        for (int cloud = 0; cloud < centres; cloud++) {
            int size = count / centres + (cloud < count % centres ? 1 : 0);
            for (int i = 0; i < size; i++, next++) {
                x[next][0] = random.normal(centre[cloud][0], deviation);
                x[next][1] = random.normal(centre[cloud][1], deviation);
                label[next] = cloud;
            }
        }
        return new LabeledPoints(x, label).shuffled(random);
    }
}
