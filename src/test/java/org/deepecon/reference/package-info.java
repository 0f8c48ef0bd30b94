/**
 * The course library against Keras: cases recorded by {@code src/test/python/reference}, read from
 * {@code src/test/resources/reference}, run through the library by their Keras names.
 *
 * <pre>{@code
 * for (Case each : Fixture.cases("losses")) {
 *     Numbers value = each.expected(Numbers.Precision.FLOAT32).numbers("value");
 * }
 * }</pre>
 *
 * <p>May import: everything.
 */
package org.deepecon.reference;
