package org.deepecon.kernel.magic.maven;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.runtime.standalonestatic.StandaloneStaticRuntime;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.DefaultSettingsBuilderFactory;
import org.apache.maven.settings.building.DefaultSettingsBuildingRequest;
import org.apache.maven.settings.building.SettingsBuildingException;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.transfer.TransferListener;

/** Maven's resolver, set up from the user's settings. */
final class MavenSession {
    private final Context context;

    private MavenSession(Context context) {
        this.context = context;
    }

    static MavenSession open(MavenFiles files) throws MavenException {
        Settings settings = settings(files);
        var overrides = ContextOverrides.create()
                .withUserSettings(true)
                .withEffectiveSettings(settings)
                .offline(settings.isOffline() || files.offline());
        if (files.localRepository() != null) {
            overrides.withLocalRepositoryOverride(files.localRepository());
        }
        return new MavenSession(new StandaloneStaticRuntime().create(overrides.build()));
    }

    /** Read here and not by MIMA, which passes over the offline flag. */
    private static Settings settings(MavenFiles files) throws MavenException {
        File user = files.userSettings() != null
                ? files.userSettings().toFile()
                : new File(System.getProperty("user.home"), ".m2/settings.xml");
        var request = new DefaultSettingsBuildingRequest().setUserSettingsFile(user);
        if (files.mavenHome() != null) {
            request.setGlobalSettingsFile(
                    files.mavenHome().resolve("conf/settings.xml").toFile());
        }
        request.setSystemProperties(properties());
        try {
            return new DefaultSettingsBuilderFactory().newInstance()
                    .build(request).getEffectiveSettings();
        } catch (SettingsBuildingException e) {
            throw new MavenException(
                    "Maven's settings cannot be read; correct them first. " + e.getMessage(), e);
        }
    }

    private static Properties properties() {
        Properties all = new Properties();
        System.getenv().forEach((name, value) -> all.setProperty("env." + name, value));
        all.putAll(System.getProperties());
        return all;
    }

    RepositorySystem system() {
        return context.repositorySystem();
    }

    /** A session for one request. */
    DefaultRepositorySystemSession session(TransferListener listener) {
        var session = new DefaultRepositorySystemSession(context.repositorySystemSession());
        session.setTransferListener(listener);
        return session;
    }

    /** Those of the settings and of Maven itself, then the session's own, with mirrors applied. */
    List<RemoteRepository> repositories(Map<String, String> added) {
        List<RemoteRepository> own = new ArrayList<>();
        added.forEach((id, url) -> own.add(
                new RemoteRepository.Builder(id, "default", url).build()));
        List<RemoteRepository> all = new ArrayList<>(context.remoteRepositories());
        all.addAll(system().newResolutionRepositories(context.repositorySystemSession(), own));
        return all;
    }

    boolean offline() {
        return context.repositorySystemSession().isOffline();
    }

    Path localRepository() {
        return context.repositorySystemSession().getLocalRepository().getBasedir().toPath();
    }
}
