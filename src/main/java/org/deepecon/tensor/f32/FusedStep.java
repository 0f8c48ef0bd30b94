package org.deepecon.tensor.f32;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepecon.tensor.Blocks;
import org.deepecon.tensor.Broadcast;
import org.deepecon.tensor.Fusion;
import org.deepecon.tensor.Step;
import org.deepecon.tensor.Workers;
import org.deepecon.tensor.f32.kernel.Kernels;
import org.deepecon.tensor.loop.ElementLoop;
import org.deepecon.tensor.loop.LoopClass;

/** Elementwise operations run together, block by block, on one thread or on several. */
final class FusedStep implements Step {
    /**
     * Numbers read, written and computed from which sharing the work pays: low, some 3 µs, because
     * what each thread needs is in its own cache if the product before was shared.
     */
    private static final long SHARED = 100_000;

    /** Runs after which a loop of its own is made for what is evidently run often. */
    private static final int OFTEN = 50;

    private final Fusion fusion;
    private final Blocks blocks;
    private final Lane[] lanes;
    private final Step[] before;
    private final Workers.Task task = this::part;
    private int runsToLoop;
    private ElementLoop loop;

    private FusedStep(Fusion fusion, Blocks blocks, Lane[] lanes, Step... before) {
        this.fusion = fusion;
        this.blocks = blocks;
        this.lanes = lanes;
        this.before = before;
        this.runsToLoop = before.length == 0 && LoopClass.pays(fusion) ? OFTEN : -1;
    }

    static Step of(Fusion fusion, Kernels kernels) {
        Map<Integer, Broadcast> reads = new LinkedHashMap<>();
        fusion.inputs().forEach((value, view) ->
                reads.put(value, Broadcast.of(view.shape(), fusion.shape())));
        List<Step> before = new ArrayList<>();
        Fusion plain = Repeated.filled(fusion, reads, before);
        Blocks blocks = Blocks.of(fusion.shape().size(), reads.values());
        long work = (long) fusion.shape().size()
                * (fusion.instructions().size() + reads.size() + fusion.outputs().size());
        Lane[] lanes = new Lane[work < SHARED ? 1 : Workers.count()];
        for (int i = 0; i < lanes.length; i++) {
            lanes[i] = new LaneBuilder(plain, reads, blocks, kernels).build();
        }
        return new FusedStep(plain, blocks, lanes, before.toArray(Step[]::new));
    }

    @Override
    public void run() {
        if (runsToLoop > 0 && --runsToLoop == 0) {
            loop = LoopClass.loop(fusion, ArrayStorage.DTYPE, ArrayStorage::array);
        }
        for (Step step : before) {
            step.run();
        }
        if (lanes.length == 1) {
            part(0);
        } else {
            Workers.run(lanes.length, task);
        }
    }

    private void part(int part) {
        int end = blocks.start(part + 1, lanes.length);
        int start = blocks.start(part, lanes.length);
        if (loop != null) {
            loop.run(start, end);
        } else if (start < end) {
            lanes[part].run(start, end);
        }
    }
}
