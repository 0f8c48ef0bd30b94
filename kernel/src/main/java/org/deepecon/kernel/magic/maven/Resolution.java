package org.deepecon.kernel.magic.maven;

import java.nio.file.Path;
import java.util.List;

/**
 * What a request led to.
 *
 * @param jars everything that belongs on the class path
 * @param notices what the student should know
 */
record Resolution(List<Path> jars, List<String> notices) {
}
