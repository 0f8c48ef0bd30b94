/**
 * A learner's Java session: cells with magics, values, errors, help and history. Both faces of the
 * kernel drive this one thing.
 *
 * <pre>{@code
 * try (Session session = JavaSession.open(SessionOptions.defaults())) {
 *     Outcome outcome = session.execute(ExecuteRequest.of("1 + 1"), output);
 *     outcome.result().plainText(); // "2"
 * }
 * }</pre>
 *
 * <p>May import {@code repl}, {@code display}, {@code diagnose}, {@code help} and {@code magic}.
 */
package org.deepecon.kernel.session;
