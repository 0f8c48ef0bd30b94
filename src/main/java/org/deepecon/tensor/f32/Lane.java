package org.deepecon.tensor.f32;

import org.deepecon.tensor.Blocks;

/** The operations of a {@link FusedStep} with memory of their own for what lies between them. */
final class Lane {
    /** One operation on one block. */
    @FunctionalInterface
    interface BlockAction {
        void run(int start, int count);
    }

    private final Blocks blocks;
    private final Runnable[] once;
    private final BlockAction[] actions;

    Lane(Blocks blocks, Runnable[] once, BlockAction... actions) {
        this.blocks = blocks;
        this.once = once;
        this.actions = actions;
    }

    void run(int from, int to) {
        for (Runnable each : once) {
            each.run();
        }
        for (int start = from; start < to;) {
            int end = Math.min(to, blocks.end(start));
            for (BlockAction action : actions) {
                action.run(start, end - start);
            }
            start = end;
        }
    }
}
