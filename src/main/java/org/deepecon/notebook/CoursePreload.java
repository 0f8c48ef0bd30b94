package org.deepecon.notebook;

import java.util.List;
import org.deepecon.kernel.session.Preload;
import org.deepecon.notebook.check.CheckWarmUp;
import org.deepecon.progress.LiveOutput;

/** What every course notebook may use without importing it. */
public final class CoursePreload implements Preload {
    /** Creates it; the kernel does. From then on progress is shown live: a cell can rewrite a line. */
    public CoursePreload() {
        System.getProperties().putIfAbsent(LiveOutput.PROPERTY, "true");
        LiveOutput.showInNotebook(ProgressOutput::open);
        if (System.getProperty("deepecon.face", "").equals("jupyter")) {
            CheckWarmUp.later();
        }
    }

    @Override
    public List<String> imports() {
        return List.of(
                "import org.deepecon.model.*;",
                "import org.deepecon.nn.*;",
                "import org.deepecon.optim.*;",
                "import org.deepecon.plot.*;",
                "import org.deepecon.progress.Progress;",
                "import org.deepecon.tensor.*;",
                "import org.deepecon.tensorboard.Runs;",
                "import org.deepecon.tensorboard.SummaryWriter;",
                "import org.deepecon.tensorboard.TensorBoard;",
                "import static org.deepecon.autodiff.Autodiff.*;",
                "import static org.deepecon.model.Callbacks.*;",
                "import static org.deepecon.model.FitOptions.*;",
                "import static org.deepecon.nn.Activations.*;",
                "import static org.deepecon.nn.Constraints.*;",
                "import static org.deepecon.nn.Initializers.*;",
                "import static org.deepecon.nn.Input.*;",
                "import static org.deepecon.nn.layer.Layers.*;",
                "import static org.deepecon.nn.Losses.*;",
                "import static org.deepecon.nn.Regularizers.*;",
                "import static org.deepecon.nn.metric.Metrics.*;",
                "import static org.deepecon.notebook.DeepEcon.*;",
                "import static org.deepecon.optim.Optimizers.*;",
                "import static org.deepecon.optim.Schedules.*;",
                "import static org.deepecon.plot.Plots.*;",
                "import static org.deepecon.tensorboard.TensorBoard.*;");
    }
}
