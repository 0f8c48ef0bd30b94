package org.deepecon.kernel.magic.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.model.building.ModelBuildingException;
import org.apache.maven.model.building.ModelProblem;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.repository.WorkspaceReader;
import org.eclipse.aether.repository.WorkspaceRepository;
import org.eclipse.aether.resolution.ArtifactDescriptorException;
import org.eclipse.aether.resolution.ArtifactDescriptorPolicy;
import org.eclipse.aether.resolution.ArtifactDescriptorRequest;
import org.eclipse.aether.resolution.ArtifactDescriptorResult;
import org.eclipse.aether.util.repository.SimpleArtifactDescriptorPolicy;

/**
 * Reads a POM through Maven's own model builder, so that properties, parents, managed versions and
 * imports work: the file is presented as an artifact of a workspace.
 */
final class PomReader {
    private static final Artifact CELL =
            new DefaultArtifact("org.deepecon.notebook", "cell", "pom", "1");

    private final MavenSession maven;
    private final DefaultRepositorySystemSession session;

    private PomReader(MavenSession maven, DefaultRepositorySystemSession session) {
        this.maven = maven;
        this.session = session;
    }

    static PomReader of(MavenSession maven, DefaultRepositorySystemSession session) {
        return new PomReader(maven, session);
    }

    Request text(String pom, List<RemoteRepository> repositories) throws MavenException {
        try {
            Path file = Files.createTempFile("cell", ".pom.xml");
            try {
                Files.writeString(file, pom);
                return file(file, repositories);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new MavenException("The POM cannot be stored in the folder for temporary files: "
                    + e, e);
        }
    }

    Request file(Path pom, List<RemoteRepository> repositories) throws MavenException {
        var own = new DefaultRepositorySystemSession(session);
        own.setWorkspaceReader(new OneFile(pom.toFile()));
        own.setCache(null);
        own.setArtifactDescriptorPolicy(
                new SimpleArtifactDescriptorPolicy(ArtifactDescriptorPolicy.STRICT));
        var request = new ArtifactDescriptorRequest(CELL, repositories, "");
        try {
            ArtifactDescriptorResult pomContent =
                    maven.system().readArtifactDescriptor(own, request);
            return new Request(
                    pomContent.getDependencies(),
                    pomContent.getManagedDependencies(),
                    maven.system().newResolutionRepositories(own, pomContent.getRepositories()));
        } catch (ArtifactDescriptorException e) {
            throw failure(e);
        }
    }

    private static MavenException failure(ArtifactDescriptorException e) {
        if (e.getCause() instanceof ModelBuildingException model) {
            return new MavenException(model.getProblems().stream()
                    .filter(each -> each.getSeverity() != ModelProblem.Severity.WARNING)
                    .map(ModelProblem::getMessage)
                    .collect(Collectors.joining("\n", "This POM cannot be used:\n", "")), e);
        }
        return new MavenException("This POM cannot be used: " + e.getMessage(), e);
    }

    /** A workspace of one POM. */
    private record OneFile(File pom) implements WorkspaceReader {
        @Override
        public WorkspaceRepository getRepository() {
            return new WorkspaceRepository("notebook", pom);
        }

        @Override
        public File findArtifact(Artifact artifact) {
            boolean cell = artifact.getGroupId().equals(CELL.getGroupId())
                    && artifact.getArtifactId().equals(CELL.getArtifactId())
                    && artifact.getExtension().equals("pom");
            return cell ? pom : null;
        }

        @Override
        public List<String> findVersions(Artifact artifact) {
            return List.of();
        }
    }
}
