package org.deepecon.notebook;

import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.kernel.display.Renderer;
import org.deepecon.plot.JsplotFigure;

/** Shows a figure made with Tablesaw's jsplot. */
public final class JsplotRenderer implements Renderer {
    /** Creates it; the kernel does. */
    public JsplotRenderer() {
    }

    /** Compares names, so that Tablesaw is not loaded until someone uses it. */
    @Override
    public boolean accepts(Object value) {
        return value.getClass().getName().equals(JsplotFigure.CLASS_NAME);
    }

    @Override
    public MimeBundle render(Object value) {
        var figure = JsplotFigure.of(value);
        var bundle = MimeBundle.of(MimeBundle.PLOTLY, figure.toPlotly())
                .with(MimeBundle.TEXT, figure.toString());
        return figure.toFigure()
                .map(ours -> bundle.with(MimeBundle.SVG, ours.toSvg()))
                .orElse(bundle);
    }
}
