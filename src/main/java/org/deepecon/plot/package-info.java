/**
 * Figures: a few words that make one, and its two drawings, as a Plotly tree and as SVG.
 *
 * <pre>{@code
 * Figure.empty().scatter(x, y).name("crickets")
 *         .curve(line::at, 14, 20.5).name("fitted line")
 *         .axes("chirps per second", "temperature (°F)");
 * }</pre>
 *
 * <p>A notebook shows a figure as a bundle of an interactive Plotly graph, a still SVG and a line
 * of text; the package {@code notebook} joins the three. Figures made with Tablesaw's jsplot are
 * shown as well, see {@link org.deepecon.plot.JsplotFigure}. Nothing is fetched from a network,
 * and the same figure gives the same bytes on every machine.
 *
 * <p>May import: {@code tensor}.
 */
package org.deepecon.plot;
