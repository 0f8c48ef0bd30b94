/**
 * Whether a notebook still shows what it shows in its file: the same kinds of output, the same
 * words, and numbers within a band.
 *
 * <pre>{@code
 * List<Finding> findings = CellComparison.of(List.of("band:5%"), storedOutputs, newOutputs);
 * findings.forEach(System.out::println);
 * }</pre>
 *
 * <p>The rule. Every output that is stored must come again, with all its forms (picture, text, table);
 * a new one must be stored; nothing may be written to standard error. Words must be the same. A number
 * must be within 1 % of the stored one; with two or more decimals it may also be one apart in its last;
 * two numbers below 1e-9 count as equal. A drawn number is seen relative to the largest of its series.
 * Times (a number with ns, µs, ms, s, min or h) are not compared. A cell's tags change the rule:
 * {@code band:5%} is a wider or narrower band, {@code band:any} leaves numbers free,
 * {@code output:any} compares nothing but standard error.
 *
 * <p>Imports nothing of the kernel.
 */
package org.deepecon.kernel.notebook.compare;
