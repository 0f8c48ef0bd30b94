package org.deepecon.nn;

import org.deepecon.tensor.Shape;

/**
 * How many numbers each output of a weight adds up, and how many each input goes into.
 *
 * @param in of a dense kernel (in, out): in; of a convolution kernel (…, in, out): in times the
 *     size of the window
 * @param out likewise
 */
record Fans(double in, double out) {
    static Fans of(Shape shape) {
        int rank = shape.rank();
        if (rank < 2) {
            return new Fans(shape.size(), shape.size());
        }
        double window = shape.size(0, rank - 2);
        return new Fans(window * shape.dim(rank - 2), window * shape.dim(rank - 1));
    }

    double average() {
        return (in + out) / 2;
    }
}
