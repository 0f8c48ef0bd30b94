package org.deepecon.tensor;

/** Numbers of one type in a row. Mutable; tensors that share one see each other's changes. */
public interface Storage {
    /**
     * The type of the numbers.
     *
     * @return the type
     */
    DType dtype();

    /**
     * How many.
     *
     * @return the length
     */
    int size();

    /**
     * One number.
     *
     * @param index from 0
     * @return the number
     */
    double get(int index);

    /**
     * Changes one number.
     *
     * @param index from 0
     * @param value rounded to the type
     */
    void set(int index, double value);

    /**
     * Copies from an array, rounding to the type.
     *
     * @param from the source
     * @param fromIndex its first index
     * @param index ours
     * @param count how many
     */
    void put(double[] from, int fromIndex, int index, int count);

    /**
     * Copies from an array.
     *
     * @param from the source
     * @param fromIndex its first index
     * @param index ours
     * @param count how many
     */
    void put(float[] from, int fromIndex, int index, int count);

    /**
     * Copies from another storage, rounding to the type.
     *
     * @param from the source
     * @param fromIndex its first index
     * @param index ours
     * @param count how many
     */
    void put(Storage from, int fromIndex, int index, int count);
}
