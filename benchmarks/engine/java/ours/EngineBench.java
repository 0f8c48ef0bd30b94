package ours;

import static org.deepecon.model.FitOptions.fit;

import java.io.IOException;
import java.nio.file.Path;
import org.deepecon.model.History;
import org.deepecon.model.Sequential;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import side.Command;
import side.Conversation;
import side.Task;
import side.Training;

/** Our side of the benchmark, through the calls that a notebook makes. */
public final class EngineBench {
    private EngineBench() {
    }

    /** {@code first-fit FOLDER}, or a conversation. */
    public static void main(String[] words) throws IOException {
        if (words.length > 0) {
            firstFit(Path.of(words[1]));
        } else {
            new Conversation(EngineBench::prepare,
                    "DeepEcon on JDK " + Runtime.version().feature()).run();
        }
    }

    private static Training prepare(Command command) {
        String workload = command.workload();
        if (workload.startsWith("matmul")) {
            return Product.of(command);
        }
        Task task = Task.of(workload);
        return switch (workload) {
            case "deqn" -> new Equilibrium(task, command.folder());
            case "predict" -> new Predict(task, command.folder());
            default -> new Fit(task, command.folder());
        };
    }

    /** As a user writes it: everything at its default but the order of the rows. */
    private static void firstFit(Path folder) {
        long began = System.nanoTime();
        Task task = Task.of("mlp-64");
        Sequential model = Networks.of(task);
        model.setWeights(Networks.weights(model, task.initialWeights(folder)));
        model.compile("adam", "mean_squared_error");
        History history = model.fit(
                Tensor.of(task.inputs(folder, Task.ROWS), Shape.of(Task.ROWS, 2)),
                Tensor.of(task.targets(folder, Task.ROWS), Shape.of(Task.ROWS, 1)),
                fit().shuffle(false).verbose(0));
        System.out.println("{\"seconds\": " + (System.nanoTime() - began) / 1e9 + ", \"loss\": "
                + history.get("loss")[0] + ", \"rss\": " + Conversation.peakMegabytes() + "}");
    }
}
