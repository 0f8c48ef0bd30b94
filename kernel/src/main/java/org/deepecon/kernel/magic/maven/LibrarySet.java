package org.deepecon.kernel.magic.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.ArtifactType;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.util.filter.DependencyFilterUtils;

/** All libraries that a session asked for; every request resolves the whole set. */
final class LibrarySet {
    private final MavenSession maven;
    private final LoadedVersions loaded = new LoadedVersions();
    private Map<String, Dependency> roots = new LinkedHashMap<>();
    private Map<String, Dependency> managed = new LinkedHashMap<>();
    private Map<String, String> repositories = new LinkedHashMap<>();
    private List<RemoteRepository> pomRepositories = new ArrayList<>();

    LibrarySet(MavenSession maven) {
        this.maven = maven;
    }

    void repositories(Map<String, String> added) {
        repositories = new LinkedHashMap<>(added);
    }

    Resolution add(List<Coordinates> wanted, String scope, Progress progress)
            throws MavenException {
        var session = maven.session(progress.listener());
        List<Dependency> direct = wanted.stream()
                .map(each -> new Dependency(artifact(each, session), "compile"))
                .toList();
        return resolve(new Request(direct, List.of(), List.of()), scope, session);
    }

    /** A packaging such as {@code test-jar} stands for a file ending and a classifier. */
    private static Artifact artifact(Coordinates wanted, DefaultRepositorySystemSession session) {
        ArtifactType type = session.getArtifactTypeRegistry().get(wanted.packaging());
        String extension = type == null ? wanted.packaging() : type.getExtension();
        String classifier = type == null || !wanted.classifier().isEmpty()
                ? wanted.classifier()
                : type.getClassifier();
        return new DefaultArtifact(
                wanted.group(), wanted.artifact(), classifier, extension, wanted.version());
    }

    Resolution addPom(String pom, Set<String> scopes, Progress progress) throws MavenException {
        var session = maven.session(progress.listener());
        Request request = PomReader.of(maven, session).text(pom, allRepositories());
        return resolve(request.only(scopes), "runtime", session);
    }

    Resolution addPomFile(Path file, Set<String> scopes, Progress progress) throws MavenException {
        var session = maven.session(progress.listener());
        Request request = PomReader.of(maven, session).file(file, allRepositories());
        return resolve(request.only(scopes), "runtime", session);
    }

    /** What is remembered only if it resolves: a typing error must not spoil the next request. */
    private Resolution resolve(
            Request request, String scope, DefaultRepositorySystemSession session)
            throws MavenException {
        var newRoots = merge(roots, request.direct());
        var newManaged = merge(managed, request.managed());
        var newRepositories = new ArrayList<>(pomRepositories);
        newRepositories.addAll(request.repositories());
        List<RemoteRepository> asked = allRepositories();
        asked.addAll(newRepositories);

        var collect = new CollectRequest(
                List.copyOf(newRoots.values()), List.copyOf(newManaged.values()), asked);
        List<Artifact> artifacts = resolve(collect, scope, session, asked);
        roots = newRoots;
        managed = newManaged;
        pomRepositories = newRepositories;
        return loaded.add(artifacts);
    }

    private List<Artifact> resolve(
            CollectRequest collect,
            String scope,
            DefaultRepositorySystemSession session,
            List<RemoteRepository> asked)
            throws MavenException {
        var filter = scope.equals("compile")
                ? DependencyFilterUtils.classpathFilter("compile")
                : DependencyFilterUtils.classpathFilter("runtime", "compile", "provided", "test");
        try {
            var request = new DependencyRequest(collect, filter);
            return maven.system().resolveDependencies(session, request)
                    .getArtifactResults().stream()
                    .map(ArtifactResult::getArtifact)
                    .toList();
        } catch (DependencyResolutionException e) {
            throw ResolutionFailure.explain(e, maven, asked);
        }
    }

    private List<RemoteRepository> allRepositories() {
        return new ArrayList<>(maven.repositories(repositories));
    }

    /** A later version of the same library replaces the earlier one. */
    private static Map<String, Dependency> merge(
            Map<String, Dependency> before, List<Dependency> more) {
        var all = new LinkedHashMap<>(before);
        more.forEach(each -> all.put(LoadedVersions.key(each.getArtifact()), each));
        return all;
    }
}
