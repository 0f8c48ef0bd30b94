package org.deepecon.grading.release;

import java.io.IOException;
import java.nio.file.Path;
import org.deepecon.grading.Stub;
import org.deepecon.grading.assignment.Assignment;
import org.deepecon.kernel.notebook.AtomicFile;
import org.deepecon.kernel.notebook.NotebookFile;

/** Lays out an assignment for those who grade with nbgrader. */
final class Nbgrader {
    /** The file that nbgrader reads. */
    static final String CONFIG = "nbgrader_config.py";

    private Nbgrader() {
    }

    static void write(Assignment assignment, Path course) throws IOException {
        Path source = course.resolve("source").resolve(assignment.name());
        for (Path notebook : assignment.notebooks()) {
            NotebookFile.read(notebook).write(source.resolve(notebook.getFileName().toString()));
        }
        AtomicFile.write(course.resolve(CONFIG), """
                # Made by ./course release --nbgrader. Grade with the instructor's tests:
                #   export DEEPECON_EXERCISES=<the course>/target/course/exercises-instructor.jar
                c = get_config()
                c.CourseDirectory.course_id = "%s"
                # nbgrader's own stub for Java is a comment, after which a method does not compile.
                c.ClearSolutions.code_stub = {
                    "java": '// YOUR CODE HERE\\n%s'
                }
                c.Execute.timeout = 120
                """.formatted(assignment.name(), Stub.CODE));
    }
}
