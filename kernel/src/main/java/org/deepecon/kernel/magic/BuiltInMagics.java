package org.deepecon.kernel.magic;

import java.util.List;
import java.util.Map;
import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.kernel.magic.maven.Dependencies;

/** The magics that every session has. Creating them is cheap: nothing of Maven is loaded here. */
final class BuiltInMagics {
    private BuiltInMagics() {
    }

    static List<Magic> create() {
        var dependencies = new Dependencies();
        var environment = new Environment();
        return List.of(
                new MavenMagic(dependencies),
                new MavenRepoMagic(dependencies),
                new LoadFromPomMagic(dependencies),
                new ClasspathMagic(),
                new JarsMagic(),
                new LoadMagic(),
                new WriteFileMagic(),
                new TimeMagic(),
                new TimeItMagic(),
                new EnvMagic(environment),
                new BashMagic(environment),
                new ContentMagic("html", MimeBundle.HTML),
                new ContentMagic("markdown", MimeBundle.MARKDOWN),
                new ContentMagic("latex", MimeBundle.LATEX),
                new ContentMagic("svg", MimeBundle.SVG),
                new ContentMagic("javascript", "application/javascript"),
                new WhoMagic(),
                new WhosMagic(),
                new ResetMagic(),
                new PwdMagic(),
                new HelpMagic());
    }

    /** Names that notebooks for other Java kernels use. */
    static Map<String, String> aliases() {
        return Map.of(
                "addMavenDependency", "maven",
                "addMavenDependencies", "maven",
                "addMavenRepo", "mavenRepo",
                "pom", "loadFromPOM",
                "jar", "jars",
                "sh", "bash",
                "js", "javascript",
                "file", "writefile",
                "lsmagic", "help");
    }
}
