package org.deepecon.kernel.magic.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.collection.DependencyCollectionException;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactDescriptorException;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.transfer.ArtifactNotFoundException;
import org.eclipse.aether.transfer.ArtifactTransferException;

/** Says which library is missing, who was asked for it, and what to do. */
final class ResolutionFailure {
    private final MavenSession maven;
    private final List<RemoteRepository> asked;

    private ResolutionFailure(MavenSession maven, List<RemoteRepository> asked) {
        this.maven = maven;
        this.asked = asked;
    }

    static MavenException explain(
            DependencyResolutionException e, MavenSession maven, List<RemoteRepository> asked) {
        return new MavenException(new ResolutionFailure(maven, asked).message(e), e);
    }

    private String message(DependencyResolutionException e) {
        String names = missing(e).stream().distinct().collect(Collectors.joining(", "));
        String what = names.isEmpty() ? e.getMessage() : "Maven cannot get " + names + ".";
        return what + "\n" + remedy(e);
    }

    private static List<String> missing(DependencyResolutionException e) {
        List<String> names = new ArrayList<>();
        if (e.getCause() instanceof ArtifactResolutionException artifacts) {
            artifacts.getResults().stream()
                    .filter(result -> !result.isResolved())
                    .map(ArtifactResult::getRequest)
                    .forEach(request -> names.add(name(request.getArtifact())));
        } else if (e.getCause() instanceof DependencyCollectionException collection) {
            collection.getResult().getExceptions().stream()
                    .filter(ArtifactDescriptorException.class::isInstance)
                    .map(each -> ((ArtifactDescriptorException) each).getResult().getArtifact())
                    .forEach(artifact -> names.add(name(artifact)));
        }
        return names;
    }

    private static String name(Artifact artifact) {
        String classifier = artifact.getClassifier().isEmpty()
                ? "" : ":" + artifact.getClassifier();
        String extension = artifact.getExtension().equals("jar") && classifier.isEmpty()
                ? "" : ":" + artifact.getExtension() + classifier;
        return artifact.getGroupId() + ":" + artifact.getArtifactId() + extension + ":"
                + artifact.getVersion();
    }

    private String remedy(DependencyResolutionException e) {
        if (maven.offline()) {
            return "Maven is offline (<offline> in settings.xml, or MAVEN_ARGS), and the local"
                    + " repository " + maven.localRepository() + " does not have it. Go online"
                    + " once, or choose a version that is there.";
        }
        Throwable transfer = transfer(e);
        if (transfer != null) {
            return "It could not be downloaded: " + reason(transfer) + ".\n" + asked()
                    + "\nWhat is in the local repository works without a network. Proxies, mirrors"
                    + " and passwords belong in ~/.m2/settings.xml.";
        }
        return asked()
                + "\nCheck group, artifact and version. %mavenRepo id url adds a repository.";
    }

    private String asked() {
        return "Asked: local repository " + maven.localRepository() + asked.stream()
                .map(each -> ", " + each.getId() + " (" + each.getUrl() + ")")
                .distinct()
                .collect(Collectors.joining()) + ".";
    }

    /** The first failure of a download, apart from a plain "not there". */
    private static Throwable transfer(Throwable thrown) {
        if (thrown instanceof ArtifactResolutionException artifacts) {
            for (ArtifactResult result : artifacts.getResults()) {
                for (Exception each : result.getExceptions()) {
                    Throwable found = transfer(each);
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        boolean failed = thrown instanceof ArtifactTransferException
                && !(thrown instanceof ArtifactNotFoundException);
        return failed || thrown.getCause() == null ? failed ? thrown : null
                : transfer(thrown.getCause());
    }

    /** The innermost message; for an unknown host that is only its name. */
    private static String reason(Throwable thrown) {
        Throwable deepest = thrown;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest instanceof java.net.UnknownHostException
                ? "unknown host " + deepest.getMessage()
                : String.valueOf(deepest.getMessage());
    }
}
