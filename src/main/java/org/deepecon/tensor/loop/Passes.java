package org.deepecon.tensor.loop;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepecon.tensor.Backend;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Fusion;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Storage;
import org.deepecon.tensor.View;

/**
 * Cuts operations into loops short enough for the JVM: of a body of more than 60 nodes of its graph
 * (LoopUnrollLimit) it makes no vector instructions. What a later loop needs is kept in memory. A
 * GRU's backward step of 20 operations on 1,024 numbers: 3.2 µs in one loop, 0.8 in short ones.
 */
final class Passes {
    /** Nodes in a loop's body, as counted here; found by trial, some of the 60 are the loop's own. */
    private static final int MOST_NODES = 34;
    /** Nodes of an array's address, beside one for each number read or written. */
    private static final int ADDRESS = 3;
    /** Numbers above which memory, not arithmetic, is what takes time. */
    private static final int LARGE = 65_536;
    /** Numbers that a loop works on before the next one takes them up from the cache. */
    private static final int STRIP = 2_048;

    private final Fusion whole;
    private final DType dtype;
    private final List<Fusion.Instruction> instructions;
    private final Map<Integer, View> kept = new LinkedHashMap<>();

    private Passes(Fusion whole, DType dtype) {
        this.whole = whole;
        this.dtype = dtype;
        this.instructions = whole.instructions();
    }

    /** The operations, in as few fusions as are short enough; to be run one behind the other. */
    static List<Fusion> of(Fusion fusion, DType dtype) {
        var passes = new Passes(fusion, dtype);
        int count = fusion.instructions().size();
        boolean one = fusion.shape().size() > LARGE || passes.nodes(0, count) <= MOST_NODES;
        return one ? List.of(fusion) : passes.cut();
    }

    /** One loop behind the other, strip by strip. */
    static ElementLoop together(List<ElementLoop> loops) {
        ElementLoop[] all = loops.toArray(ElementLoop[]::new);
        return all.length == 1 ? all[0] : (from, to) -> {
            for (int start = from; start < to; start += STRIP) {
                int end = Math.min(to, start + STRIP);
                for (ElementLoop each : all) {
                    each.run(start, end);
                }
            }
        };
    }

    private List<Fusion> cut() {
        List<Fusion> passes = new ArrayList<>();
        for (int start = 0; start < instructions.size();) {
            int end = start + 1;
            while (end < instructions.size() && nodes(start, end + 1) <= MOST_NODES) {
                end++;
            }
            passes.add(pass(start, end));
            start = end;
        }
        return passes;
    }

    private int nodes(int start, int end) {
        Set<Integer> reads = reads(start, end);
        reads.removeIf(this::isSingle);
        Set<Integer> writes = writes(start, end);
        Set<Object> arrays = new HashSet<>();
        reads.forEach(value -> arrays.add(place(whole.inputs().get(value), value)));
        writes.forEach(value -> arrays.add(place(whole.outputs().get(value), value)));
        return end - start + reads.size() + writes.size() + ADDRESS * arrays.size();
    }

    private static Object place(View view, int value) {
        return view == null ? value : view.storage();
    }

    private boolean isSingle(int value) {
        View view = whole.inputs().get(value);
        return view != null && view.shape().size() == 1;
    }

    /** Values that some instructions take from before. */
    private Set<Integer> reads(int start, int end) {
        Set<Integer> made = new LinkedHashSet<>();
        Set<Integer> reads = new LinkedHashSet<>();
        for (Fusion.Instruction each : instructions.subList(start, end)) {
            for (int argument : each.arguments()) {
                if (!made.contains(argument)) {
                    reads.add(argument);
                }
            }
            made.add(each.result());
        }
        return reads;
    }

    /** Values of some instructions that are wanted behind them. */
    private Set<Integer> writes(int start, int end) {
        Set<Integer> later = reads(end, instructions.size());
        Set<Integer> writes = new LinkedHashSet<>();
        for (Fusion.Instruction each : instructions.subList(start, end)) {
            if (later.contains(each.result()) || whole.outputs().containsKey(each.result())) {
                writes.add(each.result());
            }
        }
        return writes;
    }

    private Fusion pass(int start, int end) {
        var pass = new Fusion(whole.shape());
        Map<Integer, Integer> numbers = new LinkedHashMap<>();
        for (int value : reads(start, end)) {
            numbers.put(value, pass.input(source(value)));
        }
        for (Fusion.Instruction each : instructions.subList(start, end)) {
            int[] arguments = new int[each.arguments().length];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = numbers.get(each.arguments()[i]);
            }
            numbers.put(each.result(), pass.apply(each.op(), arguments));
        }
        for (int value : writes(start, end)) {
            pass.output(numbers.get(value), target(value, end));
        }
        if (end == instructions.size()) {
            lateOutputs(pass, numbers);
        }
        return pass;
    }

    private View source(int value) {
        View input = whole.inputs().get(value);
        return input == null ? kept.get(value) : input;
    }

    /** Its own place if it has one that no later pass reads an operand from; else one to keep it. */
    private View target(int value, int end) {
        View own = whole.outputs().get(value);
        View target = own == null || end < instructions.size() && isReadLater(own.storage(), end)
                ? new View(Backend.of(dtype).allocate(size()), 0, shape()) : own;
        kept.put(value, target);
        return target;
    }

    private boolean isReadLater(Storage storage, int end) {
        return reads(end, instructions.size()).stream().map(whole.inputs()::get)
                .anyMatch(view -> view != null && view.storage() == storage);
    }

    /** Results that had to wait until nobody reads what they overwrite. */
    private void lateOutputs(Fusion pass, Map<Integer, Integer> numbers) {
        whole.outputs().forEach((value, own) -> {
            if (kept.get(value) != own) {
                Integer number = numbers.get(value);
                pass.output(number == null ? pass.input(kept.get(value)) : number, own);
            }
        });
    }

    private Shape shape() {
        return whole.shape();
    }

    private int size() {
        return whole.shape().size();
    }
}
