package org.deepecon.notebook.check;

import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.kernel.display.Renderer;

/** Shows what the magics of exercises answer. */
public final class PanelRenderer implements Renderer {
    /** Creates it; the kernel does. */
    public PanelRenderer() {
    }

    @Override
    public boolean accepts(Object value) {
        return value instanceof CheckPanel || value instanceof HintPanel
                || value instanceof ProgressPanel;
    }

    @Override
    public MimeBundle render(Object value) {
        String html = value instanceof CheckPanel check ? PanelHtml.of(check)
                : value instanceof HintPanel hint ? hint.html() : ((ProgressPanel) value).html();
        return MimeBundle.of(MimeBundle.HTML, html).with(MimeBundle.TEXT, value.toString());
    }
}
