package org.deepecon.data;

/**
 * How a garment lies in its picture: from the square of its {@link Cut} to pixels.
 *
 * @param xx pixels to the right for a unit to the right
 * @param xy pixels to the right for a unit downward
 * @param yx pixels downward for a unit to the right
 * @param yy pixels downward for a unit downward
 * @param x0 centre in pixels from the left
 * @param y0 centre in pixels from the top
 */
record Pose(double xx, double xy, double yx, double yy, double x0, double y0) {
    private static final double HALF = Garments.SIDE / 2.0;
    /** Standard deviation of the angle in radians: six degrees. */
    private static final double TURN = 0.1;
    /** Most that the centre is moved, in pixels. */
    private static final double MOVE = 2;

    /** A little turned, stretched and moved; shoes and bags look left or right. */
    static Pose byChance(Garment garment, NumpyLegacyRandom random) {
        double angle = random.normal(0, TURN);
        double side = random.nextDouble() < 0.5 && looksAside(garment) ? -1 : 1;
        double wide = HALF * random.uniform(0.72, 0.98) * side;
        double high = HALF * random.uniform(0.72, 0.98);
        return new Pose(wide * Math.cos(angle), -high * Math.sin(angle), wide * Math.sin(angle),
                high * Math.cos(angle), HALF + random.uniform(-MOVE, MOVE),
                HALF + random.uniform(-MOVE, MOVE));
    }

    private static boolean looksAside(Garment garment) {
        return switch (garment) {
            case SANDAL, SNEAKER, ANKLE_BOOT -> true;
            default -> false;
        };
    }

    void fill(Canvas canvas, Cut.Part part) {
        double[] corners = part.corners();
        var x = new double[corners.length / 2];
        var y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = x0 + xx * corners[2 * i] + xy * corners[2 * i + 1];
            y[i] = y0 + yx * corners[2 * i] + yy * corners[2 * i + 1];
        }
        canvas.fill(x, y, part.tone());
    }
}
