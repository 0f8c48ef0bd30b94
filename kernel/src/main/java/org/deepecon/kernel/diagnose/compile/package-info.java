/**
 * Compiler problems, made useful: which of them matter, javac's words without JShell's wrappers,
 * and a hint for the mistakes that beginners (and newcomers from Python) make most.
 *
 * <pre>{@code
 * var report = new CompileReport(source, 3, problems, shell);
 * report.lines();      // Cell [3], line 1, column 9: cannot find symbol: variable legnth …
 * }</pre>
 *
 * <p>A hint is one {@code Rule}: it looks at one {@code Mistake} (javac's key, its message, the
 * tokens around the place) and answers with a sentence or with nothing. {@code Hints} lists the
 * rules; the first answer wins. Imports {@code repl} and {@code diagnose.text}.
 */
package org.deepecon.kernel.diagnose.compile;
