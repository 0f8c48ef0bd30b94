package org.deepecon.kernel.magic.maven;

import java.util.List;
import java.util.Set;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;

/**
 * What one magic asks for.
 *
 * @param direct the libraries themselves
 * @param managed versions for what they need
 * @param repositories further repositories to ask
 */
record Request(
        List<Dependency> direct, List<Dependency> managed, List<RemoteRepository> repositories) {
    /** The same with the direct libraries of some scopes only. */
    Request only(Set<String> scopes) {
        List<Dependency> kept = direct.stream()
                .filter(each -> scopes.contains(each.getScope()))
                .toList();
        return new Request(kept, managed, repositories);
    }
}
