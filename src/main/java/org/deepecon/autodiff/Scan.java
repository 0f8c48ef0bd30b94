package org.deepecon.autodiff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deepecon.tensor.Backend;
import org.deepecon.tensor.Expression;
import org.deepecon.tensor.Op;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Step;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Tracing;
import org.deepecon.tensor.View;

/**
 * A recurrence: the same step again and again, each on what the one before carried over. The step
 * is traced and planned once, however many there are; its derivative is a scan in the other
 * direction, which reads what the first one saved, and can be derived again.
 *
 * <pre>{@code
 * // h ← tanh(z + h·R) for each of the steps of z (steps, batch, units)
 * ScanOutput all = Scan.of(in -> {
 *     Tensor h = in.sequences().get(0).plus(in.carry().get(0).matmul(in.shared().get(0))).tanh();
 *     return new ScanOutput(List.of(h), List.of(h));
 * }, new ScanInput(List.of(h0), List.of(z), List.of(), List.of(recurrent)), false);
 * }</pre>
 *
 * <p>The rows of the batch are shared out over the processors once for all steps.
 */
public final class Scan implements Op {
    private final ScanBody body;
    private final ScanForm form;
    private final boolean backwards;
    private final List<Shape> results = new ArrayList<>();
    private ScanGradient.Wish saves;
    private Scan saving;

    Scan(ScanBody body, ScanForm form, boolean backwards) {
        this.body = body;
        this.form = form;
        this.backwards = backwards;
        ScanInput in = form.placeholders(form.batch());
        ScanOutput out = Tracing.of(() -> body.step(in));
        for (int i = 0; i < out.carry().size(); i++) {
            if (!out.carry().get(i).shape().equals(in.carry().get(i).shape())) {
                throw new ShapeException("Scan: expected to carry on "
                        + in.carry().get(i).shape() + ", got " + out.carry().get(i).shape() + ".");
            }
        }
        out.results().forEach(each -> results.add(Shape.of(
                Arrays.copyOfRange(each.shape().dims(), 1, each.rank()))));
    }

    /**
     * Runs a recurrence.
     *
     * @param body one step
     * @param input first carry, and what the steps read
     * @param backwards whether the steps go from the last element of the sequences to the first;
     *     results are in the order of the sequences even so
     * @return last carry, and the results of all steps
     * @throws ShapeException if batches or steps differ, or the carry changes its shape
     */
    public static ScanOutput of(ScanBody body, ScanInput input, boolean backwards) {
        var scan = new Scan(body, ScanForm.of(input), backwards);
        return scan.unpacked(Tensor.apply(scan, input.all().toArray(Tensor[]::new)));
    }

    ScanBody body() {
        return body;
    }

    ScanForm form() {
        return form;
    }

    boolean isBackwards() {
        return backwards;
    }

    /** The shapes of what is packed into the result: last carry, results. */
    List<Shape> pieces() {
        List<Shape> shapes = new ArrayList<>();
        form.carry().forEach(tail -> shapes.add(ScanForm.behind(tail, form.batch())));
        results.forEach(tail -> shapes.add(ScanForm.behind(tail, form.steps(), form.batch())));
        return shapes;
    }

    /** All pieces of the result. */
    ScanOutput unpacked(Tensor packed) {
        List<Tensor> all = new ArrayList<>();
        int at = 0;
        for (Shape shape : pieces()) {
            all.add(packed.slice(0, at, at + shape.size()).reshape(shape));
            at += shape.size();
        }
        int carried = form.carry().size();
        return new ScanOutput(all.subList(0, carried), all.subList(carried, all.size()));
    }

    /** This scan, which saves what its derivative needs as further results. */
    Scan saving(ScanGradient.Wish wish) {
        if (!wish.equals(saves)) {
            saves = wish;
            saving = new Scan(in -> {
                StepDerivative step = StepDerivative.of(body, in, wish);
                List<Tensor> all = new ArrayList<>(step.output().results());
                all.addAll(step.saved());
                return new ScanOutput(step.output().carry(), all);
            }, form, backwards);
        }
        return saving;
    }

    /** What is to be run: if the derivative is wanted as well, one scan does both. */
    Op planned() {
        return saving == null ? this : saving;
    }

    @Override
    public Shape shape(Tensor... inputs) {
        return Shape.of(pieces().stream().mapToInt(Shape::size).sum());
    }

    @Override
    public Step bind(Backend backend, View[] inputs, View output) {
        return new ScanStep(this, inputs, output);
    }

    @Override
    public Tensor[] gradient(Expression result, Tensor upstream) {
        return new ScanGradient(this, result, upstream).all();
    }

    @Override
    public String toString() {
        return "SCAN of " + form.steps() + " steps" + (backwards ? " backwards" : "");
    }
}
