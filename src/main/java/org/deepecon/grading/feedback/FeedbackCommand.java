package org.deepecon.grading.feedback;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.deepecon.grading.assignment.Assignment;
import org.deepecon.grading.assignment.AssignmentFile;
import org.deepecon.grading.command.Arguments;
import org.deepecon.grading.command.Command;
import org.deepecon.grading.command.UsageException;
import org.deepecon.grading.result.Comments;
import org.deepecon.grading.result.ResultFolder;
import org.deepecon.grading.result.SubmissionResult;
import org.deepecon.kernel.notebook.AtomicFile;

/** {@code ./course feedback ps1}: a page for each student. */
public final class FeedbackCommand {
    private static final Set<String> OPTIONS = Set.of("assignments", "graded", "output");

    private FeedbackCommand() {
    }

    /**
     * Runs the command and ends the process.
     *
     * @param args its words
     */
    public static void main(String... args) {
        Command.exit(Command.run("feedback", args, OPTIONS, Set.of(), FeedbackCommand::run));
    }

    static void run(Arguments arguments) throws IOException, UsageException {
        Assignment assignment = AssignmentFile.find(arguments.word("the name of an assignment"),
                arguments.path("assignments", Path.of("notebooks/assignments")));
        Path graded = arguments.path("graded", Path.of("graded", assignment.name()));
        Path output = arguments.path("output", Path.of("feedback", assignment.name()));
        var results = new ResultFolder(graded);
        List<SubmissionResult> all = results.all();
        if (all.isEmpty()) {
            throw new IOException(graded + ": nothing was graded yet. Do ./course grade "
                    + assignment.name() + " first.");
        }
        int changed = 0;
        for (SubmissionResult result : all) {
            Comments comments = results.comments(result.student());
            AtomicFile.write(output.resolve(result.student() + ".html"),
                    FeedbackPage.of(assignment, result, comments));
            changed += result.changes().isEmpty() ? 0 : 1;
            comments.strangers(result).forEach(id -> System.err.println(results.of(result.student())
                    .resolve(ResultFolder.COMMENTS) + ": no cell is called \"" + id + "\"."));
        }
        System.out.println(all.size() + " pages: " + output + "/<student>.html");
        if (changed > 0) {
            System.out.println(changed + " with a report of changed or deleted cells");
        }
    }
}
