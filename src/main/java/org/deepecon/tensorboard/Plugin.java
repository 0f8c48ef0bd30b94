package org.deepecon.tensorboard;

/** The parts of TensorBoard that show a value, and how each knows its values. */
enum Plugin {
    SCALARS("scalars", Plugin.SCALAR),
    HISTOGRAMS("histograms", Plugin.TENSOR),
    IMAGES("images", Plugin.BLOBS),
    TEXT("text", Plugin.TENSOR),
    PR_CURVES("pr_curves", Plugin.TENSOR),
    HYPER_PARAMETERS("hparams", Plugin.TENSOR),
    KERAS_GRAPH("graph_keras_model", Plugin.BLOBS);

    private static final int SCALAR = 1;
    private static final int TENSOR = 2;
    private static final int BLOBS = 3;

    private final String pluginName;
    private final int dataClass;

    Plugin(String pluginName, int dataClass) {
        this.pluginName = pluginName;
        this.dataClass = dataClass;
    }

    String pluginName() {
        return pluginName;
    }

    /** A {@code SummaryMetadata}. */
    ProtoMessage metadata(byte[] content) {
        var plugin = new ProtoMessage().text(1, pluginName);
        if (content.length > 0) {
            plugin.bytes(2, content);
        }
        return new ProtoMessage().message(1, plugin).integer(4, dataClass);
    }
}
