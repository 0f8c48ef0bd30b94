package org.deepecon.kernel.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class KernelInstallerTest {
    @TempDir
    Path temp;
    private final JavaRuntime jdk = JavaRuntime.current();
    private Path jar;
    private Path kernels;

    @BeforeEach
    void makeJar() throws IOException {
        jar = temp.resolve("fake.jar");
        kernels = temp.resolve("a folder/kernels");
        writeJar("1");
    }

    private void writeJar(String version) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeKernel.class.getName());
        manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, version);
        String name = FakeKernel.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var in = FakeKernel.class.getClassLoader().getResourceAsStream(name)) {
            out.putNextEntry(new JarEntry(name));
            in.transferTo(out);
        }
    }

    private KernelInstaller.Installed install(InstallOptions options) throws Exception {
        return new KernelInstaller(jdk).install(options);
    }

    private InstallOptions options() {
        return InstallOptions.of(kernels, jar);
    }

    private InstallOptions uncached(String heap, List<String> jvmOptions, List<Path> classpath) {
        return new InstallOptions(kernels, jar, classpath, heap, jvmOptions, false);
    }

    private JsonObject spec() throws IOException {
        return JsonParser.parseString(Files.readString(kernels.resolve("java/kernel.json")))
                .getAsJsonObject();
    }

    private String start(Map<String, String> environment) throws Exception {
        List<String> words = new ArrayList<>();
        JsonArray argv = spec().getAsJsonArray("argv");
        argv.forEach(word -> words.add(word.getAsString().replace("{connection_file}", "c.json")));
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    @Test
    void specIsWhatJupyterExpects() throws Exception {
        install(uncached(null, List.of(), List.of()));
        assertThat(spec().get("display_name").getAsString()).isEqualTo("Java");
        assertThat(spec().get("language").getAsString()).isEqualTo("java");
        assertThat(spec().get("interrupt_mode").getAsString()).isEqualTo("message");
        assertThat(spec().getAsJsonObject("metadata").get("debugger").getAsBoolean()).isFalse();
        assertThat(kernels.resolve("java")).isDirectoryContaining("glob:**/logo-64x64.png")
                .isDirectoryContaining("glob:**/logo-svg.svg")
                .isDirectoryContaining("glob:**/deepecon-kernel.jar");
        assertThat(kernels).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void kernelStartsFromItsCacheAndSilentlyWithoutIt() throws Exception {
        var done = install(options());
        assertThat(done.cached()).isTrue();
        Path cache = StartupCache.file(jdk, done.folder());
        assertThat(done.folder().resolve("start.sh")).content().contains(cache.toString());
        String expected = "[jupyter, c.json]";
        assertThat(start(Map.of())).startsWith(expected).hasLineCount(1);
        Files.writeString(cache, "this is no cache");
        assertThat(start(Map.of())).startsWith(expected).hasLineCount(1);
        Files.delete(cache);
        assertThat(start(Map.of())).startsWith(expected).hasLineCount(1);
    }

    @Test
    void cacheIsKeptWhileItFitsAndRenewedWithTheJar() throws Exception {
        Path cache = StartupCache.file(jdk, install(options()).folder());
        long made = Files.getLastModifiedTime(cache).toMillis();
        Thread.sleep(20);
        install(options());
        assertThat(Files.getLastModifiedTime(cache).toMillis()).isEqualTo(made);
        writeJar("2");
        assertThat(install(options()).cached()).isTrue();
        assertThat(Files.getLastModifiedTime(cache).toMillis()).isGreaterThan(made);
    }

    @Test
    void cacheOfAnotherJdkBuildIsStale() throws Exception {
        Path folder = install(options()).folder();
        Path installed = folder.resolve("deepecon-kernel.jar");
        List<String> flags = JvmFlags.of(jdk, null, List.of());
        assertThat(new StartupCache(jdk, folder, installed, flags).isFresh()).isTrue();
        var other = new JavaRuntime(jdk.java(), jdk.feature(), "another build");
        assertThat(new StartupCache(other, folder, installed, flags).isFresh()).isFalse();
        assertThat(new StartupCache(jdk, folder, installed, List.of("-Xmx1g")).isFresh()).isFalse();
    }

    @Test
    void failedTrainingLeavesAKernelWithoutCache() throws Exception {
        var options = new InstallOptions(kernels, jar, List.of(), null, List.of("-Dfail=true"), true);
        assertThat(install(options).cached()).isFalse();
        assertThat(start(Map.of())).startsWith("[jupyter, c.json]");
        assertThat(kernels.resolve("java/start.sh")).content().doesNotContain("startup.");
    }

    @Test
    void optionsReachTheJvmAndTheEnvironmentWins() throws Exception {
        install(uncached("64m", List.of("-Dextra=it's a \"test\" $HOME"),
                List.of(temp.resolve("lib one.jar"), temp.resolve("two"))));
        String said = start(Map.of());
        assertThat(said).contains("extra it's a \"test\" $HOME")
                .contains("classpath " + temp.resolve("lib one.jar") + ":" + temp.resolve("two"))
                .containsPattern("heap 6[0-4] ");
        assertThat(start(Map.of(JvmFlags.ENVIRONMENT, "-Xmx128m -Dextra=later")))
                .containsPattern("heap 12[0-8] extra later");
    }

    @Test
    void anotherCollectorReplacesTheDefault() {
        assertThat(JvmFlags.of(jdk, null, List.of("-XX:+UseG1GC"))).doesNotContain("-XX:+UseSerialGC");
        assertThat(JvmFlags.of(jdk, "2g", List.of())).contains("-XX:+UseSerialGC", "-Xmx2g");
    }

    @Test
    void uninstallRemovesOnlyOurs() throws Exception {
        install(uncached(null, List.of(), List.of()));
        assertThat(KernelInstaller.find(List.of(temp, kernels)))
                .containsExactly(kernels.toAbsolutePath().resolve("java"));
        assertThat(KernelInstaller.uninstall(kernels)).isTrue();
        assertThat(kernels).isEmptyDirectory();
        assertThat(KernelInstaller.uninstall(kernels)).isFalse();
        Files.createDirectories(kernels.resolve("java"));
        assertThatThrownBy(() -> KernelInstaller.uninstall(kernels))
                .hasMessageContaining("another Java kernel");
    }
}
