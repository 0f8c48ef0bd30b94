package org.deepecon.kernel.repl;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.Set;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * What JShell's compiler sees: the JDK and class folders through javac's own file manager, jars through
 * {@link JarIndex}, each opened when a class is first looked up.
 */
final class CompilerFiles extends ForwardingJavaFileManager<StandardJavaFileManager>
        implements StandardJavaFileManager {
    /** Shared by the sessions of a process that has one after the other. */
    private static final Map<Path, JarIndex> OPEN = new ConcurrentHashMap<>();
    private List<Path> jars = List.of();

    CompilerFiles(StandardJavaFileManager standard) {
        super(standard);
        setClassPath(System.getProperty("java.class.path", ""));
    }

    private void setClassPath(String path) {
        List<Path> archives = new ArrayList<>();
        List<String> folders = new ArrayList<>();
        for (String entry : path.split(File.pathSeparator)) {
            if (Files.isRegularFile(Path.of(entry))) {
                archives.add(Path.of(entry).toAbsolutePath());
            } else if (!entry.isEmpty()) {
                folders.add(entry);
            }
        }
        jars = archives;
        fileManager.handleOption("-classpath",
                List.of(String.join(File.pathSeparator, folders)).iterator());
    }

    @Override
    public boolean handleOption(String current, Iterator<String> remaining) {
        if (!current.equals("-classpath") && !current.equals("--class-path")
                && !current.equals("-cp")) {
            return super.handleOption(current, remaining);
        }
        setClassPath(remaining.next());
        return true;
    }

    @Override
    public Iterable<JavaFileObject> list(Location location, String packageName,
            Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        Iterable<JavaFileObject> listed = super.list(location, packageName, kinds, recurse);
        if (location != StandardLocation.CLASS_PATH
                || !kinds.contains(JavaFileObject.Kind.CLASS)) {
            return listed;
        }
        List<JavaFileObject> all = new ArrayList<>();
        listed.forEach(all::add);
        for (Path jar : jars) {
            index(jar).list(packageName, recurse, all);
        }
        return all;
    }

    private static JarIndex index(Path jar) {
        return OPEN.computeIfAbsent(jar, JarIndex::new);
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof JarClass c ? c.binaryName() : super.inferBinaryName(location, file);
    }

    @Override
    public boolean contains(Location location, javax.tools.FileObject file) throws IOException {
        return file instanceof JarClass
                ? location == StandardLocation.CLASS_PATH : super.contains(location, file);
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjectsFromFiles(
            Iterable<? extends File> files) {
        return fileManager.getJavaFileObjectsFromFiles(files);
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjects(File... files) {
        return fileManager.getJavaFileObjects(files);
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjectsFromStrings(
            Iterable<String> names) {
        return fileManager.getJavaFileObjectsFromStrings(names);
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjects(String... names) {
        return fileManager.getJavaFileObjects(names);
    }

    @Override
    public void setLocation(Location location, Iterable<? extends File> files)
            throws IOException {
        fileManager.setLocation(location, files);
    }

    @Override
    public Iterable<? extends File> getLocation(Location location) {
        return fileManager.getLocation(location);
    }

    @Override
    public Iterable<? extends Path> getLocationAsPaths(Location location) {
        return fileManager.getLocationAsPaths(location);
    }
}
