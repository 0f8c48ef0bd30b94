package org.deepecon.tensor.f32;

import java.util.List;
import java.util.Map;
import org.deepecon.tensor.BroadcastTo;
import org.deepecon.tensor.Broadcast;
import org.deepecon.tensor.Fusion;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Step;
import org.deepecon.tensor.View;

/** Operands that repeat along a middle axis are written out in full before the blocks are run. */
final class Repeated {
    private Repeated() {
    }

    static Fusion filled(Fusion fusion, Map<Integer, Broadcast> reads, List<Step> before) {
        for (var read : reads.entrySet()) {
            if (read.getValue().kind() == Broadcast.Kind.OTHER) {
                Shape shape = fusion.shape();
                View full = new View(new ArrayStorage(shape.size()), 0, shape);
                before.add(new BroadcastTo(shape).bind(ArrayBackend.INSTANCE,
                        new View[] {fusion.inputs().get(read.getKey())}, full));
                fusion.inputs().put(read.getKey(), full);
                read.setValue(new Broadcast(Broadcast.Kind.SAME, 1));
            }
        }
        return fusion;
    }
}
