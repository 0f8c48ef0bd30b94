package org.deepecon.kernel.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.deepecon.kernel.protocol.Origin;

/** What the kernel says about itself. */
final class KernelInfo {
    private KernelInfo() {
    }

    static String version() {
        String version = KernelInfo.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    static String banner() {
        return "Java " + Runtime.version() + " · DeepEcon kernel " + version()
                + "\nType %help for magics, ?name for help on a name.";
    }

    static JsonObject reply() {
        JsonObject content = Request.ok();
        content.addProperty("protocol_version", Origin.PROTOCOL);
        content.addProperty("implementation", "deepecon");
        content.addProperty("implementation_version", version());
        content.add("language_info", language());
        content.addProperty("banner", banner());
        content.addProperty("debugger", false);
        content.add("help_links", helpLinks());
        var features = new JsonArray();
        features.add("kernel subshells");
        content.add("supported_features", features);
        return content;
    }

    /** JupyterLab's editor knows Java as {@code text/x-java} and finds it by mode or MIME type. */
    static JsonObject language() {
        var language = new JsonObject();
        language.addProperty("name", "java");
        language.addProperty("version", System.getProperty("java.version"));
        language.addProperty("mimetype", "text/x-java");
        language.addProperty("file_extension", ".java");
        language.addProperty("pygments_lexer", "java");
        language.addProperty("codemirror_mode", "java");
        return language;
    }

    private static JsonArray helpLinks() {
        int release = Runtime.version().feature();
        var links = new JsonArray();
        links.add(link("Java " + release + " API",
                "https://docs.oracle.com/en/java/javase/" + release + "/docs/api/"));
        links.add(link("Learn Java", "https://dev.java/learn/"));
        return links;
    }

    private static JsonObject link(String text, String url) {
        var link = new JsonObject();
        link.addProperty("text", text);
        link.addProperty("url", url);
        return link;
    }
}
