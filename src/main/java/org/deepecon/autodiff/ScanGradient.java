package org.deepecon.autodiff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.deepecon.tensor.Expression;
import org.deepecon.tensor.MatMul;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.StopGradient;
import org.deepecon.tensor.Sum;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Tracing;

/**
 * The derivative of a scan. A second scan, in the other direction, carries the derivative by the
 * carry; that by what is the same in all steps is summed up along the way, but for matrices: of
 * these it gives the factors of all steps, which one product then multiplies and sums.
 */
final class ScanGradient {
    /**
     * What is asked.
     *
     * @param results numbers of the results that the derivative comes from
     * @param inputs numbers of the inputs it is wanted by: first all that is carried
     */
    record Wish(List<Integer> results, List<Integer> inputs) {
    }

    private final Scan scan;
    private final ScanForm form;
    private final Tensor[] inputs;
    private final List<Tensor> upstreamCarry = new ArrayList<>();
    private final List<Tensor> upstreamResults = new ArrayList<>();
    private final Wish wish;

    ScanGradient(Scan scan, Expression result, Tensor upstream) {
        this.scan = scan;
        this.form = scan.form();
        this.inputs = result.inputs();
        this.wish = new Wish(new ArrayList<>(), wanted());
        int at = 0;
        List<Shape> pieces = scan.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            Tensor piece = Sum.part(upstream, at, at + pieces.get(i).size());
            at += pieces.get(i).size();
            if (i < form.carry().size()) {
                upstreamCarry.add(piece == null
                        ? Tensor.full(0, pieces.get(i), form.dtype())
                        : piece.reshape(pieces.get(i)));
            } else if (piece != null) {
                upstreamResults.add(piece.reshape(pieces.get(i)));
                wish.results().add(i - form.carry().size());
            }
        }
    }

    private List<Integer> wanted() {
        int carried = form.carry().size();
        return IntStream.range(0, inputs.length).filter(i -> i < carried || isWanted(inputs[i]))
                .boxed().toList();
    }

    private static boolean isWanted(Tensor input) {
        return input.isSymbolic()
                && !(input instanceof Expression each && each.op() instanceof StopGradient);
    }

    Tensor[] all() {
        Scan saving = scan.saving(wish);
        List<Tensor> results = saving.unpacked(Tensor.apply(saving, inputs)).results();
        int own = scan.pieces().size() - form.carry().size();
        List<Tensor> saved = results.subList(own, results.size());
        StepDerivative step = Tracing.of(() -> StepDerivative.of(scan.body(),
                form.placeholders(form.batch()), wish));
        var back = new BackwardStep(scan.body(), form, wish, step);
        ScanOutput found = Scan.of(back, back.input(form.grouped(List.of(inputs)), upstreamCarry,
                upstreamResults, saved), !scan.isBackwards());
        return gathered(back, step, found, saved);
    }

    private Tensor[] gathered(BackwardStep back, StepDerivative step, ScanOutput found,
            List<Tensor> saved) {
        Tensor[] gradients = new Tensor[inputs.length];
        for (int i = 0; i < wish.inputs().size(); i++) {
            int input = wish.inputs().get(i);
            BackwardStep.Place place = back.place(i);
            Tensor value = (place.carried() ? found.carry() : found.results()).get(place.index());
            if (back.isProduct(i)) {
                Tensor left = step.product(step.gradients().get(i)).left();
                gradients[input] = product(stack(left, step, saved), value);
            } else {
                gradients[input] = back.isShared(input) ? value.sum(0) : value;
            }
        }
        return gradients;
    }

    /** What a value of the step was in all steps. */
    private Tensor stack(Tensor value, StepDerivative step, List<Tensor> saved) {
        int sequence = step.input().sequences().indexOf(value);
        return sequence >= 0 ? inputs[form.carry().size() + sequence]
                : saved.get(step.saved().indexOf(value));
    }

    private static Tensor product(Tensor left, Tensor upstream) {
        return Tensor.apply(new MatMul(true, false), rows(left), rows(upstream));
    }

    private static Tensor rows(Tensor stack) {
        return stack.reshape(-1, stack.shape().dim(-1));
    }
}
