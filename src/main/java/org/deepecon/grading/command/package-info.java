/**
 * What the commands of grading have in common: options, messages, exit codes.
 *
 * <pre>{@code
 * public static void main(String... args) {
 *     Command.exit(Command.run(
 *             "gradebook", args, Set.of("graded"), Set.of(), GradebookCommand::run));
 * }
 * }</pre>
 *
 * <p>May import nothing else of grading.
 */
package org.deepecon.grading.command;
