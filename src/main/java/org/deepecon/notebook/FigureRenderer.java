package org.deepecon.notebook;

import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.kernel.display.Renderer;
import org.deepecon.plot.Figure;

/** Shows a figure: interactive where Plotly is, as SVG elsewhere, as a line of text to graders. */
public final class FigureRenderer implements Renderer {
    /** Creates it; the kernel does. */
    public FigureRenderer() {
    }

    @Override
    public boolean accepts(Object value) {
        return value instanceof Figure;
    }

    @Override
    public MimeBundle render(Object value) {
        var figure = (Figure) value;
        return MimeBundle.of(MimeBundle.PLOTLY, figure.toPlotly())
                .with(MimeBundle.SVG, figure.toSvg())
                .with(MimeBundle.TEXT, figure.toString());
    }
}
