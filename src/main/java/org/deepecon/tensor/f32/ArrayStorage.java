package org.deepecon.tensor.f32;

import org.deepecon.tensor.DType;
import org.deepecon.tensor.Storage;
import org.deepecon.tensor.View;

/** Numbers in a Java array. Its twin in {@code tensor.f64} is written by hand too. */
final class ArrayStorage implements Storage {
    static final DType DTYPE = DType.FLOAT32;

    private final float[] values;

    ArrayStorage(int size) {
        this.values = new float[size];
    }

    static float[] array(View view) {
        return array(view.storage());
    }

    static float[] array(Storage storage) {
        return ((ArrayStorage) storage).values;
    }

    /** The nearest number of this type. */
    static float number(double value) {
        return (float) value;
    }

    @Override
    public DType dtype() {
        return DTYPE;
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public double get(int index) {
        return values[index];
    }

    @Override
    public void set(int index, double value) {
        values[index] = (float) value;
    }

    @Override
    public void put(double[] from, int fromIndex, int index, int count) {
        for (int i = 0; i < count; i++) {
            values[index + i] = (float) from[fromIndex + i];
        }
    }

    @Override
    public void put(float[] from, int fromIndex, int index, int count) {
        System.arraycopy(from, fromIndex, values, index, count);
    }

    @Override
    public void put(Storage from, int fromIndex, int index, int count) {
        if (from instanceof ArrayStorage same) {
            System.arraycopy(same.values, fromIndex, values, index, count);
            return;
        }
        for (int i = 0; i < count; i++) {
            values[index + i] = (float) from.get(fromIndex + i);
        }
    }
}
