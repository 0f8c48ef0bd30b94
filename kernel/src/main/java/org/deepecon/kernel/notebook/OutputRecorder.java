package org.deepecon.kernel.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.deepecon.kernel.display.CellOutput;
import org.deepecon.kernel.display.InputNotAvailableException;
import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.kernel.repl.CellError;

/**
 * Records one cell's outputs as a notebook stores them. Text that follows text of the same stream
 * joins it; carriage returns and backspaces stay as printed. Thread-safe.
 */
public final class OutputRecorder implements CellOutput {
    private final List<JsonObject> outputs = new ArrayList<>();
    private final DisplayedOutputs displayed;
    private final OutputCap cap;
    private StringBuilder openText;
    private boolean clearBeforeNext;
    private boolean cut;

    OutputRecorder(DisplayedOutputs displayed, int maxChars) {
        this.displayed = displayed;
        this.cap = new OutputCap(maxChars);
    }

    /**
     * A recorder for a single cell.
     *
     * @param maxChars what is printed beyond is cut, with a notice
     */
    public OutputRecorder(int maxChars) {
        this(new DisplayedOutputs(), maxChars);
    }

    @Override
    public synchronized void stream(Stream stream, String text) {
        if (text.isEmpty()) {
            return;
        }
        clearIfAsked();
        if (!cut) {
            append(stream, text.substring(0, cap.fitting(text.length())));
            cutIfFull(stream);
        }
    }

    private void append(Stream stream, String text) {
        if (openText == null || !isLast(stream)) {
            closeText();
            var output = output("stream");
            output.addProperty("name", stream.wireName());
            openText = new StringBuilder();
            outputs.add(output);
            cap.oneMore();
        }
        openText.append(text);
    }

    private boolean isLast(Stream stream) {
        JsonObject last = outputs.get(outputs.size() - 1);
        return last.get("name").getAsString().equals(stream.wireName());
    }

    private void cutIfFull(Stream stream) {
        if (cap.full() && !cut) {
            append(stream, cap.notice());
            cut = true;
        }
    }

    @Override
    public synchronized void display(MimeBundle bundle, String displayId) {
        if (displayId != null) {
            displayed.update(displayId, bundle);
        }
        var output = output("display_data");
        DisplayedOutputs.fill(output, bundle);
        if (show(output) && displayId != null) {
            displayed.add(displayId, output);
        }
    }

    @Override
    public void update(MimeBundle bundle, String displayId) {
        displayed.update(displayId, bundle);
    }

    @Override
    public synchronized void clear(boolean wait) {
        if (wait) {
            clearBeforeNext = true;
        } else {
            clearNow();
        }
    }

    @Override
    public String input(String prompt, boolean password) {
        throw new InputNotAvailableException();
    }

    /**
     * Adds the cell's value.
     *
     * @param bundle the value
     * @param executionCount the cell's number
     */
    public synchronized void result(MimeBundle bundle, int executionCount) {
        var output = output("execute_result");
        DisplayedOutputs.fill(output, bundle);
        output.addProperty("execution_count", executionCount);
        show(output);
    }

    /**
     * Adds the cell's failure; never cut.
     *
     * @param error what went wrong
     */
    public synchronized void error(CellError error) {
        clearIfAsked();
        closeText();
        var output = output("error");
        output.addProperty("ename", error.name());
        output.addProperty("evalue", error.message());
        output.add("traceback", PlainTree.toJson(error.traceback()));
        outputs.add(output);
    }

    private boolean show(JsonObject output) {
        clearIfAsked();
        if (!cut && cap.oneMore()) {
            closeText();
            outputs.add(output);
            return true;
        }
        cutIfFull(Stream.STDOUT);
        return false;
    }

    private void clearIfAsked() {
        if (clearBeforeNext) {
            clearNow();
        }
    }

    private void clearNow() {
        displayed.forget(outputs);
        outputs.clear();
        openText = null;
        clearBeforeNext = false;
        cut = false;
        cap.reset();
    }

    private void closeText() {
        if (openText != null) {
            outputs.get(outputs.size() - 1).addProperty("text", openText.toString());
            openText = null;
        }
    }

    private static JsonObject output(String type) {
        var output = new JsonObject();
        output.addProperty("output_type", type);
        return output;
    }

    /** The outputs so far; the objects stay shared, so that later updates reach the notebook. */
    synchronized JsonArray toJson() {
        if (openText != null) {
            outputs.get(outputs.size() - 1).addProperty("text", openText.toString());
        }
        var array = new JsonArray();
        outputs.forEach(array::add);
        return array;
    }

    /**
     * The outputs so far, in the notebook format.
     *
     * @return a JSON array
     */
    public String json() {
        return toJson().toString();
    }
}
