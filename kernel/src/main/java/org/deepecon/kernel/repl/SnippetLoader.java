package org.deepecon.kernel.repl;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Loads the session's declarations and the jars it added, rewriting every class. Lives as long as the
 * session.
 */
final class SnippetLoader extends URLClassLoader {
    static {
        registerAsParallelCapable();
    }

    private final Map<String, byte[]> declared = new ConcurrentHashMap<>();
    private final List<Path> added = new ArrayList<>();
    private final Indivisible indivisible = new Indivisible();

    SnippetLoader(ClassLoader parent) {
        super("cells", new URL[0], parent);
    }

    synchronized List<Path> added() {
        return List.copyOf(added);
    }

    synchronized boolean add(Path entry) {
        Path path = entry.toAbsolutePath().normalize();
        if (added.contains(path)) {
            return false;
        }
        try {
            addURL(path.toUri().toURL());
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("Not a class path entry: " + entry, e);
        }
        return added.add(path);
    }

    /** Takes snippet classes, already woven; they are defined when first asked for. */
    void declare(Map<String, byte[]> classes) {
        declared.putAll(classes);
    }

    /** Nobody else has snippets: asking the parents leaves two lock objects a class behind. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(ClassNames.PACKAGE)) {
            return super.loadClass(name, resolve);
        }
        synchronized (declared) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : findClass(name);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (!name.startsWith(ClassNames.PACKAGE)) {
            return findLibraryClass(name);
        }
        byte[] snippet = declared.remove(name);
        if (snippet == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, snippet, 0, snippet.length);
    }

    private Class<?> findLibraryClass(String name) throws ClassNotFoundException {
        URL url = findResource(name.replace('.', '/') + ".class");
        if (url == null) {
            throw new ClassNotFoundException(name);
        }
        try (InputStream in = url.openStream()) {
            byte[] bytes = in.readAllBytes();
            byte[] woven = indivisible.includes(name, url) ? bytes : weave(bytes);
            definePackageOf(name);
            return defineClass(name, woven, 0, woven.length,
                    new CodeSource(origin(url), (Certificate[]) null));
        } catch (IOException e) {
            throw new ClassNotFoundException(name + " could not be read from " + url, e);
        }
    }

    private static byte[] weave(byte[] bytes) {
        try {
            return Weaver.library(bytes);
        } catch (RuntimeException newerFormat) {
            return bytes; // runs as it is; a loop in it cannot be interrupted
        }
    }

    private void definePackageOf(String className) {
        int dot = className.lastIndexOf('.');
        if (dot > 0 && getDefinedPackage(className.substring(0, dot)) == null) {
            try {
                definePackage(className.substring(0, dot), null, null, null, null, null, null, null);
            } catch (IllegalArgumentException definedMeanwhile) {
                // Another thread was quicker.
            }
        }
    }

    private static URL origin(URL resource) throws MalformedURLException {
        String text = resource.toString();
        int bang = text.indexOf("!/");
        return bang < 0 || !text.startsWith("jar:")
                ? resource : java.net.URI.create(text.substring(4, bang)).toURL();
    }
}
