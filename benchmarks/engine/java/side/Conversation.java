package side;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Answers the driver: one command a line in, one JSON answer a line out, until the input ends. */
public final class Conversation {
    private final PrintStream answers = System.out;
    private final Map<String, Training> prepared = new HashMap<>();
    private final Function<Command, Training> prepare;
    private final String version;

    /**
     * @param prepare builds the training of a workload; called once for each, and each way
     * @param version name and version of the library
     */
    public Conversation(Function<Command, Training> prepare, String version) {
        this.prepare = prepare;
        this.version = version;
        System.setOut(System.err); // what libraries print must not meet the answers
    }

    /** Until stdin ends. */
    public void run() throws IOException {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            answers.println(answerTo(new Command(line)));
            answers.flush();
        }
    }

    private String answerTo(Command command) {
        try {
            return command.workload().equals("version")
                    ? "{\"version\": \"" + version + "\"}" : timed(command);
        } catch (Exception | LinkageError failed) {
            failed.printStackTrace();
            return "{\"error\": \"" + failed.toString().replaceAll("[\"\\\\\\s]+", " ") + "\"}";
        }
    }

    private String timed(Command command) {
        String key = command.text().replaceAll("\"(steps|folder)\"\\s*:\\s*[^,}]*", "");
        Training training = prepared.computeIfAbsent(key, unused -> prepare.apply(command));
        training.reset();
        long began = System.nanoTime();
        double loss = training.train(command.steps());
        double micros = (System.nanoTime() - began) / 1e3 / command.steps();
        return "{\"micros\": " + micros + ", \"loss\": " + loss + ", \"rss\": " + peakMegabytes()
                + "}";
    }

    /** The largest resident size of this process so far, in MB; 0 where the system does not say. */
    public static double peakMegabytes() {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1e6;
                }
            }
        } catch (IOException noSuchFile) {
            // not Linux
        }
        return 0;
    }
}
