package org.deepecon.autodiff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepecon.tensor.Binary;
import org.deepecon.tensor.Expression;
import org.deepecon.tensor.MatMul;
import org.deepecon.tensor.Op;
import org.deepecon.tensor.Placeholder;
import org.deepecon.tensor.Reshape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Unary;

/**
 * One step of a scan, its derivative, and what of the step must be saved for the derivative: few
 * values of which the others follow by cheap arithmetic. The same for any number of rows.
 */
final class StepDerivative {
    /** Cheaper to be done again than to be kept. */
    private static final Set<Op> CHEAP = Set.of(Binary.PLUS, Binary.MINUS, Binary.TIMES,
            Binary.GREATER, Binary.GREATER_EQUAL, Binary.EQUAL, Unary.NEGATE, Unary.SQUARE,
            Unary.ABS, Unary.SIGN);

    /** The derivative by a matrix b of a product a·b: aᵀ times that by the product. */
    record Product(Tensor left, Tensor upstream) {
    }

    private final ScanInput in;
    private final ScanOutput out;
    private final List<Tensor> upstreamCarry = new ArrayList<>();
    private final List<Tensor> upstreamResults = new ArrayList<>();
    private final List<Tensor> gradients;
    private final Set<Tensor> saved = Collections.newSetFromMap(new java.util.LinkedHashMap<>());
    private final Map<Tensor, Boolean> onUpstream = new IdentityHashMap<>();
    private final Map<Tensor, Boolean> onStep = new IdentityHashMap<>();
    private final Set<Tensor> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private StepDerivative(ScanInput in, ScanOutput out, ScanGradient.Wish wish) {
        this.in = in;
        this.out = out;
        List<Tensor> results = new ArrayList<>();
        out.carry().forEach(each -> follow(each, results, upstreamCarry));
        for (int i : wish.results()) {
            follow(out.results().get(i), results, upstreamResults);
        }
        List<Tensor> upstream = new ArrayList<>(upstreamCarry);
        upstream.addAll(upstreamResults);
        upstream.forEach(each -> onUpstream.put(each, true));
        in.carry().forEach(each -> onStep.put(each, true));
        in.sequences().forEach(each -> onStep.put(each, true));
        in.rows().forEach(each -> onStep.put(each, true));
        List<Tensor> all = in.all();
        gradients = Gradients.pullback(results, upstream,
                wish.inputs().stream().map(all::get).toList());
        gradients.forEach(this::saveFor);
    }

    static StepDerivative of(ScanBody body, ScanInput in, ScanGradient.Wish wish) {
        return new StepDerivative(in, body.step(in), wish);
    }

    private static void follow(Tensor result, List<Tensor> results, List<Tensor> upstream) {
        results.add(result);
        upstream.add(new Placeholder(result.shape(), result.dtype()));
    }

    ScanInput input() {
        return in;
    }

    ScanOutput output() {
        return out;
    }

    List<Tensor> upstreamCarry() {
        return upstreamCarry;
    }

    List<Tensor> upstreamResults() {
        return upstreamResults;
    }

    /** In the order of the wish. */
    List<Tensor> gradients() {
        return gradients;
    }

    /** Of the step, in a fixed order. */
    List<Tensor> saved() {
        return List.copyOf(saved);
    }

    /** The derivative as a product, of which the scan makes the factors only; else null. */
    Product product(Tensor gradient) {
        return gradient instanceof Expression each && each.op().equals(new MatMul(true, false))
                && depends(each.inputs()[1], onUpstream) && !depends(each.inputs()[0], onUpstream)
                && depends(each.inputs()[0], onStep) && !in.rows().contains(each.inputs()[0])
                ? new Product(each.inputs()[0], each.inputs()[1]) : null;
    }

    /** Finds what a derivative takes from the step. */
    private void saveFor(Tensor gradient) {
        Product product = product(gradient);
        if (product != null) {
            if (!in.sequences().contains(product.left())) {
                saved.add(product.left());
            }
            saveFor(product.upstream());
        } else if (gradient instanceof Expression each && depends(each, onUpstream)) {
            if (seen.add(each)) {
                for (Tensor input : each.inputs()) {
                    saveFor(input);
                }
            }
        } else {
            save(gradient);
        }
    }

    private void save(Tensor value) {
        if (in.carry().contains(value)) {
            saved.add(value);
        } else if (value instanceof Expression each && depends(each, onStep)) {
            Set<Tensor> sources = Collections.newSetFromMap(new IdentityHashMap<>());
            sources(each, sources);
            if (sources.contains(each) || sources.size() > 1) {
                saved.add(each);
            } else {
                saved.addAll(sources);
            }
        }
    }

    /** What it is made of by cheap arithmetic. */
    private void sources(Tensor value, Set<Tensor> found) {
        if (saved.contains(value) || in.carry().contains(value)) {
            found.add(value);
        } else if (value instanceof Expression each && depends(each, onStep)) {
            if (CHEAP.contains(each.op()) || each.op() instanceof Reshape) {
                for (Tensor input : each.inputs()) {
                    sources(input, found);
                }
            } else {
                found.add(each);
            }
        }
    }

    private static boolean depends(Tensor value, Map<Tensor, Boolean> known) {
        Boolean found = known.get(value);
        if (found == null) {
            found = false;
            if (value instanceof Expression each) {
                for (Tensor input : each.inputs()) {
                    found |= depends(input, known);
                }
            }
            known.put(value, found);
        }
        return found;
    }
}
