/**
 * How far a long loop is: a bar with the time left and the rate, rewritten in its place.
 *
 * <pre>{@code
 * for (double rate : Progress.over(rates).name("grid")) {
 *     …
 * }
 * }</pre>
 *
 * <p>In a notebook it is one output that changes; in a terminal one line; where output goes to a
 * file or a pipe, nothing. {@code fit} draws its bar with the same means.
 *
 * <p>May import: nothing of the library.
 */
package org.deepecon.progress;
