package org.deepecon.kernel.install;

import java.util.List;

/** What the tests install in place of the kernel: says how it was started. */
public final class FakeKernel {
    private FakeKernel() {
    }

    /** @param args as the kernel gets them */
    public static void main(String[] args) {
        if (args[0].equals("warm-up") && Boolean.getBoolean("fail")) {
            System.exit(1);
        }
        System.out.println(List.of(args) + " heap " + (Runtime.getRuntime().maxMemory() >> 20)
                + " extra " + System.getProperty("extra")
                + " classpath " + System.getProperty("deepecon.classpath"));
    }
}
