package org.deepecon.tensor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Elementwise operations that are run together over one shape. Values are numbered: inputs and
 * results alike get the next number.
 */
public final class Fusion {
    /**
     * One operation.
     *
     * @param op what to do
     * @param arguments numbers of its operands
     * @param result number of its result
     */
    public record Instruction(Elementwise op, int[] arguments, int result) {
    }

    private final Shape shape;
    private final Map<Integer, View> inputs = new LinkedHashMap<>();
    private final Map<Integer, View> outputs = new LinkedHashMap<>();
    private final List<Instruction> instructions = new ArrayList<>();
    private int values;

    /**
     * An empty one.
     *
     * @param shape of all results
     */
    public Fusion(Shape shape) {
        this.shape = shape;
    }

    /**
     * Adds an operand from memory.
     *
     * @param view of the common shape or broadcast to it
     * @return its number
     */
    public int input(View view) {
        inputs.put(values, view);
        return values++;
    }

    /**
     * Adds an operation.
     *
     * @param op what to do
     * @param arguments numbers of its operands
     * @return the number of its result
     */
    public int apply(Elementwise op, int... arguments) {
        instructions.add(new Instruction(op, arguments, values));
        return values++;
    }

    /**
     * Asks for a value to be written to memory. The memory may be that of an input of the common
     * shape: it is written after the last read of each block.
     *
     * @param value its number
     * @param view of the common shape
     */
    public void output(int value, View view) {
        outputs.put(value, view);
    }

    /**
     * The common shape.
     *
     * @return of all results
     */
    public Shape shape() {
        return shape;
    }

    /**
     * Where operands come from.
     *
     * @return by number
     */
    public Map<Integer, View> inputs() {
        return inputs;
    }

    /**
     * Where results go.
     *
     * @return by number
     */
    public Map<Integer, View> outputs() {
        return outputs;
    }

    /**
     * The operations in order.
     *
     * @return the list
     */
    public List<Instruction> instructions() {
        return instructions;
    }

    /**
     * How many values there are.
     *
     * @return one more than the largest number
     */
    public int values() {
        return values;
    }
}
