package org.deepecon.tensor;

/**
 * Numbers that change: a weight, a moving average, an optimizer's memory. At the prompt it is used
 * like any tensor; in a traced function it stands for the numbers it holds when the function runs.
 */
public final class Variable extends Tensor {
    private final String name;
    private final View view;

    /**
     * A variable.
     *
     * @param name for messages and files
     * @param value copied as the first value
     */
    public Variable(String name, Tensor value) {
        super(value.shape(), value.dtype());
        this.name = name;
        this.view = ArrayTensor.copied(value.view(), value.dtype()).view();
    }

    /**
     * The name.
     *
     * @return for messages and files
     */
    public String name() {
        return name;
    }

    @Override
    public View view() {
        return view;
    }

    /**
     * The numbers as they are now.
     *
     * @return a copy
     */
    public Tensor value() {
        return ArrayTensor.copied(view, dtype());
    }

    /**
     * Changes the numbers.
     *
     * @param value of the same shape; any type
     * @throws ShapeException if the shape differs; nothing has changed then
     */
    public void assign(Tensor value) {
        if (!value.shape().equals(shape())) {
            throw new ShapeException("Variable \"" + name + "\": expected shape " + shape()
                    + ", got " + value.shape() + ".");
        }
        View from = value.view();
        view.storage().put(from.storage(), from.offset(), view.offset(), size());
    }

    @Override
    public boolean isSymbolic() {
        return Tracing.active();
    }
}
