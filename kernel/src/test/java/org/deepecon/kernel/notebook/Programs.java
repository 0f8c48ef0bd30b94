package org.deepecon.kernel.notebook;

import java.io.File;
import java.util.List;

/** Starts classes of the tests in JVMs of their own. */
public final class Programs {
    private Programs() {
    }

    /**
     * The command that runs a class.
     *
     * @param main has a main method
     * @param options of the JVM
     * @return words to which arguments may be added
     */
    public static List<String> command(Class<?> main, String... options) {
        var words = new java.util.ArrayList<String>();
        words.add(OwnCommand.java());
        words.addAll(List.of("-XX:+UseSerialGC", "--add-opens", "jdk.jshell/jdk.jshell=ALL-UNNAMED",
                "-Djdk.attach.allowAttachSelf=true", "-XX:+EnableDynamicAgentLoading"));
        words.addAll(List.of(options));
        String path = System.getProperty("surefire.test.class.path",
                System.getProperty("java.class.path"));
        words.addAll(List.of("-cp", path.replace(File.pathSeparator + File.pathSeparator,
                File.pathSeparator), main.getName()));
        return words;
    }
}
