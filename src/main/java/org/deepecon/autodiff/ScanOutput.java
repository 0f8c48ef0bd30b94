package org.deepecon.autodiff;

import java.util.List;
import java.util.stream.Stream;
import org.deepecon.tensor.Tensor;

/**
 * What a {@link Scan} gives, or one step of it.
 *
 * @param carry after the last step: (batch, …)
 * @param results of all steps: (steps, batch, …); (batch, …) in a step
 */
public record ScanOutput(List<Tensor> carry, List<Tensor> results) {
    /**
     * All of it.
     *
     * @return in the order of the components
     */
    public List<Tensor> all() {
        return Stream.concat(carry.stream(), results.stream()).toList();
    }
}
