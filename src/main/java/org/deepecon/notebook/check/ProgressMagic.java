package org.deepecon.notebook.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deepecon.grading.exercise.Lecture;
import org.deepecon.kernel.magic.Magic;
import org.deepecon.kernel.magic.MagicCall;
import org.deepecon.kernel.magic.MagicException;

/** {@code %progress}: all exercises, and how far the learner is. */
public final class ProgressMagic implements Magic {
    /** Creates it; the kernel does. */
    public ProgressMagic() {
    }

    @Override
    public String name() {
        return "progress";
    }

    @Override
    public Form form() {
        return Form.LINE;
    }

    @Override
    public String help() {
        return "shows which exercises you have solved";
    }

    @Override
    public Object run(MagicCall call) throws MagicException {
        ProgressFile file = ProgressFile.here();
        Map<String, Progress> known = file.read();
        List<LectureProgress> all = new ArrayList<>();
        Exercises.library().lectures().forEach((lecture, names) -> all.add(new LectureProgress(
                lecture.question(), link(lecture, file.path().getParent()), names.stream()
                        .map(name -> known.getOrDefault(name, Progress.none(name))).toList())));
        return new ProgressPanel(all);
    }

    /** From where the kernel works, if the lecture is in the learner's folder. */
    private static String link(Lecture lecture, Path learners) {
        Path notebook = learners.resolve(lecture.notebook());
        return !lecture.notebook().isEmpty() && Files.isRegularFile(notebook)
                ? Path.of("").toAbsolutePath().relativize(notebook).toString().replace('\\', '/')
                : "";
    }
}
