package org.deepecon.notebook.check;

import java.util.List;
import org.deepecon.grading.ExerciseInfo;
import org.deepecon.grading.exercise.ExerciseEntry;
import org.deepecon.kernel.magic.Magic;
import org.deepecon.kernel.magic.MagicCall;
import org.deepecon.kernel.magic.MagicException;

/** {@code %hint name}: the next hint, from a push to nearly the answer. */
public final class HintMagic implements Magic {
    /** Creates it; the kernel does. */
    public HintMagic() {
    }

    @Override
    public String name() {
        return "hint";
    }

    @Override
    public Form form() {
        return Form.LINE;
    }

    @Override
    public String help() {
        return "exercise … gives the next hint; all of them once you have seen the last";
    }

    @Override
    public Object run(MagicCall call) throws MagicException {
        ExerciseEntry entry = Exercises.named("hint", call.arguments());
        ExerciseInfo info = ExerciseInfo.of(entry.type());
        int all = info.hints().size();
        if (all == 0) {
            throw new MagicException("\"" + entry.name() + "\" has no hints.");
        }
        int level = ProgressFile.of(entry).update(entry.name(), before ->
                before.hinted(Math.min(before.hints() + 1, all))).hints();
        List<String> shown = info.hints().subList(0, Math.max(1, level));
        return new HintPanel(info, shown);
    }
}
