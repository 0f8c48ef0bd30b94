/**
 * Runs a program that is not trusted: what it may see and use is decided here and enforced by the
 * operating system, as far as this machine can.
 *
 * <pre>{@code
 * Sandbox sandbox = Sandbox.open(View.ofJava().plus(jars).secret(submissions), Limits.grading());
 * sandbox.missing().forEach(System.err::println);      // what could not be enforced, in words
 * try (Room room = sandbox.room()) {                   // for one program: own user, own folder
 *     List<String> words = room.command(List.of(java, "-jar", "kernel.jar", "child"));
 *     …                                                // start it with room.environment()
 * }
 * }</pre>
 *
 * <p>Rungs of a ladder are tried from the best down, {@link org.deepecon.grading.sandbox.Rung}:
 * bubblewrap, {@code unshare}, a plain process with limits, a plain process. No rung is believed: a
 * probe runs inside each and reports what it could reach, and that decides. Needs neither root nor
 * Docker; root's rights are used where there are some, and dropped before the program starts.
 *
 * <p>May import: nothing of the course.
 */
package org.deepecon.grading.sandbox;
