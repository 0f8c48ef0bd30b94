package org.deepecon.autodiff;

import org.deepecon.tensor.Step;
import org.deepecon.tensor.View;
import org.deepecon.tensor.Workers;

/** A scan on fixed memory: the rows of the batch are shared out, each thread does all steps. */
final class ScanStep implements Step {
    /** Fewer rows are not worth a thread. */
    private static final int FEWEST_ROWS = 4;

    private final ScanPart[] parts;
    private final Workers.Task task = this::part;

    ScanStep(Scan scan, View[] inputs, View output) {
        int batch = scan.form().batch();
        parts = new ScanPart[Math.max(1, Math.min(Workers.count(), batch / FEWEST_ROWS))];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = new ScanPart(scan, inputs, output, batch * i / parts.length,
                    batch * (i + 1) / parts.length);
        }
    }

    @Override
    public void run() {
        if (parts.length == 1) {
            parts[0].run();
        } else {
            Workers.run(parts.length, task);
        }
    }

    private void part(int part) {
        parts[part].run();
    }
}
