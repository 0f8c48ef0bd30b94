package org.deepecon.kernel.magic.maven;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.deepecon.kernel.display.CellOutput;

/**
 * The Maven libraries of one session. What is asked for later is resolved together with what was
 * asked for before. Thread-safe; an interrupt of the calling thread ends the wait and the
 * downloads.
 */
public final class Dependencies {
    private final MavenFiles files;
    private final Map<String, String> repositories = new LinkedHashMap<>();
    /** Created with the first request: until then no class of Maven is loaded. */
    private LibrarySet libraries;

    /** No libraries yet; the user's own Maven settings. */
    public Dependencies() {
        this(MavenFiles.ofUser());
    }

    /**
     * No libraries yet.
     *
     * @param files where Maven's settings are
     */
    public Dependencies(MavenFiles files) {
        this.files = files;
    }

    /**
     * Adds a repository that is asked from now on.
     *
     * @param id a short name; servers and mirrors in the settings refer to it
     * @param url its address, or a folder
     */
    public synchronized void addRepository(String id, String url) {
        repositories.put(id, RepositoryUrl.of(url));
    }

    /**
     * Adds libraries and all that they need.
     *
     * @param coordinates each {@code g:a:v}, {@code g:a:packaging:v} or
     *     {@code g:a:packaging:classifier:v}
     * @param scope {@code runtime} or {@code compile}; null means runtime
     * @param output where progress and notices are shown
     * @return the jars of everything asked for so far
     * @throws MavenException says what is missing, who was asked, and what to do
     * @throws InterruptedException if the cell is interrupted
     */
    public List<Path> add(List<String> coordinates, String scope, CellOutput output)
            throws MavenException, InterruptedException {
        List<Coordinates> wanted = new java.util.ArrayList<>();
        for (String each : coordinates) {
            wanted.add(Coordinates.parse(each));
        }
        String filter = Scopes.check(scope);
        return resolve(output, progress -> libraries().add(wanted, filter, progress));
    }

    /**
     * Adds the dependencies and repositories of a POM, or of a piece of one.
     *
     * @param xml a {@code <project>}, or {@code <dependency>}, {@code <repository>} and other
     *     elements
     * @param scopes scopes to take; empty means compile, runtime, system and import
     * @param output where progress and notices are shown
     * @return the jars of everything asked for so far
     * @throws MavenException if the XML or a library in it is wrong
     * @throws InterruptedException if the cell is interrupted
     */
    public List<Path> addPom(String xml, List<String> scopes, CellOutput output)
            throws MavenException, InterruptedException {
        String pom = PomText.whole(xml);
        return resolve(output, progress -> libraries().addPom(pom, Scopes.ofPom(scopes), progress));
    }

    /**
     * Adds the dependencies and repositories of a POM file.
     *
     * @param file the file; its parent is found by its relative path, too
     * @param scopes scopes to take; empty means compile, runtime, system and import
     * @param output where progress and notices are shown
     * @return the jars of everything asked for so far
     * @throws MavenException if the file or a library in it is wrong
     * @throws InterruptedException if the cell is interrupted
     */
    public List<Path> addPomFile(Path file, List<String> scopes, CellOutput output)
            throws MavenException, InterruptedException {
        return resolve(output,
                progress -> libraries().addPomFile(file, Scopes.ofPom(scopes), progress));
    }

    private interface Work {
        Resolution run(Progress progress) throws Exception;
    }

    private synchronized List<Path> resolve(CellOutput output, Work work)
            throws MavenException, InterruptedException {
        Progress progress = new Progress();
        Callable<Resolution> task = () -> work.run(progress);
        Resolution resolution = new Watch(progress, output).run(task);
        resolution.notices().forEach(
                notice -> output.stream(CellOutput.Stream.STDOUT, notice + "\n"));
        return resolution.jars();
    }

    private LibrarySet libraries() throws MavenException {
        if (libraries == null) {
            libraries = new LibrarySet(MavenSession.open(files));
        }
        libraries.repositories(repositories);
        return libraries;
    }
}
