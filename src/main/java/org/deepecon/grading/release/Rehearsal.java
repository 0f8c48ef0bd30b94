package org.deepecon.grading.release;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.deepecon.grading.Outcome;
import org.deepecon.grading.Reply;
import org.deepecon.grading.contract.CellKind;
import org.deepecon.grading.contract.CellMetadata;
import org.deepecon.grading.contract.CheckCell;
import org.deepecon.grading.contract.Region;
import org.deepecon.grading.contract.Released;
import org.deepecon.grading.exercise.ExerciseFolder;
import org.deepecon.grading.exercise.ExerciseLibrary;
import org.deepecon.grading.grade.ChildPool;
import org.deepecon.grading.grade.GradeLimits;
import org.deepecon.grading.grade.StudentSession;
import org.deepecon.kernel.notebook.NotebookCell;
import org.deepecon.kernel.notebook.NotebookFile;
import org.deepecon.kernel.notebook.child.SplitClient;

/** Runs instructors' notebooks in the children that grade, and tries every answer that is known. */
public final class Rehearsal {
    private static final GradeLimits LIMITS =
            new GradeLimits(Duration.ofMinutes(2), Duration.ofMinutes(20), 50);
    private static final String MAY_FAIL = "raises-exception";

    private final ExerciseLibrary library;
    private final Map<String, ExerciseFolder> folders;
    private final ChildPool children;
    private final Consumer<String> progress;

    /**
     * Prepares.
     *
     * @param library the exercises, with hidden tests
     * @param folders where right and wrong answers are
     * @param children where cells run
     * @param progress is told what is being done
     */
    public Rehearsal(ExerciseLibrary library, List<ExerciseFolder> folders, ChildPool children,
            Consumer<String> progress) {
        this.library = library;
        this.folders = folders.stream().collect(Collectors.toMap(ExerciseFolder::name, f -> f));
        this.children = children;
        this.progress = progress;
    }

    /**
     * Rehearses a notebook.
     *
     * @param file the instructor's
     * @return what came of it; problems are in there
     * @throws IOException if the notebook cannot be read or breaks the contract
     */
    public NotebookCheck of(Path file) throws IOException {
        NotebookFile instructors = NotebookFile.read(file);
        NotebookFile released = Released.of(instructors, file.getFileName().toString());
        boolean isPlain = instructors.cells().stream()
                .filter(cell -> cell.isCode() && CheckCell.slug(cell).isEmpty())
                .map(NotebookCell::source).allMatch(SplitClient::accepts);
        try (var session = new StudentSession(children, LIMITS, isPlain)) {
            var run = new Run(file, instructors, released, session);
            for (int i = 0; i < instructors.cells().size(); i++) {
                run.cell(i);
            }
            run.end();
            return new NotebookCheck(
                    file, released, run.exercises, run.answers.size(), run.problems);
        }
    }

    /** One notebook on its way through. */
    private final class Run {
        private final String name;
        private final List<NotebookCell> cells;
        private final List<NotebookCell> handedOut;
        private final Map<Integer, CheckCell> checks;
        private final StudentSession session;
        /** Cells from the first unsolved answer on: run with stubs, and once more when solved. */
        private final List<Integer> open = new ArrayList<>();
        private final List<ExerciseCheck> exercises = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private final List<Integer> answers = new ArrayList<>();

        Run(Path file, NotebookFile instructors, NotebookFile released, StudentSession session)
                throws IOException {
            this.name = file.getFileName().toString();
            this.cells = instructors.cells();
            this.handedOut = released.cells();
            this.checks = CheckCell.in(instructors).stream()
                    .collect(Collectors.toMap(CheckCell::index, check -> check));
            this.session = session;
        }

        void cell(int index) throws IOException {
            NotebookCell cell = cells.get(index);
            CheckCell check = checks.get(index);
            if (check == null) {
                refuseTestsOutsideExercises(index);
            }
            if (check != null) {
                check(check);
            } else if (cell.isCode() && isSolution(cell)) {
                open.add(index);
                answers.add(index);
                session.cell(stub(index));
            } else if (cell.isCode() && CheckCell.slug(cell).isEmpty()) {
                run(index, open.isEmpty());
                if (!open.isEmpty()) {
                    open.add(index);
                }
            }
        }

        /** Nobody would judge them: {@code ./course grade} runs exercises only. */
        private void refuseTestsOutsideExercises(int index) throws IOException {
            NotebookCell cell = cells.get(index);
            boolean hasPoints = CellMetadata.read(cell, name)
                    .filter(metadata -> metadata.kind() == CellKind.TESTS).isPresent();
            boolean hidesTests = cell.isCode() && Region.HIDDEN_TESTS.isIn(cell.source());
            if (hasPoints || hidesTests) {
                problems.add(name + ", cell " + (index + 1) + ": "
                        + (hasPoints ? "autograded points" : "hidden tests")
                        + " without a %check cannot be judged by ./course grade. Write the tests as"
                        + " an exercise (a class in the folder exercises, @Hidden where they are"
                        + " not to be seen) and put \"%check <exercise>\" into the cell, or let a"
                        + " person give the points.");
            }
        }

        /** What no {@code %check} asked for. */
        void end() {
            solve();
        }

        private boolean isSolution(NotebookCell cell) throws IOException {
            return CellMetadata.read(cell, name).filter(CellMetadata::solution).isPresent();
        }

        private String stub(int index) {
            return handedOut.get(index).source();
        }

        /**
         * Puts the solutions in. Each stub must compile where all before it is solved; a stub that is
         * a statement leaves what was declared before it, so stubs are judged before this.
         */
        private void solve() {
            for (int index : open) {
                if (answers.contains(index)) {
                    Reply reply = session.cell(stub(index));
                    if (reply.outcome() == Outcome.NOT_COMPILED) {
                        problems.add(name + ", cell " + (index + 1) + ": the stub does not compile: "
                                + reply.message()
                                + " Put the return between BEGIN and END SOLUTION.");
                    }
                }
                run(index, true);
            }
            open.clear();
        }

        private void run(int index, boolean mustSucceed) {
            progress.accept(name + ": cell " + (index + 1) + " of " + cells.size());
            Reply reply = session.cell(cells.get(index).source());
            if (mustSucceed && !reply.ok() && !cells.get(index).tags().contains(MAY_FAIL)) {
                problems.add(name + ", cell " + (index + 1) + ": " + reply.outcome().words() + ": "
                        + (reply.errorType() + " " + reply.message()).strip());
            }
        }

        private void check(CheckCell cell) throws IOException {
            progress.accept(name + ": exercise " + cell.slug());
            Optional<Class<?>> type = library.find(cell.slug()).map(entry -> entry.type());
            if (type.isEmpty()) {
                problems.add(name + ", cell " + (cell.index() + 1) + ": there is no exercise \""
                        + cell.slug() + "\"; known are: " + String.join(", ", library.names())
                        + ".");
            } else {
                var trial = new Trial(session, cell, type.get(), folders.get(cell.slug()));
                double stub = trial.stub();
                List<String> solution = answers.stream().filter(open::contains)
                        .map(index -> cells.get(index).source()).toList();
                solve();
                exercises.add(trial.of(stub, solution));
            }
            solve();
        }
    }
}
