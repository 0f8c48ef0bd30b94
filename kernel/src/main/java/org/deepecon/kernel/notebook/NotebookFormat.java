package org.deepecon.kernel.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Checks that a JSON tree is a notebook of format 4; says what to do if it is another. */
final class NotebookFormat {
    private static final int SUPPORTED = 4;

    private NotebookFormat() {
    }

    static void check(JsonElement json, String name) throws NotebookFormatException {
        if (!(json instanceof JsonObject notebook)) {
            throw new NotebookFormatException(name + ": a notebook is a JSON object {...}.");
        }
        checkVersion(notebook, name);
        if (!(notebook.get("cells") instanceof JsonArray cells)) {
            throw new NotebookFormatException(name + ": a notebook has a list \"cells\".");
        }
        for (int i = 0; i < cells.size(); i++) {
            checkCell(cells.get(i), name + ": cell " + (i + 1));
        }
    }

    private static void checkVersion(JsonObject notebook, String name)
            throws NotebookFormatException {
        JsonElement version = notebook.get("nbformat");
        if (!(version instanceof JsonPrimitive number) || !number.isNumber()) {
            throw new NotebookFormatException(name + ": this JSON file is no notebook: it does not"
                    + " say which \"nbformat\" it has.");
        }
        if (number.getAsDouble() != SUPPORTED) {
            throw new NotebookFormatException(name + ": expected notebook format " + SUPPORTED
                    + ", got " + number.getAsString() + ". Open it in JupyterLab and save it, or run"
                    + " `jupyter nbconvert --to notebook --nbformat 4`.");
        }
    }

    private static void checkCell(JsonElement cell, String where) throws NotebookFormatException {
        if (!(cell instanceof JsonObject object)
                || !(object.get("cell_type") instanceof JsonPrimitive)) {
            throw new NotebookFormatException(where + " has no \"cell_type\".");
        }
        checkOutputs(object, where);
    }

    private static void checkOutputs(JsonObject cell, String where) throws NotebookFormatException {
        JsonElement outputs = cell.get("outputs");
        if (outputs == null) {
            return;
        }
        boolean list = outputs instanceof JsonArray;
        if (!list || !outputs.getAsJsonArray().asList().stream().allMatch(JsonElement::isJsonObject)) {
            throw new NotebookFormatException(where + ": \"outputs\" must be a list of objects.");
        }
    }
}
