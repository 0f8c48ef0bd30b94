package org.deepecon.grading.similar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.deepecon.grading.assignment.Assignment;
import org.deepecon.grading.assignment.AssignmentFile;
import org.deepecon.grading.command.Arguments;
import org.deepecon.grading.command.Command;
import org.deepecon.grading.command.UsageException;
import org.deepecon.kernel.notebook.AtomicFile;

/** {@code ./course similar ps1 --submissions inbox/}: pairs with the same code. */
public final class SimilarCommand {
    private static final Set<String> OPTIONS =
            Set.of("assignments", "submissions", "output", "least", "top");
    private static final int LEAST_PERCENT = 30;
    private static final int SHOWN = 50;
    private static final int ON_TERMINAL = 20;
    private static final double PERCENT = 100;

    private SimilarCommand() {
    }

    /**
     * Runs the command and ends the process.
     *
     * @param args its words
     */
    public static void main(String... args) {
        Command.exit(Command.run("similar", args, OPTIONS, Set.of(), SimilarCommand::run));
    }

    static void run(Arguments arguments) throws IOException, UsageException {
        Assignment assignment = AssignmentFile.find(arguments.word("the name of an assignment"),
                arguments.path("assignments", Path.of("notebooks/assignments")));
        Path inbox = arguments.path("submissions", null);
        if (inbox == null || !Files.isDirectory(inbox)) {
            throw new UsageException("--submissions: expected a folder, got "
                    + (inbox == null ? "nothing" : inbox));
        }
        double least = arguments.number("least", LEAST_PERCENT, 0) / PERCENT;
        int top = arguments.number("top", SHOWN, 1);
        Path page = arguments.path("output", Path.of("similar-" + assignment.name() + ".html"));
        var submissions = new Submissions(assignment);
        List<Work> works = submissions.read(inbox);
        List<Pair> pairs = Comparison.of(works, submissions.handedOut(), Options.usual()).pairs()
                .stream().filter(pair -> pair.similarity() >= least).limit(top).toList();
        AtomicFile.write(page, ReportPage.of(assignment.title(), works.size(), pairs));
        submissions.unreadable().forEach(
                file -> System.err.println(file + ": no notebook; left out"));
        report(works.size(), pairs, page);
    }

    private static void report(int works, List<Pair> pairs, Path page) {
        System.out.println(works + " submissions, " + pairs.size() + " similar pairs");
        int width = pairs.stream().limit(ON_TERMINAL).mapToInt(pair ->
                names(pair).length()).max().orElse(0);
        pairs.stream().limit(ON_TERMINAL).forEach(pair -> System.out.printf(Locale.ROOT,
                "  %6s  %-" + width + "s  %5d tokens, longest run %d%n", ReportPage.percent(pair),
                names(pair), pair.shared(), pair.matches().get(0).length()));
        if (pairs.size() > ON_TERMINAL) {
            System.out.println("  and " + (pairs.size() - ON_TERMINAL) + " more on the page");
        }
        System.out.println("Side by side: " + page);
    }

    private static String names(Pair pair) {
        return pair.left().student() + " – " + pair.right().student();
    }
}
