package org.deepecon.kernel.magic;

import java.util.List;
import org.deepecon.kernel.magic.maven.Dependencies;

/** {@code %mavenRepo id url}: one more repository for {@code %maven} and {@code %loadFromPOM}. */
final class MavenRepoMagic implements Magic {
    private final Dependencies dependencies;

    MavenRepoMagic(Dependencies dependencies) {
        this.dependencies = dependencies;
    }

    @Override
    public String name() {
        return "mavenRepo";
    }

    @Override
    public Form form() {
        return Form.LINE;
    }

    @Override
    public String help() {
        return "id url adds a repository for %maven; url may be a folder";
    }

    @Override
    public Object run(MagicCall call) throws MagicException {
        List<String> words = call.arguments();
        if (words.size() != 2) {
            throw new MagicException("Expected %mavenRepo id url, got: %mavenRepo " + call.line()
                    + ". The id is any short name; <server> in settings.xml may refer to it.");
        }
        dependencies.addRepository(words.get(0), words.get(1));
        return null;
    }
}
