package org.deepecon.notebook.check;

import org.deepecon.grading.exercise.ExerciseEntry;
import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.kernel.magic.Magic;
import org.deepecon.kernel.magic.MagicCall;
import org.deepecon.kernel.magic.MagicException;

/** {@code %solution name}: an answer, for those who have tried. */
public final class SolutionMagic implements Magic {
    /** Creates it; the kernel does. */
    public SolutionMagic() {
    }

    @Override
    public String name() {
        return "solution";
    }

    @Override
    public Form form() {
        return Form.LINE;
    }

    @Override
    public String help() {
        return "exercise … shows an answer, after your first attempt";
    }

    @Override
    public Object run(MagicCall call) throws MagicException {
        ExerciseEntry entry = Exercises.named("solution", call.arguments());
        ProgressFile file = ProgressFile.of(entry);
        if (!entry.hasHidden() && file.of(entry.name()).attempts() == 0) {
            throw new MagicException("Try it first: run %check " + entry.name()
                    + " once, or ask for %hint " + entry.name() + ".");
        }
        if (entry.solution().isEmpty()) {
            throw new MagicException("The solution of \"" + entry.name()
                    + "\" is not handed out; ask your instructor.");
        }
        file.update(entry.name(), Progress::solved);
        return MimeBundle.of(MimeBundle.MARKDOWN, "```java\n" + entry.solution() + "\n```")
                .with(MimeBundle.TEXT, entry.solution());
    }
}
