package org.deepecon.kernel.notebook.child;

import com.google.gson.JsonObject;

/** A request's end, and the child's own words; those are null if it did not answer. */
record Exchange(ChildResult result, JsonObject answer) {
}
