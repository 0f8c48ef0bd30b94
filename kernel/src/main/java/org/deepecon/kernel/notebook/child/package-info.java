/**
 * A session in a child JVM that is asked for values over pipes: a grader keeps its tests and expected
 * values to itself and trusts nothing but what comes back here.
 *
 * <pre>{@code
 * var settings = ChildSettings.of(ChildCommand.of(kernelJar, "-Xmx512m"));
 * try (ChildClient child = ChildClient.start(settings)) {
 *     child.run("double half(double x) { return x / 2; }", Duration.ofSeconds(10));
 *     double answer = child.number("half(3)");     // 1.5, all 64 bits
 * }
 * }</pre>
 *
 * <p>Frames are a length, a seal and JSON. The seal is a digest keyed with a secret that the parent
 * draws for each child and that crosses the pipe before any student code runs; it covers direction,
 * sequence number and content. So code in the child that writes to the real standard output, or steals
 * from standard input, can end the conversation but not forge a word of it.
 *
 * <p>May import what {@code notebook} may, and {@code notebook}.
 */
package org.deepecon.kernel.notebook.child;
