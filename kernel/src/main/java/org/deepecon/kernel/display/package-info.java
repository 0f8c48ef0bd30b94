/**
 * From an object to what a notebook shows: plain text always, HTML tables, images and figures where
 * they help.
 *
 * <p>A cell uses the statically imported {@link org.deepecon.kernel.display.Display}:
 *
 * <pre>{@code
 * String id = display(html("<b>Training</b>"));
 * updateDisplay(id, html("<b>Done</b>"));
 * }</pre>
 *
 * <p>A library adds the look of its own types by a
 * {@link org.deepecon.kernel.display.Renderer} named in {@code META-INF/services}. Plain text is
 * written so that a reader, a grader and Python's {@code float()} all understand it: no locale, no
 * thousands separators, no generated class names.
 *
 * <p>Imports nothing of the kernel.
 */
package org.deepecon.kernel.display;
