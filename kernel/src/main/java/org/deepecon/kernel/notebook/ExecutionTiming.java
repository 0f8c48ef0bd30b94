package org.deepecon.kernel.notebook;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * The times that nbclient and JupyterLab store in a cell's metadata. Renewed where a cell has them
 * already; never added, since they make every run a change.
 */
final class ExecutionTiming {
    private static final String KEY = "execution";
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private ExecutionTiming() {
    }

    static void renew(NotebookCell cell, Instant start, Instant end) {
        JsonObject metadata = cell.rawMetadata();
        if (metadata.has(KEY)) {
            var times = new JsonObject();
            times.addProperty("iopub.status.busy", ISO.format(start));
            times.addProperty("iopub.execute_input", ISO.format(start));
            times.addProperty("shell.execute_reply", ISO.format(end));
            times.addProperty("iopub.status.idle", ISO.format(end));
            metadata.add(KEY, times);
        }
    }
}
