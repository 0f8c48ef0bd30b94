package org.deepecon.kernel.repl;

import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jdk.jshell.execution.DirectExecutionControl;

/**
 * JShell's hands in this process. It loads and redefines woven classes, and where JShell asks to run
 * a snippet it only notes the step: {@link Program} runs the steps once the whole cell compiled.
 *
 * <p>Not thread-safe: used under the shell's compile lock.
 */
final class CellControl extends DirectExecutionControl {
    private final SnippetLoader loader;
    /** Null where cells run in this process. */
    private final Outgoing outgoing;
    private final Map<String, Class<?>> oneShots = new HashMap<>();
    private final Map<String, Set<String>> references = new HashMap<>();
    private List<Step> steps = new ArrayList<>();
    private Set<String> pending = new HashSet<>();
    private final Set<String> variables = new HashSet<>();

    CellControl(SnippetLoader loader, Outgoing outgoing) {
        this.loader = loader;
        this.outgoing = outgoing;
    }

    /** Starts collecting the steps of a cell. */
    void begin() {
        steps = new ArrayList<>();
        pending = new HashSet<>();
        oneShots.clear();
    }

    List<Step> steps() {
        return steps;
    }

    /** Takes back the steps from this one on. */
    void retract(int from) {
        while (steps.size() > from) {
            if (steps.remove(steps.size() - 1) instanceof Step.Invoke invoke) {
                pending.remove(invoke.holder().getName());
            }
        }
    }

    /** Moves a variable's value back, outside of any cell; one that cannot be read is lost. */
    void carry(Step.CarryOver step) {
        if (outgoing != null) {
            outgoing.owe(step.order());
            return;
        }
        try {
            step.run();
        } catch (Throwable lost) {
            // The class it was held in cannot be read any more; the variable starts empty.
        }
    }

    /** What was compiled since the last time, for another process. */
    Shipment ship(List<Step> ofCell, Draft draft) {
        return outgoing.ship(ofCell, draft);
    }

    /** Notes that a class only holds a variable: readers do not mind when it is redefined. */
    void noteVariable(String holder) {
        variables.add(holder);
    }

    @Override
    public void load(ClassBytecodes[] classes) {
        Map<String, byte[]> woven = new HashMap<>();
        boolean runsOnce = false;
        for (ClassBytecodes c : classes) {
            woven.put(c.name(), Weaver.snippet(c.bytecodes()));
            note(c);
            runsOnce |= SnippetShape.runsOnce(c.bytecodes());
        }
        if (outgoing != null) {
            outgoing.add(runsOnce, woven);
        }
        if (runsOnce) {
            loadOnce(woven);
        } else {
            loader.declare(woven);
        }
    }

    private void loadOnce(Map<String, byte[]> woven) {
        var names = List.copyOf(woven.keySet());
        var once = new OneShotLoader(woven, loader);
        for (String name : names) {
            try {
                oneShots.put(name, once.loadClass(name));
            } catch (ClassNotFoundException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }

    private void note(ClassBytecodes c) {
        references.computeIfAbsent(ClassNames.outermost(c.name()), k -> new HashSet<>())
                .addAll(Weaver.references(c.bytecodes()));
    }

    @Override
    public void redefine(ClassBytecodes[] classes)
            throws ClassInstallException, NotImplementedException {
        if (outgoing != null) {
            throw new NotImplementedException("the classes are in another process");
        }
        Instrumentation jvm = Agent.instrumentation()
                .orElseThrow(() -> new NotImplementedException("no instrumentation"));
        if (isAwaited(classes)) {
            throw new NotImplementedException("an earlier line of this cell needs the old code");
        }
        if (isLoneVariable(classes)) {
            throw new NotImplementedException("a new class is quicker than a redefinition");
        }
        try {
            jvm.redefineClasses(definitions(classes));
        } catch (ClassNotFoundException | UnsupportedOperationException | LinkageError
                | java.lang.instrument.UnmodifiableClassException otherShape) {
            throw new ClassInstallException(
                    String.valueOf(otherShape.getMessage()), new boolean[classes.length]);
        }
        for (ClassBytecodes c : classes) {
            note(c);
        }
    }

    /** A variable that no other class mentions: redefining its class would cost 12 to 40 ms. */
    private boolean isLoneVariable(ClassBytecodes[] classes) {
        String name = ClassNames.outermost(classes[0].name());
        return classes.length == 1 && variables.contains(name)
                && references.entrySet().stream().noneMatch(
                        e -> !e.getKey().equals(name) && e.getValue().contains(name));
    }

    private ClassDefinition[] definitions(ClassBytecodes[] classes) throws ClassNotFoundException {
        var definitions = new ClassDefinition[classes.length];
        for (int i = 0; i < classes.length; i++) {
            definitions[i] = new ClassDefinition(
                    findClass(classes[i].name()), Weaver.snippet(classes[i].bytecodes()));
        }
        return definitions;
    }

    /** Whether steps that have not run yet would meet the new code too early. */
    private boolean isAwaited(ClassBytecodes[] classes) {
        if (pending.isEmpty()) {
            return false;
        }
        Set<String> reached = reachedFromPending();
        for (ClassBytecodes c : classes) {
            String name = ClassNames.outermost(c.name());
            boolean onlyRead = variables.contains(name) && !pending.contains(name);
            if (reached.contains(name) && !onlyRead) {
                return true;
            }
        }
        return false;
    }

    private Set<String> reachedFromPending() {
        Set<String> reached = new HashSet<>(pending);
        List<String> next = new ArrayList<>(pending);
        while (!next.isEmpty()) {
            for (String name : references.getOrDefault(next.remove(next.size() - 1), Set.of())) {
                if (reached.add(name)) {
                    next.add(name);
                }
            }
        }
        return reached;
    }

    @Override
    public String invoke(String className, String methodName) {
        try {
            Class<?> holder = findClass(className);
            var method = holder.getDeclaredMethod(methodName);
            method.setAccessible(true);
            steps.add(new Step.Invoke(holder, method));
            pending.add(className);
        } catch (ReflectiveOperationException | LinkageError e) {
            steps.add(new Step.Fail(e));
        }
        return "";
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        Class<?> once = oneShots.get(name);
        return once != null ? once : loader.loadClass(name);
    }

    /** Forgets what was noted of a class that is gone. */
    void forget(String className) {
        references.remove(className);
        oneShots.remove(className);
        variables.remove(className);
    }

    @Override
    public void addToClasspath(String path) {
        for (String entry : path.split(java.io.File.pathSeparator)) {
            loader.add(Path.of(entry));
        }
    }
}
