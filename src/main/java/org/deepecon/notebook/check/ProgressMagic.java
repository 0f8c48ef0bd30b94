package org.deepecon.notebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        Map<String, Progress> known = ProgressFile.here().read();
        List<Progress> all = new ArrayList<>();
        for (String name : Exercises.library().names()) {
            all.add(known.getOrDefault(name, Progress.none(name)));
        }
        return new ProgressPanel(all);
    }
}
