package org.deepecon.kernel.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps what a cell shows. */
public final class RecordedOutput implements CellOutput {
    private final StringBuffer out = new StringBuffer();
    private final StringBuffer err = new StringBuffer();
    private final List<MimeBundle> shown = new ArrayList<>();
    private final Map<String, MimeBundle> byId = new ConcurrentHashMap<>();
    private final List<Boolean> clears = new ArrayList<>();

    public String out() {
        return out.toString();
    }

    public String err() {
        return err.toString();
    }

    public List<MimeBundle> shown() {
        return shown;
    }

    public MimeBundle byId(String id) {
        return byId.get(id);
    }

    public List<Boolean> clears() {
        return clears;
    }

    @Override
    public void stream(Stream stream, String text) {
        (stream == Stream.STDOUT ? out : err).append(text);
    }

    @Override
    public synchronized void display(MimeBundle bundle, String displayId) {
        shown.add(bundle);
        if (displayId != null) {
            byId.put(displayId, bundle);
        }
    }

    @Override
    public void update(MimeBundle bundle, String displayId) {
        byId.put(displayId, bundle);
    }

    @Override
    public void clear(boolean wait) {
        clears.add(wait);
    }

    @Override
    public String input(String prompt, boolean password) {
        throw new InputNotAvailableException();
    }
}
