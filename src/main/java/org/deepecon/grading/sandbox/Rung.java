package org.deepecon.grading.sandbox;

import java.util.ArrayList;
import java.util.List;

/** One way to confine a program; the order is from the best down. */
public enum Rung {
    /** bubblewrap, started by root, which becomes nobody inside. */
    BUBBLEWRAP_ROOT("bubblewrap") {
        @Override
        boolean possible(Tools tools) {
            return tools.root() && tools.bwrap().isPresent() && canDrop(tools);
        }

        @Override
        List<String> command(Tools tools, View view, Limits limits, Room room) {
            List<String> words = Bubblewrap.asRoot(tools, view, limits);
            words.addAll(Drop.to(tools, room.user()));
            words.addAll(Drop.limits(tools, limits));
            return words;
        }
    },
    /** bubblewrap with a user namespace. */
    BUBBLEWRAP("bubblewrap") {
        @Override
        boolean possible(Tools tools) {
            return tools.bwrap().isPresent() && tools.prlimit().isPresent()
                    && (!tools.root() || canDrop(tools));
        }

        @Override
        List<String> command(Tools tools, View view, Limits limits, Room room) {
            List<String> words = new ArrayList<>();
            if (tools.root()) {
                words.addAll(Drop.to(tools, room.user()));
            }
            words.addAll(Bubblewrap.asUser(tools, view, limits));
            words.addAll(Drop.limits(tools, limits)); // inside: counts this sandbox's threads only
            return words;
        }
    },
    /** Namespaces by {@code unshare} and a root folder built by a script. */
    UNSHARE("unshare") {
        @Override
        boolean possible(Tools tools) {
            return tools.unshare().isPresent() && canDrop(tools);
        }

        @Override
        List<String> command(Tools tools, View view, Limits limits, Room room) {
            return Unshare.command(tools, view, limits, room);
        }
    },
    /** An ordinary process with limits; root becomes nobody. */
    LIMITS_ONLY("prlimit") {
        @Override
        boolean possible(Tools tools) {
            return tools.prlimit().isPresent() && (!tools.root() || canDrop(tools));
        }

        @Override
        List<String> command(Tools tools, View view, Limits limits, Room room) {
            List<String> words = new ArrayList<>();
            if (tools.setpriv().isPresent()) {
                words.addAll(tools.root() ? Drop.to(tools, room.user()) : Drop.rights(tools));
            }
            words.addAll(Drop.limits(tools, limits));
            return words;
        }
    },
    /** An ordinary process. */
    UNSANDBOXED("nothing") {
        @Override
        boolean possible(Tools tools) {
            return true;
        }

        @Override
        List<String> command(Tools tools, View view, Limits limits, Room room) {
            return List.of();
        }
    };

    private final String tool;

    Rung(String tool) {
        this.tool = tool;
    }

    /**
     * What does it.
     *
     * @return a program's name, or {@code nothing}
     */
    public String tool() {
        return tool;
    }

    /** Whether the programs that it needs are installed; whether they work, the probe finds out. */
    abstract boolean possible(Tools tools);

    /** The words to put before the program's own. */
    abstract List<String> command(Tools tools, View view, Limits limits, Room room);

    private static boolean canDrop(Tools tools) {
        return tools.setpriv().isPresent() && tools.prlimit().isPresent();
    }
}
