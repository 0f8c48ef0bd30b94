package org.deepecon.kernel.repl;

import com.sun.tools.attach.VirtualMachine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Loads the kernel's agent into the test JVM, as the jar's manifest does in the kernel. */
public final class TestAgent {
    private TestAgent() {
    }

    /** Loads it once. */
    public static synchronized void load() {
        if (Agent.instrumentation().isPresent()) {
            return;
        }
        try {
            Path jar = Files.createTempFile("agent", ".jar");
            Manifest manifest = new Manifest();
            manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
            manifest.getMainAttributes().putValue("Agent-Class", Agent.class.getName());
            manifest.getMainAttributes().putValue("Can-Redefine-Classes", "true");
            new JarOutputStream(Files.newOutputStream(jar), manifest).close();
            VirtualMachine self = VirtualMachine.attach(
                    Long.toString(ProcessHandle.current().pid()));
            self.loadAgent(jar.toString());
            self.detach();
            Files.delete(jar);
        } catch (Exception e) {
            throw new IllegalStateException("The agent does not load", e);
        }
    }
}
