/**
 * Resolves libraries from Maven repositories as Maven itself does, with the user's own
 * {@code settings.xml}: mirrors, proxies, servers, local repository and offline flag.
 *
 * <pre>{@code
 * List<String> wanted = List.of("com.google.code.gson:gson:2.15.0");
 * List<Path> jars = new Dependencies().add(wanted, null, output);
 * }</pre>
 *
 * <p>All libraries that a session asks for are resolved together, so that one version of each is
 * chosen. {@link org.deepecon.kernel.magic.maven.Dependencies} is the only door; Maven's own
 * classes are loaded at its first use and never before.
 *
 * <p>Imports {@code display} only.
 */
package org.deepecon.kernel.magic.maven;
