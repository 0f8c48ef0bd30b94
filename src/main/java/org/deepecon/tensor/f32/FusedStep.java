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

/** Elementwise operations run together, block by block, on one thread or on several. */
final class FusedStep implements Step {
    /** Numbers times operations from which sharing the work pays. */
    private static final long SHARED = 300_000;

    private final Blocks blocks;
    private final Lane[] lanes;
    private final Step[] before;
    private final Workers.Task task = this::part;

    private FusedStep(Blocks blocks, Lane[] lanes, Step... before) {
        this.blocks = blocks;
        this.lanes = lanes;
        this.before = before;
    }

    static Step of(Fusion fusion, Kernels kernels) {
        Map<Integer, Broadcast> reads = new LinkedHashMap<>();
        fusion.inputs().forEach((value, view) ->
                reads.put(value, Broadcast.of(view.shape(), fusion.shape())));
        List<Step> before = new ArrayList<>();
        Fusion plain = Repeated.filled(fusion, reads, before);
        Blocks blocks = Blocks.of(fusion.shape().size(), reads.values());
        long work = (long) fusion.shape().size() * fusion.instructions().size();
        Lane[] lanes = new Lane[work < SHARED ? 1 : Workers.count()];
        for (int i = 0; i < lanes.length; i++) {
            lanes[i] = new LaneBuilder(plain, reads, blocks, kernels).build();
        }
        return new FusedStep(blocks, lanes, before.toArray(Step[]::new));
    }

    @Override
    public void run() {
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
        if (start < end) {
            lanes[part].run(start, end);
        }
    }
}
