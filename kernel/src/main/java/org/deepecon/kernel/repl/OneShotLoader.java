package org.deepecon.kernel.repl;

import java.util.Map;

/** Holds the classes of one statement or expression, so that they can be forgotten after it ran. */
final class OneShotLoader extends ClassLoader {
    private final Map<String, byte[]> classes;

    OneShotLoader(Map<String, byte[]> classes, ClassLoader session) {
        super("cell", session);
        this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> own = findLoadedClass(name);
            if (own == null && classes.containsKey(name)) {
                own = findClass(name);
            }
            return own != null ? own : super.loadClass(name, resolve);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.remove(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
