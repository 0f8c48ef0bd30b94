package org.deepecon.autodiff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/** The step of a scan's derivative. It reads what the scan read and saved. */
final class BackwardStep implements ScanBody {
    /** Where the derivative by an input is: among what is carried, or among the results. */
    record Place(boolean carried, int index) {
    }

    private final ScanBody body;
    private final ScanForm form;
    private final ScanGradient.Wish wish;
    private final List<Place> places = new ArrayList<>();
    private final List<Boolean> products = new ArrayList<>();

    BackwardStep(ScanBody body, ScanForm form, ScanGradient.Wish wish, StepDerivative step) {
        this.body = body;
        this.form = form;
        this.wish = wish;
        int carried = 0;
        int given = 0;
        for (int i = 0; i < wish.inputs().size(); i++) {
            boolean product = isShared(wish.inputs().get(i))
                    && step.product(step.gradients().get(i)) != null;
            products.add(product);
            boolean result = product || isSequence(wish.inputs().get(i));
            places.add(new Place(!result, result ? given++ : carried++));
        }
    }

    private boolean isSequence(int input) {
        int first = form.carry().size();
        return input >= first && input < first + form.sequences().size();
    }

    boolean isShared(int input) {
        return input >= form.carry().size() + form.sequences().size() + form.rows().size();
    }

    Place place(int wished) {
        return places.get(wished);
    }

    boolean isProduct(int wished) {
        return products.get(wished);
    }

    /** What the derivative's scan is given. */
    ScanInput input(ScanInput first, List<Tensor> upstreamCarry, List<Tensor> upstreamResults,
            List<Tensor> saved) {
        List<Tensor> carry = new ArrayList<>(upstreamCarry);
        for (int i = carry.size(); i < wish.inputs().size(); i++) {
            if (places.get(i).carried()) {
                carry.add(Tensor.full(0, sumShape(wish.inputs().get(i)), form.dtype()));
            }
        }
        List<Tensor> sequences = new ArrayList<>(upstreamResults);
        sequences.addAll(first.sequences());
        sequences.addAll(saved);
        List<Tensor> shared = new ArrayList<>(first.shared());
        first.shared().stream().filter(each -> each.rank() == 2)
                .forEach(each -> shared.add(each.transpose()));
        return new ScanInput(carry, sequences, first.rows(), shared);
    }

    /** By rows, so that each thread sums up its own; what is shared, in equal shares. */
    private Shape sumShape(int input) {
        int row = input - form.carry().size() - form.sequences().size();
        Shape shape = isShared(input) ? form.shared().get(row - form.rows().size())
                : form.rows().get(row);
        return ScanForm.behind(shape, form.batch());
    }

    @Override
    public ScanOutput step(ScanInput in) {
        int rows = in.carry().get(0).shape().dim(0);
        StepDerivative step = StepDerivative.of(body, form.placeholders(rows), wish);
        Substitution now = substitution(step, in);
        List<Tensor> carry = new ArrayList<>();
        List<Tensor> results = new ArrayList<>();
        for (int i = 0; i < wish.inputs().size(); i++) {
            Tensor gradient = step.gradients().get(i);
            if (products.get(i)) {
                results.add(now.apply(step.product(gradient).upstream()));
            } else if (!places.get(i).carried()) {
                results.add(now.apply(gradient));
            } else if (i < form.carry().size()) {
                carry.add(now.apply(gradient));
            } else {
                Tensor sum = in.carry().get(places.get(i).index());
                Tensor next = now.apply(gradient);
                carry.add(sum.plus(isShared(wish.inputs().get(i)) ? next.times(1.0 / rows) : next));
            }
        }
        return new ScanOutput(carry, results);
    }

    private Substitution substitution(StepDerivative step, ScanInput in) {
        var now = new Substitution();
        ScanInput before = step.input();
        List<Tensor> read = new ArrayList<>(step.upstreamResults());
        read.addAll(before.sequences());
        read.addAll(step.saved());
        put(now, step.upstreamCarry(), in.carry());
        put(now, read, in.sequences());
        put(now, before.rows(), in.rows());
        put(now, before.shared(), in.shared());
        int next = before.shared().size();
        for (Tensor each : before.shared()) {
            if (each.rank() == 2) {
                now.putTransposed(each, in.shared().get(next++));
            }
        }
        return now;
    }

    private static void put(Substitution now, List<Tensor> before, List<Tensor> given) {
        IntStream.range(0, before.size()).forEach(i -> now.put(before.get(i), given.get(i)));
    }
}
