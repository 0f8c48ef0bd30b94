/**
 * The Jupyter face and the command line: binds a {@link org.deepecon.kernel.session.Session} to the
 * wire.
 *
 * <pre>{@code
 * var kernel = new JupyterKernel(ConnectionFile.read(file), JavaSession::new);
 * kernel.start();
 * kernel.awaitShutdown();
 * }</pre>
 *
 * <p>Requests wait in {@linkplain org.deepecon.kernel.app.Lane lanes}, one thread each: the main
 * shell, every subshell, control, and two that answer questions while cells run. Around every
 * request, unknown ones included, stand {@code busy} and {@code idle}; whatever a handler throws
 * becomes an error reply.
 *
 * <p>Imports: every package of the kernel.
 */
package org.deepecon.kernel.app;
