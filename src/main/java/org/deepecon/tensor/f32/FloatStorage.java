package org.deepecon.tensor.f32;

import org.deepecon.tensor.DType;
import org.deepecon.tensor.Storage;
import org.deepecon.tensor.View;

/** Numbers in a Java array. Its twin, {@code DoubleStorage}, is written by hand. */
final class FloatStorage implements Storage {
    private final float[] values;

    FloatStorage(int size) {
        this.values = new float[size];
    }

    static float[] array(View view) {
        return ((FloatStorage) view.storage()).values;
    }

    @Override
    public DType dtype() {
        return DType.FLOAT32;
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
        if (from instanceof FloatStorage same) {
            System.arraycopy(same.values, fromIndex, values, index, count);
            return;
        }
        for (int i = 0; i < count; i++) {
            values[index + i] = (float) from.get(fromIndex + i);
        }
    }
}
