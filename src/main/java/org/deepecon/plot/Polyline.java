package org.deepecon.plot;

/**
 * Points joined by lines.
 *
 * @param x horizontal values
 * @param y vertical values
 * @param closed whether the last is joined to the first
 */
record Polyline(double[] x, double[] y, boolean closed) {
    /** Pixels by which a drawn line may pass beside a point that was left out. */
    private static final double TOLERANCE = 0.3;

    /** Its way in a drawing, without points that nobody would miss. */
    String drawn(Pen pen) {
        var way = new StringBuilder();
        int last = 0;
        for (int i = 0; i < x.length; i++) {
            if (i == 0 || i == x.length - 1 || !isStraight(pen, last, i + 1)) {
                way.append(i == 0 ? 'M' : 'L').append(pen.point(x[i], y[i]));
                last = i;
            }
        }
        return way.append(closed ? "z" : "").toString();
    }

    /** Whether all points between two lie on the line from one to the other. */
    private boolean isStraight(Pen pen, int from, int to) {
        double dx = pixelX(pen, to) - pixelX(pen, from);
        double dy = pixelY(pen, to) - pixelY(pen, from);
        double length = Math.hypot(dx, dy);
        for (int i = from + 1; i < to; i++) {
            double px = pixelX(pen, i) - pixelX(pen, from);
            double py = pixelY(pen, i) - pixelY(pen, from);
            double beside = length == 0 ? Math.hypot(px, py) : Math.abs(px * dy - py * dx) / length;
            if (beside > TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    /** In pixels. */
    double length(Pen pen) {
        double length = 0;
        for (int i = 1; i < x.length; i++) {
            length += Math.hypot(pixelX(pen, i) - pixelX(pen, i - 1),
                    pixelY(pen, i) - pixelY(pen, i - 1));
        }
        return length;
    }

    /** The point nearest to a ray from the frame's centre to its upper right, where labels go. */
    double[] labelPlace(Pen pen) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        double margin = 16;
        for (int i = 0; i < x.length; i++) {
            double px = pixelX(pen, i);
            double py = pixelY(pen, i);
            boolean inside = px > margin && px < pen.frame().width() - margin && py > margin
                    && py < pen.frame().height() - margin;
            double off = Math.abs(px / pen.frame().width() + py / pen.frame().height() - 1)
                    - (px - pen.frame().width() / 2) / pen.frame().width() * 0.2;
            if (inside && off < least) {
                least = off;
                best = i;
            }
        }
        return new double[] {pixelX(pen, best), pixelY(pen, best)};
    }

    private double pixelX(Pen pen, int i) {
        return pen.x().pixel(x[i]);
    }

    private double pixelY(Pen pen, int i) {
        return pen.y().pixel(y[i]);
    }
}
