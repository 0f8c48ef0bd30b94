package org.deepecon.tensor.f32.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BestKernelsTest {
    /** Prints which kernels a fresh JVM takes, and a number they compute. */
    static final class Program {
        private Program() {
        }

        public static void main(String[] arguments) {
            float[] c = new float[1];
            Kernels best = Kernels.best();
            best.matmul(MatMulShape.rowMajor(1, 1, 2))
                    .apply(new float[] {2f, 3f}, 0, new float[] {4f, 5f}, 0, c, 0);
            System.out.println(best.getClass().getSimpleName() + " " + Math.round(c[0]));
        }
    }

    private static String output(String... flags) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(flags));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"),
                Program.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes());
    }

    @Test
    void plainKernelsServeWithoutTheModuleAndTheLogSaysSoOnce() throws IOException {
        String output = output();
        assertTrue(output.contains("PlainKernels 23"), output);
        assertEquals(2, output.split("--add-modules jdk.incubator.vector", -1).length, output);
    }

    @Test
    void thePropertySwitchesToPlainKernels() throws IOException {
        String output = output("--add-modules=jdk.incubator.vector", "-Ddeepecon.simd=false");
        assertTrue(output.contains("PlainKernels 23"), output);
    }

    @Test
    void theModuleBringsFastKernels() throws IOException {
        String output = output("--add-modules=jdk.incubator.vector");
        assertTrue(output.contains("GradualKernels 23"), output);
    }
}
