package org.deepecon.kernel.repl;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.zip.ZipFile;
import javax.tools.SimpleJavaFileObject;

/** A class file in a jar, as the compiler reads it. */
final class JarClass extends SimpleJavaFileObject {
    private final ZipFile jar;
    private final String entry;

    JarClass(ZipFile jar, URI jarUri, String entry) {
        super(URI.create("jar:" + jarUri + "!/" + entry.replace(" ", "%20")), Kind.CLASS);
        this.jar = jar;
        this.entry = entry;
    }

    String binaryName() {
        return entry.substring(0, entry.length() - ".class".length()).replace('/', '.');
    }

    @Override
    public String getName() {
        return entry;
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
        return kind == Kind.CLASS && entry.substring(entry.lastIndexOf('/') + 1)
                .equals(simpleName + ".class");
    }

    @Override
    public InputStream openInputStream() throws IOException {
        return jar.getInputStream(jar.getEntry(entry));
    }
}
