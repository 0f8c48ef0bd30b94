/**
 * Figures: a few words that make one, and its two drawings, as a Plotly tree and as SVG.
 *
 * <pre>{@code
 * scatter(x, y).name("crickets").curve(line::at, 14, 20.5).name("fitted line")
 *         .axes("chirps per second", "temperature (°F)");
 * filledContour(loss, -2, 2, -1, 3).path(path.x(), path.y()).animated();
 * panels(confusionMatrix(truth, predicted), images(wrong));
 * }</pre>
 *
 * <p>{@link org.deepecon.plot.Plots} has the words to begin with; a
 * {@link org.deepecon.plot.Figure} puts one mark upon the other over two axes. A notebook shows a
 * plot as a bundle of an interactive Plotly graph, a still SVG and a line of text; the package
 * {@code notebook} joins the three. Figures made with Tablesaw's jsplot are shown as well, see
 * {@link org.deepecon.plot.JsplotFigure}. Nothing is fetched from a network, and the same plot gives
 * the same bytes on every machine: hence no charting library that draws with Java2D, whose SVG
 * depends on the fonts it finds.
 *
 * <p>May import: {@code tensor}.
 */
package org.deepecon.plot;
