package org.deepecon.tensor;

/** Random numbers, new at each run. Two of them are never the same operation. */
public final class RandomFill implements Op {
    private final RandomSource source;
    private final boolean normal;
    private final Shape shape;

    private RandomFill(RandomSource source, boolean normal, Shape shape) {
        this.source = source;
        this.normal = normal;
        this.shape = shape;
    }

    static Tensor of(RandomSource source, boolean normal, Shape shape, DType type) {
        var op = new RandomFill(source, normal, shape);
        if (Tracing.active()) {
            return new Expression(op, shape, type);
        }
        Backend backend = Backend.of(type);
        View view = new View(backend.allocate(shape.size()), 0, shape);
        op.bind(backend, new View[0], view).run();
        return new ArrayTensor(view);
    }

    /**
     * Where the numbers come from.
     *
     * @return the stream
     */
    public RandomSource source() {
        return source;
    }

    /**
     * Their distribution.
     *
     * @return true for standard normal, false for uniform in [0, 1)
     */
    public boolean normal() {
        return normal;
    }

    @Override
    public Shape shape(Tensor... inputs) {
        return shape;
    }

    @Override
    public Step bind(Backend backend, View[] inputs, View output) {
        return backend.random(this, output);
    }

    @Override
    public Tensor[] gradient(Expression result, Tensor upstream) {
        return new Tensor[0];
    }
}
