package org.deepecon.tensor.f32;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.deepecon.tensor.Binary;
import org.deepecon.tensor.Blocks;
import org.deepecon.tensor.Broadcast;
import org.deepecon.tensor.Fusion;
import org.deepecon.tensor.Unary;
import org.deepecon.tensor.View;
import org.deepecon.tensor.f32.kernel.Kernels;

/** Gives each value of a {@link Fusion} a place, and reuses places whose value is done with. */
final class LaneBuilder {
    private final Fusion fusion;
    private final Map<Integer, Broadcast> reads;
    private final Blocks blocks;
    private final Kernels kernels;
    private final Operand[] operands;
    private final int[] lastRead;
    private final List<Runnable> once = new ArrayList<>();
    private final List<Lane.BlockAction> actions = new ArrayList<>();
    private final List<Lane.BlockAction> last = new ArrayList<>();
    private final Deque<float[]> free = new ArrayDeque<>();

    LaneBuilder(Fusion fusion, Map<Integer, Broadcast> reads, Blocks blocks, Kernels kernels) {
        this.fusion = fusion;
        this.reads = reads;
        this.blocks = blocks;
        this.kernels = kernels;
        this.operands = new Operand[fusion.values()];
        this.lastRead = new int[fusion.values()];
    }

    Lane build() {
        fusion.inputs().forEach((value, view) ->
                operands[value] = input(view, reads.get(value)));
        findLastReads();
        for (int i = 0; i < fusion.instructions().size(); i++) {
            add(i, fusion.instructions().get(i));
        }
        fusion.inputs().keySet().forEach(value -> {
            if (fusion.outputs().containsKey(value)) {
                last.add(copy(operands[value], whole(fusion.outputs().get(value))));
            }
        });
        actions.addAll(last);
        return new Lane(blocks, once.toArray(Runnable[]::new),
                actions.toArray(Lane.BlockAction[]::new));
    }

    private void findLastReads() {
        Arrays.fill(lastRead, -1);
        for (int i = 0; i < fusion.instructions().size(); i++) {
            for (int argument : fusion.instructions().get(i).arguments()) {
                lastRead[argument] = i;
            }
        }
    }

    private static Operand whole(View view) {
        return Operand.whole(ArrayStorage.array(view), view.offset());
    }

    private Operand input(View view, Broadcast read) {
        float[] array = ArrayStorage.array(view);
        int base = view.offset();
        int period = read.period();
        if (read.kind() == Broadcast.Kind.SAME) {
            return Operand.whole(array, base);
        }
        if (read.kind() == Broadcast.Kind.ROW && period > Blocks.MOST) {
            return Operand.row(array, base, period);
        }
        float[] block = new float[blocks.length()];
        if (read.kind() == Broadcast.Kind.SCALAR) {
            once.add(() -> kernels.fill(array[base], block, 0, block.length));
        } else if (read.kind() == Broadcast.Kind.ROW) {
            once.add(() -> repeat(array, base, period, block));
        } else {
            actions.add((start, count) -> stretch(array, base, period, block, start, count));
        }
        return Operand.fixed(block);
    }

    private static void repeat(float[] row, int base, int period, float[] block) {
        for (int at = 0; at < block.length; at += period) {
            System.arraycopy(row, base, block, at, Math.min(period, block.length - at));
        }
    }

    private void stretch(float[] column, int base, int period, float[] block, int start,
            int count) {
        if (period > Blocks.MOST) {
            kernels.fill(column[base + start / period], block, 0, count);
            return;
        }
        int first = base + start / period;
        for (int at = 0; at < count; at += period) {
            kernels.fill(column[first++], block, at, Math.min(period, count - at));
        }
    }

    private void add(int index, Fusion.Instruction instruction) {
        View output = fusion.outputs().get(instruction.result());
        boolean direct = output != null && !overwritesInput(output);
        Operand result = direct ? whole(output) : Operand.fixed(place());
        operands[instruction.result()] = result;
        actions.add(action(instruction, result));
        if (output != null && !direct) {
            last.add(copy(result, whole(output)));
        }
        for (int argument : instruction.arguments()) {
            release(argument, index);
        }
    }

    private boolean overwritesInput(View output) {
        return fusion.inputs().values().stream()
                .anyMatch(input -> input.storage() == output.storage());
    }

    private float[] place() {
        float[] place = free.poll();
        return place == null ? new float[blocks.length()] : place;
    }

    /** Only places between operations are reused: not inputs, and not what is written at the end. */
    private void release(int value, int index) {
        if (lastRead[value] == index && !fusion.inputs().containsKey(value)
                && !fusion.outputs().containsKey(value)) {
            lastRead[value] = -1;
            free.push(operands[value].array);
        }
    }

    private Lane.BlockAction action(Fusion.Instruction instruction, Operand out) {
        Operand a = operands[instruction.arguments()[0]];
        if (instruction.op() instanceof Unary op) {
            var kernel = kernels.unary(op);
            return (start, count) ->
                    kernel.apply(a.array, a.at(start), out.array, out.at(start), count);
        }
        Operand b = operands[instruction.arguments()[1]];
        if (instruction.op() instanceof Binary op) {
            var kernel = kernels.binary(op);
            return (start, count) -> kernel.apply(a.array, a.at(start), b.array, b.at(start),
                    out.array, out.at(start), count);
        }
        Operand c = operands[instruction.arguments()[2]];
        return (start, count) -> kernels.where(a.array, a.at(start), b.array, b.at(start),
                c.array, c.at(start), out.array, out.at(start), count);
    }

    private static Lane.BlockAction copy(Operand from, Operand to) {
        return (start, count) ->
                System.arraycopy(from.array, from.at(start), to.array, to.at(start), count);
    }
}
