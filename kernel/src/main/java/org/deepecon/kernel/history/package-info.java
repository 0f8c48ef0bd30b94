/**
 * The cells a user has run, in this session and earlier ones, for the arrow keys of consoles.
 *
 * <pre>{@code
 * var history = CellHistory.ofUser();
 * history.add(1, "1 + 1", "2");
 * history.tail(10);
 * }</pre>
 *
 * <p>Earlier sessions live in one bounded file of JSON lines in the user's data folder. Nothing
 * here fails because of that file: without it, history is that of the session.
 * {@code DEEPECON_HISTORY=off} leaves it alone.
 *
 * <p>Imports: {@link org.deepecon.kernel.protocol} for its JSON.
 */
package org.deepecon.kernel.history;
