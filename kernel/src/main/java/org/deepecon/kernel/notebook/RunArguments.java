package org.deepecon.kernel.notebook;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The command line of {@code run}. */
final class RunArguments {
    static final String HELP = """
            Runs notebooks without Jupyter and says how each went.

            Usage: run NOTEBOOK... [options]

              --in-place        write the outputs into the notebook itself
              --output PATH     write the run notebook to PATH: a file, or a folder (made if missing)
              --allow-errors    run on after a cell failed (the exit code is still 1);
                                --keep-going is the same
              --check           fail, too, where outputs are not as stored (the rule is below)
              --jobs N          run each notebook in a JVM of its own, N at a time
              --times FILE      with --jobs: keep there how long each takes, to guess the time left
              --name TEXT       what the report calls the notebook
              --timeout SECONDS interrupt a cell that takes longer
              --cwd FOLDER      work in FOLDER; else in the notebook's folder
              --classpath PATH  jars and folders that every session starts with
              --quiet           say nothing about notebooks that went well
              --json            one JSON object a line and notebook, for programs
              --help            this text

            Every notebook starts in a session of its own. A cell tagged raises-exception may
            fail; a cell tagged skip-execution is not run.

            With --check every stored output must come again, words must be the same, and numbers
            within 1 % of the stored ones (or one apart in the last of two or more decimals; times
            are not compared); a new output or text on standard error is a failure. Tags of a cell
            change that: band:5% another band, band:any any number, output:any any output.

            Example: run notebooks/geneva/day1/*.ipynb --output build/run --timeout 120
            Example: run notebooks/geneva/day1/*.ipynb --check --jobs 2

            Exit code: 0 all went well, 1 a cell or a check failed, 2 wrong usage or unreadable file,
            130 stopped with Ctrl-C (what was run until then is written).
            """;

    final List<Path> notebooks = new ArrayList<>();
    boolean inPlace;
    Path output;
    boolean allowErrors;
    Duration timeLimit;
    Path workingDirectory;
    String classpath;
    boolean check;
    int jobs;
    Path times;
    String name;
    boolean quiet;
    boolean json;
    boolean help;

    private RunArguments() {
    }

    static RunArguments parse(String[] words) throws UsageException {
        var parsed = new RunArguments();
        Deque<String> rest = new ArrayDeque<>(List.of(words));
        boolean options = true;
        while (!rest.isEmpty()) {
            String word = rest.remove();
            if (options && word.equals("--")) {
                options = false;
            } else if (options && word.startsWith("-")) {
                parsed.option(word, rest);
            } else {
                parsed.notebooks.add(Path.of(word));
            }
        }
        parsed.check();
        return parsed;
    }

    private void option(String word, Deque<String> rest) throws UsageException {
        int equals = word.indexOf('=');
        if (equals > 0) {
            rest.push(word.substring(equals + 1));
            word = word.substring(0, equals);
        }
        switch (word) {
            case "--in-place", "--inplace" -> inPlace = true;
            case "--output", "-o" -> output = Path.of(value(word, rest));
            case "--allow-errors", "--keep-going" -> allowErrors = true;
            case "--check" -> check = true;
            case "--jobs", "-j" -> jobs = count(value(word, rest));
            case "--times" -> times = Path.of(value(word, rest));
            case "--name" -> name = value(word, rest);
            case "--timeout" -> timeLimit = seconds(value(word, rest));
            case "--cwd" -> workingDirectory = Path.of(value(word, rest));
            case "--classpath" -> classpath = value(word, rest);
            case "--quiet", "-q" -> quiet = true;
            case "--json" -> json = true;
            case "--help", "-h" -> help = true;
            default -> throw new UsageException("Unknown option " + word + ".");
        }
    }

    private static String value(String option, Deque<String> rest) throws UsageException {
        if (rest.isEmpty()) {
            throw new UsageException(option + " needs a value.");
        }
        return rest.remove();
    }

    private static int count(String text) throws UsageException {
        if (!text.matches("[1-9]\\d{0,2}")) {
            throw new UsageException("--jobs: expected a number from 1 to 999, got " + text + ".");
        }
        return Integer.parseInt(text);
    }

    private static Duration seconds(String text) throws UsageException {
        try {
            double seconds = Double.parseDouble(text);
            if (seconds > 0 && seconds < Integer.MAX_VALUE) {
                return Duration.ofMillis(Math.max(1, Math.round(seconds * 1000)));
            }
        } catch (NumberFormatException e) {
            // falls through to the message
        }
        throw new UsageException("--timeout: expected seconds above 0, got " + text + ".");
    }

    private void check() throws UsageException {
        if (help) {
            return;
        }
        if (notebooks.isEmpty()) {
            throw new UsageException("Name a notebook to run.");
        }
        if (inPlace && output != null) {
            throw new UsageException("Use --in-place or --output, not both.");
        }
        if (check && inPlace) {
            throw new UsageException("--check compares with the stored outputs, --in-place replaces"
                    + " them: use one.");
        }
        if (name != null && notebooks.size() > 1) {
            throw new UsageException("--name names one notebook, but there are "
                    + notebooks.size() + ".");
        }
        if (output != null && isOneFile() && notebooks.size() > 1) {
            throw new UsageException("--output " + output + " is one file, but there are "
                    + notebooks.size() + " notebooks. Name a folder.");
        }
    }

    private boolean isOneFile() {
        return output.toString().endsWith(".ipynb") && !java.nio.file.Files.isDirectory(output);
    }

    /** Where a notebook's outputs go; null if they are dropped. */
    Path target(Path notebook) {
        if (inPlace) {
            return notebook;
        }
        return output == null || isOneFile() ? output : output.resolve(notebook.getFileName());
    }

    /** Where a notebook works. */
    Path folder(Path notebook) {
        return workingDirectory != null
                ? workingDirectory.toAbsolutePath()
                : notebook.toAbsolutePath().getParent();
    }

    RunOptions options() {
        return new RunOptions(allowErrors, timeLimit, RunOptions.DEFAULT_MAX_OUTPUT_CHARS);
    }

    /** The same, for one notebook that reports call as it was called here. */
    RunArguments named(Path notebook) {
        var one = new RunArguments();
        one.inPlace = inPlace;
        one.output = output;
        one.allowErrors = allowErrors;
        one.timeLimit = timeLimit;
        one.workingDirectory = workingDirectory;
        one.classpath = classpath;
        one.check = check;
        one.quiet = quiet;
        one.json = json;
        one.name = name == null ? notebook.toString() : name;
        return one;
    }

    /** The same command line for some of the notebooks, right in any folder. */
    List<String> forFolder(Path folder, List<Path> some) {
        var words = new ArrayList<String>(List.of("--cwd", folder.toString()));
        addIf(words, inPlace, "--in-place");
        addIf(words, allowErrors, "--allow-errors");
        addIf(words, check, "--check");
        addIf(words, quiet, "--quiet");
        addIf(words, json, "--json");
        if (output != null) {
            words.addAll(List.of("--output", output.toAbsolutePath().toString()));
        }
        if (classpath != null) {
            words.addAll(List.of("--classpath", absolute(classpath)));
        }
        if (name != null) {
            words.addAll(List.of("--name", name));
        }
        if (timeLimit != null) {
            words.addAll(List.of("--timeout", String.valueOf(timeLimit.toMillis() / 1000.0)));
        }
        words.add("--");
        some.forEach(notebook -> words.add(notebook.toAbsolutePath().toString()));
        return words;
    }

    private static String absolute(String paths) {
        return java.util.Arrays.stream(paths.split(java.io.File.pathSeparator))
                .map(path -> Path.of(path).toAbsolutePath().toString())
                .collect(java.util.stream.Collectors.joining(java.io.File.pathSeparator));
    }

    private static void addIf(List<String> words, boolean set, String word) {
        if (set) {
            words.add(word);
        }
    }
}
