package org.deepecon.tensor;

/** A tensor of known numbers. */
final class ArrayTensor extends Tensor {
    private final View view;

    ArrayTensor(View view) {
        super(view.shape(), view.storage().dtype());
        this.view = view;
    }

    static Tensor from(double[] values, Shape shape, DType type) {
        checkCount(values.length, shape);
        Storage storage = Backend.of(type).allocate(values.length);
        storage.put(values, 0, 0, values.length);
        return new ArrayTensor(new View(storage, 0, shape));
    }

    static Tensor from(float[] values, Shape shape, DType type) {
        checkCount(values.length, shape);
        Storage storage = Backend.of(type).allocate(values.length);
        storage.put(values, 0, 0, values.length);
        return new ArrayTensor(new View(storage, 0, shape));
    }

    private static void checkCount(int count, Shape shape) {
        if (count != shape.size()) {
            throw new ShapeException("Shape " + shape + " holds " + shape.size()
                    + " numbers, got " + count + ".");
        }
    }

    static Tensor fromRows(double[][] rows, DType type) {
        int columns = rows.length == 0 ? 0 : rows[0].length;
        Storage storage = Backend.of(type).allocate(rows.length * columns);
        for (int i = 0; i < rows.length; i++) {
            checkRow(i, rows[i].length, columns);
            storage.put(rows[i], 0, i * columns, columns);
        }
        return new ArrayTensor(new View(storage, 0, Shape.of(rows.length, columns)));
    }

    static Tensor fromRows(float[][] rows, DType type) {
        int columns = rows.length == 0 ? 0 : rows[0].length;
        Storage storage = Backend.of(type).allocate(rows.length * columns);
        for (int i = 0; i < rows.length; i++) {
            checkRow(i, rows[i].length, columns);
            storage.put(rows[i], 0, i * columns, columns);
        }
        return new ArrayTensor(new View(storage, 0, Shape.of(rows.length, columns)));
    }

    private static void checkRow(int row, int length, int columns) {
        if (length != columns) {
            throw new ShapeException("Tensor.of: expected rows of equal length, got " + columns
                    + " numbers in row 0 and " + length + " in row " + row + ".");
        }
    }

    static Tensor filled(double value, Shape shape, DType type) {
        Backend backend = Backend.of(type);
        View view = new View(backend.allocate(shape.size()), 0, shape);
        if (value != 0) {
            backend.fill(value, view).run();
        }
        return new ArrayTensor(view);
    }

    static Tensor copied(View from, DType type) {
        Storage storage = Backend.of(type).allocate(from.shape().size());
        storage.put(from.storage(), from.offset(), 0, from.shape().size());
        return new ArrayTensor(new View(storage, 0, from.shape()));
    }

    @Override
    boolean isConstant() {
        return true;
    }

    @Override
    public View view() {
        return view;
    }
}
