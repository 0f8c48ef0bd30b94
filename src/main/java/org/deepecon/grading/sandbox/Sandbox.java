package org.deepecon.grading.sandbox;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The best confinement that this machine allows, found by trying. Immutable; rooms may be opened from
 * any thread.
 */
public final class Sandbox {
    private final Tools tools;
    private final Rung rung;
    private final View view;
    private final Limits limits;
    private final Set<Guarantee> kept;

    private Sandbox(Tools tools, Rung rung, View view, Limits limits, Set<Guarantee> kept) {
        this.tools = tools;
        this.rung = rung;
        this.view = view;
        this.limits = limits;
        this.kept = kept;
    }

    /**
     * Tries the rungs from the best down and takes the first that keeps everything; if none does, the
     * one that keeps most.
     *
     * @param view what programs see
     * @param limits what they may use
     * @return a sandbox; ask {@link #missing} what it cannot do
     * @throws IOException if not even a plain Java program can be started
     */
    public static Sandbox open(View view, Limits limits) throws IOException {
        return open(view, limits, EnumSet.allOf(Rung.class));
    }

    /**
     * The same from some of the rungs.
     *
     * @param view what programs see
     * @param limits what they may use
     * @param rungs those to try
     * @return a sandbox
     * @throws IOException if no rung can start a Java program
     */
    public static Sandbox open(View view, Limits limits, Set<Rung> rungs) throws IOException {
        Tools tools = Tools.installed();
        Sandbox best = null;
        var troubles = new StringBuilder();
        for (Rung rung : EnumSet.copyOf(rungs)) {
            if (!rung.possible(tools)) {
                continue;
            }
            var untried = new Sandbox(tools, rung, ProbeReport.withProbe(view), limits, Set.of());
            ProbeReport report = ProbeReport.of(untried);
            troubles.append(rung.tool()).append(": ").append(report.trouble()).append('\n');
            if (report.started() && (best == null || report.kept().size() > best.kept.size())) {
                best = new Sandbox(tools, rung, view, limits, report.kept());
            }
            if (best != null && best.missing().isEmpty()) {
                return best;
            }
        }
        if (best == null) {
            throw new IOException("no sandbox can start Java:\n" + troubles);
        }
        return best;
    }

    /**
     * The same for programs with other limits. What was seen to be enforced is taken to be enforced
     * for them too.
     *
     * @param others what programs may use
     * @return a sandbox
     */
    public Sandbox with(Limits others) {
        return new Sandbox(tools, rung, view, others, kept);
    }

    /**
     * A place for one program.
     *
     * @return a room; the caller closes it
     * @throws IOException if its folder cannot be made
     */
    public Room room() throws IOException {
        return new Room(this);
    }

    /**
     * How programs are confined.
     *
     * @return the rung
     */
    public Rung rung() {
        return rung;
    }

    /**
     * What was seen to be enforced.
     *
     * @return guarantees
     */
    public Set<Guarantee> kept() {
        return kept;
    }

    /**
     * What was not: to be printed on every report.
     *
     * @return guarantees, the gravest first; empty if all is enforced
     */
    public List<Guarantee> missing() {
        return EnumSet.complementOf(copy(kept)).stream().toList();
    }

    private static EnumSet<Guarantee> copy(Set<Guarantee> some) {
        var copy = EnumSet.noneOf(Guarantee.class);
        copy.addAll(some);
        return copy;
    }

    /**
     * The line for every report.
     *
     * @return such as {@code Sandbox: bubblewrap, everything enforced.}, or in capitals what is not
     */
    public String line() {
        if (missing().isEmpty()) {
            return "Sandbox: " + rung.tool() + ", everything enforced.";
        }
        String dangers = String.join("; ", missing().stream().map(Guarantee::danger).toList());
        return (rung.compareTo(Rung.LIMITS_ONLY) >= 0 ? "UNSANDBOXED: " : "SANDBOX INCOMPLETE: ")
                + dangers + ". Install bubblewrap, or grade on a machine that has it.";
    }

    /**
     * What programs may use.
     *
     * @return limits
     */
    public Limits limits() {
        return limits;
    }

    /**
     * What programs see.
     *
     * @return view
     */
    public View view() {
        return view;
    }

    Tools tools() {
        return tools;
    }
}
