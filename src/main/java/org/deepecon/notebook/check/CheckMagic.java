package org.deepecon.notebook.check;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.deepecon.grading.ExerciseInfo;
import org.deepecon.grading.Judge;
import org.deepecon.grading.Questions;
import org.deepecon.grading.Submission;
import org.deepecon.grading.Verdict;
import org.deepecon.grading.exercise.ExerciseEntry;
import org.deepecon.kernel.display.CellOutput.Stream;
import org.deepecon.kernel.magic.Magic;
import org.deepecon.kernel.magic.MagicCall;
import org.deepecon.kernel.magic.MagicException;

/** {@code %check name}: the exercise's tests on this notebook; its value is the points earned. */
public final class CheckMagic implements Magic {
    /** What each exercise asks: as its class file says, then as it asked an answer that passed. */
    private static final Map<Class<?>, List<String>> ASKED =
            Collections.synchronizedMap(new WeakHashMap<>());

    /** Creates it; the kernel does. */
    public CheckMagic() {
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public Form form() {
        return Form.LINE;
    }

    @Override
    public String help() {
        return "[--text] exercise … tests your answer; --text prints the panel as text";
    }

    @Override
    public Object run(MagicCall call) throws MagicException {
        List<String> names =
                call.arguments().stream().filter(word -> !word.equals("--text")).toList();
        ExerciseEntry entry = Exercises.named("check", names);
        CheckPanel panel = check(entry);
        if (call.arguments().contains("--text")) {
            call.output().stream(Stream.STDOUT, panel.text() + "\n");
        }
        return panel;
    }

    private static CheckPanel check(ExerciseEntry entry) throws MagicException {
        LiveSession session = LiveSession.current();
        session.expect(ASKED.computeIfAbsent(entry.type(), Questions::of));
        Verdict verdict =
                Judge.once(entry.type(), Submission.of(session)).forStudent();
        if (session.wasInterrupted()) {
            throw new MagicException("The check was interrupted; nothing was counted.");
        }
        var info = ExerciseInfo.of(entry.type());
        if (verdict.passed()) {
            ASKED.put(entry.type(), session.questions());
        }
        var file = ProgressFile.of(entry);
        var progress = file.update(entry.name(), before ->
                before.checked(verdict.earned(), verdict.points(), Instant.now()));
        return new CheckPanel(info, verdict, entry.hasHidden() ? 0 : entry.hiddenPoints(),
                progress.hints(),
                info.dependsOn().stream().filter(name -> !file.of(name).isDone()).toList());
    }
}
