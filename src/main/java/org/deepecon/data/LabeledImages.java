package org.deepecon.data;

import java.util.List;
import java.util.Locale;
import org.deepecon.tensor.Tensor;

/**
 * Grey pictures, each of a class.
 *
 * @param x (pictures, height, width, 1), 0 is black and 1 white
 * @param y (pictures), the class of each, from 0
 * @param classes their names, in order
 */
public record LabeledImages(Tensor x, Tensor y, List<String> classes) {
    /**
     * Checks the shapes.
     *
     * @param x (pictures, height, width, 1), 0 is black and 1 white
     * @param y (pictures), the class of each, from 0
     * @param classes their names, in order
     * @throws IllegalArgumentException if the shapes do not fit
     */
    public LabeledImages {
        if (x.rank() != 4 || y.rank() != 1 || x.shape().dim(0) != y.shape().dim(0)) {
            throw new IllegalArgumentException("LabeledImages: expected pictures"
                    + " (n, height, width, 1) and labels (n), got " + x.shape() + " and "
                    + y.shape() + ".");
        }
        classes = List.copyOf(classes);
    }

    /**
     * How many pictures.
     *
     * @return zero or more
     */
    public int count() {
        return x.shape().dim(0);
    }

    /**
     * The first pictures.
     *
     * @param most how many at most
     * @return those
     */
    public LabeledImages first(int most) {
        return part(0, Math.min(most, count()));
    }

    /**
     * Some pictures in a row.
     *
     * @param from index of the first
     * @param to index behind the last
     * @return those
     */
    public LabeledImages part(int from, int to) {
        return new LabeledImages(x.slice(0, from, to), y.slice(0, from, to), classes);
    }

    /**
     * The name of a class.
     *
     * @param label 0 to classes − 1
     * @return one word or two
     */
    public String name(int label) {
        return classes.get(label);
    }

    /**
     * The class of each picture in words.
     *
     * @return one for each picture
     */
    public List<String> names() {
        return names(y.toDoubles());
    }

    /**
     * Numbers of classes in words.
     *
     * @param labels 0 to classes − 1
     * @return one name for each
     */
    public List<String> names(double... labels) {
        return java.util.Arrays.stream(labels).mapToObj(label -> name((int) label)).toList();
    }

    /** How many pictures of what size in how many classes. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d pictures of %d × %d pixels in %d classes", count(),
                x.shape().dim(1), x.shape().dim(2), classes.size());
    }
}
