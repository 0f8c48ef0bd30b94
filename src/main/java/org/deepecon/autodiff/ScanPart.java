package org.deepecon.autodiff;

import java.util.ArrayList;
import java.util.List;
import org.deepecon.tensor.Backend;
import org.deepecon.tensor.Placeholder;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Storage;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Tracing;
import org.deepecon.tensor.View;

/** All steps of a scan for some rows of its batch. */
final class ScanPart {
    /** Copies numbers from one place to another; places may move on with the steps. */
    private record Copy(Storage from, int fromStart, int fromMove, Storage to, int toStart,
            int toMove, int count) {
        void run(int step) {
            to.put(from, fromStart + step * fromMove, toStart + step * toMove, count);
        }
    }

    private final ScanForm form;
    private final boolean backwards;
    private final int first;
    private final int count;
    private final Program program;
    private final List<Copy> before = new ArrayList<>();
    private final List<Copy> reads = new ArrayList<>();
    private final List<Copy> writes = new ArrayList<>();
    private final List<Copy> turns = new ArrayList<>();
    private final List<Copy> after = new ArrayList<>();

    ScanPart(Scan scan, View[] inputs, View output, int from, int to) {
        form = scan.form();
        backwards = scan.isBackwards();
        first = from;
        count = to - from;
        ScanInput in = form.placeholders(count);
        ScanOutput out = Tracing.of(() -> scan.body().step(in));
        program = Program.of(in.all().stream().map(Placeholder.class::cast).toList(), out.all(),
                java.util.Map.of());
        takeInputs(in, inputs);
        giveOutputs(out, scan.pieces(), output);
    }

    private void takeInputs(ScanInput in, View... inputs) {
        List<Tensor> all = in.all();
        int carried = in.carry().size();
        int read = carried + in.sequences().size();
        int byRow = read + in.rows().size();
        for (int i = 0; i < all.size(); i++) {
            View to = program.input(i);
            boolean moves = i >= carried && i < read;
            int width = i < byRow ? to.shape().size() / count : 0;
            (moves ? reads : before).add(new Copy(inputs[i].storage(),
                    inputs[i].offset() + first * width, moves ? form.batch() * width : 0,
                    to.storage(), to.offset(), 0, to.shape().size()));
        }
    }

    private void giveOutputs(ScanOutput out, List<Shape> pieces, View output) {
        int at = output.offset();
        for (int i = 0; i < pieces.size(); i++) {
            View from = program.output(i);
            int width = from.shape().size() / count;
            boolean moves = i >= out.carry().size();
            (moves ? writes : after).add(new Copy(from.storage(), from.offset(), 0,
                    output.storage(), at + first * width, moves ? form.batch() * width : 0,
                    from.shape().size()));
            if (!moves) {
                turn(from, program.input(i));
            }
            at += pieces.get(i).size();
        }
    }

    /** What is carried on as it came may be overwritten before it is read. */
    private void turn(View from, View next) {
        View source = from;
        for (int i = 0; i < form.carry().size(); i++) {
            if (program.input(i).storage() == from.storage() && from.storage() != next.storage()) {
                source = new View(Backend.of(form.dtype()).allocate(from.shape().size()), 0,
                        from.shape());
                turns.add(0, copy(from, source));
            }
        }
        turns.add(copy(source, next));
    }

    private static Copy copy(View from, View to) {
        return new Copy(from.storage(), from.offset(), 0, to.storage(), to.offset(), 0,
                from.shape().size());
    }

    void run() {
        run(before, 0);
        for (int i = 0; i < form.steps(); i++) {
            int step = backwards ? form.steps() - 1 - i : i;
            run(reads, step);
            program.run();
            run(writes, step);
            run(turns, step);
        }
        run(after, 0);
    }

    private static void run(List<Copy> copies, int step) {
        for (int i = 0; i < copies.size(); i++) {
            copies.get(i).run(step);
        }
    }
}
