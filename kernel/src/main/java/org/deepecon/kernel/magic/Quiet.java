package org.deepecon.kernel.magic;

/**
 * A magic's value that can be assigned to a variable, but that nobody wants to see otherwise.
 *
 * @param value the value
 */
public record Quiet(Object value) {
}
