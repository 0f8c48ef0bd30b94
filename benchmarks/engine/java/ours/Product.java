package ours;

import java.util.List;
import java.util.Map;
import org.deepecon.autodiff.Program;
import org.deepecon.tensor.Placeholder;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.View;
import side.Command;
import side.Task;
import side.Training;

/** A matrix product: by a planned program, or by {@code a.matmul(b)} as at the prompt. */
final class Product implements Training {
    private final Tensor a;
    private final Tensor b;
    private final Program program;
    private Tensor result;

    private Product(Tensor a, Tensor b, boolean planned) {
        this.a = a;
        this.b = b;
        this.program = planned ? planned(a, b) : null;
    }

    /** {@code matmul-MxNxK}: (M, K) by (K, N). */
    static Product of(Command command) {
        String[] sizes = command.workload().substring("matmul-".length()).split("x");
        int m = Integer.parseInt(sizes[0]);
        int n = Integer.parseInt(sizes[1]);
        int k = Integer.parseInt(sizes[2]);
        return new Product(read(command, "a", m, k), read(command, "b", k, n),
                command.word("call", "program").equals("program"));
    }

    private static Tensor read(Command command, String which, int rows, int columns) {
        return Tensor.of(Task.floats(command.folder().resolve(command.workload() + "." + which
                + ".f32"), -1), Shape.of(rows, columns));
    }

    private static Program planned(Tensor a, Tensor b) {
        var inputs = List.of(new Placeholder(a.shape(), a.dtype()),
                new Placeholder(b.shape(), b.dtype()));
        Program program = Program.of(inputs, List.of(inputs.get(0).matmul(inputs.get(1))),
                Map.of());
        program.run(List.of(a, b)); // leaves the inputs where the program reads them
        return program;
    }

    @Override
    public void reset() {
        // nothing is remembered
    }

    /** @return the mean of the absolute values of the product */
    @Override
    public double train(int steps) {
        for (int i = 0; i < steps; i++) {
            if (program == null) {
                result = a.matmul(b);
            } else {
                program.run();
            }
        }
        return meanAbsolute(program == null ? result.view() : program.output(0));
    }

    private static double meanAbsolute(View view) {
        double total = 0;
        for (int i = 0; i < view.shape().size(); i++) {
            total += Math.abs(view.storage().get(view.offset() + i));
        }
        return total / view.shape().size();
    }
}
