/**
 * Makes the kernel known to Jupyter: the kernel spec, the JVM's flags (here and nowhere else), and the
 * cache that halves the kernel's start-up.
 *
 * <pre>{@code
 * InstallCommand.run(new String[] {"install", "--prefix", ".venv", "--heap", "4g"});
 * }</pre>
 *
 * <p>Imports no other package of the kernel.
 */
package org.deepecon.kernel.install;
