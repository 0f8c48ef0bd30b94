package org.deepecon.kernel.magic.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.deepecon.kernel.display.RecordedOutput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DependenciesTest {
    @TempDir
    private Path temp;
    private FileRepository remote;
    private final RecordedOutput output = new RecordedOutput();

    @BeforeEach
    void publish() throws Exception {
        remote = new FileRepository(temp.resolve("remote"))
                .add("x:leaf:1").add("x:leaf:2")
                .add("x:tool:1", "x:leaf:1", "x:checker:1:test", "x:native:1:runtime")
                .add("x:native:1")
                .add("x:other:1", "x:middle:1").add("x:middle:1", "x:leaf:2");
    }

    /** Settings that send every request to the test's repository: nothing here needs a network. */
    private Dependencies dependencies() throws IOException {
        return dependencies("");
    }

    private Dependencies dependencies(String more) throws IOException {
        Path settings = Files.writeString(temp.resolve("settings.xml"), "<settings>"
                + "<localRepository>" + temp.resolve("local") + "</localRepository>" + more
                + "<mirrors><mirror><id>test</id><mirrorOf>*,!own</mirrorOf><url>" + remote.url()
                + "</url></mirror></mirrors></settings>");
        return new Dependencies(new MavenFiles(settings, null, null, false));
    }

    private List<Path> add(Dependencies dependencies, String... coordinates) throws Exception {
        return dependencies.add(Arrays.asList(coordinates), null, output);
    }

    private static List<String> names(List<Path> jars) {
        return jars.stream().map(jar -> jar.getFileName().toString()).toList();
    }

    @Test
    void bringsWhatALibraryNeedsThroughTheMirror() throws Exception {
        List<Path> jars = add(dependencies(), "x:tool:1");
        assertThat(names(jars)).containsExactlyInAnyOrder(
                "tool-1.jar", "leaf-1.jar", "native-1.jar");
        assertThat(jars).allMatch(jar -> jar.startsWith(temp.resolve("local")));
        assertThat(output.err()).isEmpty();
    }

    @Test
    void compileScopeLeavesRuntimeLibrariesOut() throws Exception {
        assertThat(names(dependencies().add(List.of("x:tool:1"), "compile", output)))
                .containsExactlyInAnyOrder("tool-1.jar", "leaf-1.jar");
        assertThatThrownBy(() -> dependencies().add(List.of("x:tool:1"), "all", output))
                .hasMessageContaining("--scope runtime").hasMessageContaining("all");
    }

    @Test
    void oneVersionIsChosenForAllTogether() throws Exception {
        assertThat(names(add(dependencies(), "x:other:1", "x:tool:1")))
                .contains("leaf-1.jar").doesNotContain("leaf-2.jar");
    }

    @Test
    void laterRequestsAreResolvedTogetherWithEarlierOnes() throws Exception {
        Dependencies session = dependencies();
        add(session, "x:tool:1");
        assertThat(names(add(session, "x:other:1"))).containsExactlyInAnyOrder(
                "tool-1.jar", "leaf-1.jar", "native-1.jar", "other-1.jar", "middle-1.jar");
        assertThat(output.out()).isEmpty();
    }

    @Test
    void aLoadedVersionStaysAndANoticeSaysSo() throws Exception {
        Dependencies session = dependencies();
        add(session, "x:other:1");
        assertThat(names(add(session, "x:leaf:1"))).contains("leaf-2.jar")
                .doesNotContain("leaf-1.jar");
        assertThat(output.out()).contains("x:leaf stays at 2").contains("1 is asked for now")
                .contains("restart the kernel");
        add(session, "x:native:1");
        assertThat(output.out()).containsOnlyOnce("stays at");
    }

    @Test
    void whatIsInTheLocalRepositoryNeedsNoOther() throws Exception {
        add(dependencies(), "x:tool:1");
        Files.move(temp.resolve("remote"), temp.resolve("gone"));
        assertThat(add(dependencies(), "x:tool:1")).hasSize(3);
        assertThat(add(dependencies("<offline>true</offline>"), "x:tool:1")).hasSize(3);
    }

    @Test
    void theOfflineFlagIsRespectedAndNamed() throws Exception {
        Dependencies offline = dependencies("<offline>true</offline>");
        assertThatThrownBy(() -> add(offline, "x:leaf:1"))
                .isInstanceOf(MavenException.class)
                .hasMessageContaining("Maven cannot get x:leaf:1")
                .hasMessageContaining("offline")
                .hasMessageContaining(temp.resolve("local").toString());
    }

    @Test
    void aMissingLibraryIsNamedWithTheRepositoriesAsked() throws Exception {
        assertThatThrownBy(() -> add(dependencies(), "x:nothing:9", "x:leaf:1"))
                .isInstanceOf(MavenException.class)
                .hasMessageContaining("Maven cannot get x:nothing:9.")
                .hasMessageContaining("local repository " + temp.resolve("local"))
                .hasMessageContaining("test (" + remote.url())
                .hasMessageContaining("%mavenRepo id url");
    }

    @Test
    void aMistakeDoesNotSpoilTheNextRequest() throws Exception {
        Dependencies session = dependencies();
        assertThatThrownBy(() -> add(session, "x:nothing:9")).isInstanceOf(MavenException.class);
        assertThat(add(session, "x:leaf:1")).hasSize(1);
    }

    @Test
    void coordinatesAreChecked() throws Exception {
        assertThatThrownBy(() -> add(dependencies(), "x:leaf"))
                .hasMessageContaining("The version is missing").hasMessageContaining("x:leaf:1.0");
        assertThatThrownBy(() -> add(dependencies(), "leaf.jar"))
                .hasMessageContaining("group:artifact[:packaging[:classifier]]:version");
    }

    @Test
    void packagingAndClassifierAreUnderstood() throws Exception {
        remote.addJar("x", "leaf", "1", "-extra").addJar("x", "leaf", "1", "-tests");
        assertThat(names(add(dependencies(), "x:leaf:jar:extra:1", "x:leaf:test-jar:1")))
                .containsExactly("leaf-1-extra.jar", "leaf-1-tests.jar");
    }

    @Test
    void addedRepositoriesAreAsked() throws Exception {
        var own = new FileRepository(temp.resolve("own repo")).add("y:mine:1", "x:leaf:1");
        Dependencies session = dependencies();
        session.addRepository("own", own.root().toString());
        assertThat(names(add(session, "y:mine:1"))).containsExactly("mine-1.jar", "leaf-1.jar");
    }

    @Test
    void brokenSettingsAreReported() throws Exception {
        Path settings = Files.writeString(
                temp.resolve("bad.xml"), "<settings><mirrors></settings>");
        var session = new Dependencies(new MavenFiles(settings, null, null, false));
        assertThatThrownBy(() -> add(session, "x:leaf:1")).isInstanceOf(MavenException.class)
                .hasMessageContaining("bad.xml");
    }

    @Test
    void pomFragmentsBringDependenciesRepositoriesAndProperties() throws Exception {
        var own = new FileRepository(temp.resolve("pomrepo")).add("y:mine:1");
        String xml = """
                <?xml version="1.0"?>
                <properties><v>1</v></properties>
                <repository><id>own</id><url>%s</url></repository>
                <dependency><groupId>y</groupId><artifactId>mine</artifactId><version>${v}</version>
                </dependency>
                <dependencies>%s%s</dependencies>
                """.formatted(own.url(), FileRepository.dependency("x:leaf:2:test"),
                        FileRepository.dependency("x:native:1:provided"));
        assertThat(names(dependencies().addPom(xml, List.of(), output)))
                .containsExactly("mine-1.jar");
        assertThat(names(dependencies().addPom(xml, List.of("compile", "test"), output)))
                .containsExactly("mine-1.jar", "leaf-2.jar");
    }

    @Test
    void managedVersionsAndImportsOfAPomWork() throws Exception {
        remote.addPom("x:bom:1:pom", "<dependencyManagement><dependencies>"
                + FileRepository.dependency("x:leaf:2")
                + "</dependencies></dependencyManagement>");
        String xml = "<project><modelVersion>4.0.0</modelVersion><groupId>g</groupId>"
                + "<artifactId>a</artifactId><version>1</version>"
                + "<dependencyManagement><dependencies>"
                + "<dependency><groupId>x</groupId><artifactId>bom</artifactId><version>1</version>"
                + "<type>pom</type><scope>import</scope></dependency></dependencies>"
                + "</dependencyManagement><dependencies>" + FileRepository.dependency("x:tool:1")
                + "</dependencies></project>";
        assertThat(names(dependencies().addPom(xml, List.of(), output)))
                .contains("tool-1.jar", "leaf-2.jar");
    }

    @Test
    void aPomFileFindsItsParentBesideIt() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("project/child"));
        Files.writeString(folder.resolve("../pom.xml"),
                "<project><modelVersion>4.0.0</modelVersion>"
                + "<groupId>g</groupId><artifactId>parent</artifactId><version>1</version>"
                + "<packaging>pom</packaging><properties><leaf>2</leaf></properties></project>");
        Path pom = Files.writeString(folder.resolve("pom.xml"),
                "<project><modelVersion>4.0.0</modelVersion><parent><groupId>g</groupId>"
                        + "<artifactId>parent</artifactId><version>1</version></parent>"
                        + "<artifactId>child</artifactId><dependencies>"
                        + FileRepository.dependency("x:leaf:${leaf}")
                        + "</dependencies></project>");
        assertThat(names(dependencies().addPomFile(pom, List.of(), output)))
                .containsExactly("leaf-2.jar");
    }

    @Test
    void badXmlIsReportedInTheLinesOfTheCell() throws Exception {
        assertThatThrownBy(() -> dependencies().addPom(
                        "<dependency>\n<groupId>x</groupIt>\n</dependency>", List.of(), output))
                .hasMessageContaining("Line 3 of the cell");
        assertThatThrownBy(() -> dependencies().addPom("", List.of(), output))
                .hasMessageContaining("Expected <dependency>");
        assertThatThrownBy(() -> dependencies().addPom(
                        FileRepository.dependency("x:leaf"), List.of(), output))
                .hasMessageContaining("'dependencies.dependency.version'")
                .hasMessageContaining("x:leaf");
    }

    @Test
    void anInterruptEndsTheWaitForASilentServer() throws Exception {
        try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Dependencies session = dependencies();
            session.addRepository("own", "http://127.0.0.1:" + server.getLocalPort() + "/");
            var thrown = new AtomicReference<Throwable>();
            Thread cell = new Thread(() -> {
                try {
                    add(session, "x:slow:1");
                } catch (Throwable e) {
                    thrown.set(e);
                }
            });
            cell.start();
            Thread.sleep(3000);
            assertThat(output.shown()).singleElement()
                    .satisfies(each -> assertThat(each.plainText()).startsWith("Asking the Maven"));
            cell.interrupt();
            cell.join(1000);
            assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
        }
    }

    @Test
    void aRefusedConnectionIsExplained() throws Exception {
        int port;
        try (var server = new ServerSocket(0)) {
            port = server.getLocalPort();
        }
        Dependencies session = dependencies();
        session.addRepository("own", "http://127.0.0.1:" + port + "/");
        assertThatThrownBy(() -> add(session, "x:none:1"))
                .hasMessageContaining("x:none:1")
                .hasMessageContaining("could not be downloaded")
                .hasMessageContaining("settings.xml");
    }

    @Test
    void downloadsLeaveWholeFilesOnly() throws Exception {
        add(dependencies(), "x:tool:1");
        try (Stream<Path> files = Files.walk(temp.resolve("local"))) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".tmp"));
        }
    }
}
