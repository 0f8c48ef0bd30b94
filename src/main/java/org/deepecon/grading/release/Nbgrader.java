package org.deepecon.grading.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.deepecon.grading.Stub;
import org.deepecon.grading.assignment.Assignment;
import org.deepecon.kernel.notebook.AtomicFile;
import org.deepecon.kernel.notebook.NotebookFile;

/** Lays out an assignment for those who grade with nbgrader: notebooks, tests and settings. */
final class Nbgrader {
    /** The file that nbgrader reads. */
    static final String CONFIG = "nbgrader_config.py";

    private static final String TESTS = "exercises-with-hidden-tests.jar";

    private Nbgrader() {
    }

    /**
     * Writes the course's folder.
     *
     * @param tests the jar with all exercises, hidden tests included
     */
    static void write(Assignment assignment, Path tests, Path course) throws IOException {
        Path source = course.resolve("source").resolve(assignment.name());
        for (Path notebook : assignment.notebooks()) {
            NotebookFile.read(notebook).write(source.resolve(notebook.getFileName().toString()));
        }
        Path jar = course.toAbsolutePath().resolve(TESTS);
        Files.createDirectories(jar.getParent());
        Files.copy(tests, jar, StandardCopyOption.REPLACE_EXISTING);
        AtomicFile.write(course.resolve(CONFIG), """
                # Made by ./course release --nbgrader.
                import os

                # %%check in the Java kernels that nbgrader starts: with the hidden tests.
                os.environ.setdefault("DEEPECON_EXERCISES", os.path.join(os.path.dirname(__file__), "%s"))
                c = get_config()
                c.CourseDirectory.course_id = "%s"
                # nbgrader's own stub for Java is a comment, after which a method does not compile.
                c.ClearSolutions.code_stub = {
                    "java": '// YOUR CODE HERE\\n%s'
                }
                c.Execute.timeout = 120
                # Test cells that a student deleted come back; without this they are never graded.
                c.OverwriteCells.add_missing_cells = True
                """.formatted(TESTS, assignment.name(), Stub.CODE));
    }
}
