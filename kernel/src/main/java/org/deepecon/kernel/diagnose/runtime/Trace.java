package org.deepecon.kernel.diagnose.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.deepecon.kernel.diagnose.text.Ansi;
import org.deepecon.kernel.diagnose.text.Excerpt;
import org.deepecon.kernel.diagnose.text.StudentNames;
import org.deepecon.kernel.repl.CellLine;

/** Draws steps: place, source, arrow. Remembers what it drew, so that causes need not repeat it. */
final class Trace {
    private static final int FIRST = 5;
    private static final int LAST = 2;
    private final Steps reader;
    private final Set<String> drawn = new HashSet<>();

    Trace(Steps reader) {
        this.reader = reader;
    }

    /** All steps; of very many, the first and the last. */
    List<String> of(List<Step> steps, Failure failure) {
        var lines = new ArrayList<String>();
        boolean top = true;
        for (Step step : shortened(steps)) {
            lines.addAll(draw(step, failure, top));
            top = top && !(step instanceof Step.Own);
        }
        return lines;
    }

    /** The innermost line of a cell, unless it was drawn before. */
    List<String> innermost(List<Step> steps, Failure failure) {
        return steps.stream().filter(Step.Own.class::isInstance).findFirst()
                .filter(step -> !drawn.contains(step.key()))
                .map(step -> draw(step, failure, false)).orElse(List.of());
    }

    /** The head of a trace that has no line of a cell. */
    static List<String> raw(StackTraceElement[] frames) {
        return Arrays.stream(frames).limit(5).map(f -> Ansi.dim("  at "
                + StudentNames.clean(f.getClassName()) + "." + f.getMethodName() + "("
                + f.getFileName() + ":" + f.getLineNumber() + ")")).toList();
    }

    private static List<Step> shortened(List<Step> steps) {
        int more = steps.size() - FIRST - LAST;
        if (more <= 1) {
            return steps;
        }
        var some = new ArrayList<>(steps.subList(0, FIRST));
        some.add(new Step.Folded("… " + more + " more calls"));
        some.addAll(steps.subList(steps.size() - LAST, steps.size()));
        return some;
    }

    private List<String> draw(Step step, Failure failure, boolean context) {
        drawn.add(step.key());
        if (step instanceof Step.Own own) {
            return own(own, failure, context);
        }
        return List.of(step instanceof Step.Foreign foreign ? foreign(foreign)
                : Ansi.dim("  " + step.name()));
    }

    private List<String> own(Step.Own step, Failure failure, boolean context) {
        CellLine line = step.line();
        var lines = new ArrayList<String>();
        String cell = line.cell() > 0 ? "Cell [" + line.cell() + "]" : "Expression";
        lines.add(Ansi.place(cell + ", line " + line.line())
                + (step.name().isEmpty() ? "" : ", in " + step.name()));
        if (context) {
            reader.neighbour(step, -1).ifPresent(l -> lines.add(Excerpt.plain(l.line(), l.text())));
        }
        Spot spot = Spot.of(step, failure);
        lines.addAll(Excerpt.arrowed(line.line(), line.text(), spot.from(), spot.to()));
        if (context) {
            reader.neighbour(step, 1).ifPresent(l -> lines.add(Excerpt.plain(l.line(), l.text())));
        }
        return lines;
    }

    private static String foreign(Step.Foreign step) {
        String frames = step.count() + (step.count() == 1 ? " frame" : " frames");
        String name = step.frame().getClassName();
        String where = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        String called = step.name().replace(".<init>", "");
        return step.library() ? "  in " + Ansi.place(called) + Ansi.dim(" of " + where + ", " + frames)
                : Ansi.dim("  … " + frames + " in " + where + ", called as " + called);
    }
}
