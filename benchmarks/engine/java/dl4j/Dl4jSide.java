package dl4j;

import java.nio.file.Path;
import java.util.Arrays;
import org.nd4j.linalg.factory.Nd4j;
import side.Command;
import side.Conversation;
import side.Task;
import side.Training;

/** DeepLearning4J: {@code fit} of a MultiLayerNetwork. */
public final class Dl4jSide {
    private Dl4jSide() {
    }

    /** {@code first-fit FOLDER}, or a conversation. */
    public static void main(String[] words) throws Exception {
        Nd4j.getMemoryManager().togglePeriodicGc(false); // else it asks for a full one every 5 s
        if (words.length > 0) {
            firstFit(Path.of(words[1]));
        } else {
            new Conversation(Dl4jSide::prepare, "DL4J 1.0.0-M2.1").run();
        }
        System.exit(0); // ND4J leaves threads behind
    }

    private static Training prepare(Command command) {
        return new Fit(Task.of(command.workload()), command.folder(),
                command.word("fit", "batches").equals("iterator"));
    }

    private static void firstFit(Path folder) {
        long began = System.nanoTime();
        Task task = Task.of("mlp-64");
        var model = new Network(task).withWeights(task.initialWeights(folder));
        float[] x = task.inputs(folder, Task.ROWS);
        float[] y = task.targets(folder, Task.ROWS);
        double total = 0;
        for (int row = 0; row < Task.ROWS; row += task.batch()) {
            int end = Math.min(row + task.batch(), Task.ROWS);
            model.fit(Nd4j.create(Arrays.copyOfRange(x, 2 * row, 2 * end), end - row, 2),
                    Nd4j.create(Arrays.copyOfRange(y, row, end), end - row, 1));
            total += model.score() * (end - row);
        }
        System.out.println("{\"seconds\": " + (System.nanoTime() - began) / 1e9 + ", \"loss\": "
                + total / Task.ROWS + ", \"rss\": " + Conversation.peakMegabytes() + "}");
    }
}
