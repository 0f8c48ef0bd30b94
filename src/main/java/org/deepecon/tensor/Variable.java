package org.deepecon.tensor;

import java.util.List;

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
        check(value.shape());
        View from = value.view();
        view.storage().put(from.storage(), from.offset(), view.offset(), size());
    }

    /**
     * Changes several variables, all or none.
     *
     * @param variables to change
     * @param values one for each, of its shape; any type
     * @throws ShapeException if the counts or a shape differ; nothing has changed then
     */
    public static void assignAll(List<Variable> variables, List<? extends Tensor> values) {
        if (variables.size() != values.size()) {
            throw new ShapeException("assignAll: expected " + variables.size() + " values, got "
                    + values.size() + ".");
        }
        for (int i = 0; i < values.size(); i++) {
            variables.get(i).check(values.get(i).shape());
        }
        for (int i = 0; i < values.size(); i++) {
            variables.get(i).assign(values.get(i));
        }
    }

    private void check(Shape given) {
        if (!given.equals(shape())) {
            throw new ShapeException("Variable \"" + name + "\": expected shape " + shape()
                    + ", got " + given + ".");
        }
    }

    @Override
    public boolean isSymbolic() {
        return Tracing.active();
    }
}
