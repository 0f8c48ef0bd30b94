package org.deepecon.autodiff;

import java.util.List;
import java.util.stream.Stream;
import org.deepecon.tensor.Tensor;

/**
 * What a {@link Scan} is given, or one step of it.
 *
 * @param carry what goes from step to step: (batch, …)
 * @param sequences what is read step by step: (steps, batch, …); (batch, …) in a step
 * @param rows the same in all steps, row by row: (batch, …)
 * @param shared the same in all steps and for all rows, such as a matrix
 */
public record ScanInput(List<Tensor> carry, List<Tensor> sequences, List<Tensor> rows,
        List<Tensor> shared) {
    /**
     * All of it.
     *
     * @return in the order of the components
     */
    public List<Tensor> all() {
        return Stream.of(carry, sequences, rows, shared).flatMap(List::stream).toList();
    }
}
