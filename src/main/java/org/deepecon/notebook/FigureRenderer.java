package org.deepecon.notebook;

import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.kernel.display.Renderer;
import org.deepecon.plot.Plot;

/** Shows a plot: interactive where Plotly is, as SVG elsewhere, as a line of text to graders. */
public final class FigureRenderer implements Renderer {
    /** Creates it; the kernel does. */
    public FigureRenderer() {
    }

    @Override
    public boolean accepts(Object value) {
        return value instanceof Plot;
    }

    @Override
    public MimeBundle render(Object value) {
        var plot = (Plot) value;
        return MimeBundle.of(MimeBundle.PLOTLY, plot.toPlotly())
                .with(MimeBundle.SVG, plot.toSvg())
                .with(MimeBundle.TEXT, plot.toString());
    }
}
