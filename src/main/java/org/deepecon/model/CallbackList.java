package org.deepecon.model;

import java.util.List;

/** Tells all callbacks, in their order. */
final class CallbackList implements Callback {
    private final Callback[] callbacks;

    CallbackList(List<Callback> callbacks) {
        this.callbacks = callbacks.toArray(Callback[]::new);
    }

    @Override
    public void setModel(Model model) {
        for (Callback each : callbacks) {
            each.setModel(model);
        }
    }

    @Override
    public void setParams(Params params) {
        for (Callback each : callbacks) {
            each.setParams(params);
        }
    }

    @Override
    public void onTrainBegin() {
        for (Callback each : callbacks) {
            each.onTrainBegin();
        }
    }

    @Override
    public void onTrainEnd(Logs logs) {
        for (Callback each : callbacks) {
            each.onTrainEnd(logs);
        }
    }

    @Override
    public void onEpochBegin(int epoch) {
        for (Callback each : callbacks) {
            each.onEpochBegin(epoch);
        }
    }

    @Override
    public void onEpochEnd(int epoch, Logs logs) {
        for (Callback each : callbacks) {
            each.onEpochEnd(epoch, logs);
        }
    }

    @Override
    public void onTrainBatchBegin(int batch) {
        for (Callback each : callbacks) {
            each.onTrainBatchBegin(batch);
        }
    }

    @Override
    public void onTrainBatchEnd(int batch, Logs logs) {
        for (Callback each : callbacks) {
            each.onTrainBatchEnd(batch, logs);
        }
    }

    @Override
    public void onTestBegin() {
        for (Callback each : callbacks) {
            each.onTestBegin();
        }
    }

    @Override
    public void onTestEnd(Logs logs) {
        for (Callback each : callbacks) {
            each.onTestEnd(logs);
        }
    }

    @Override
    public void onTestBatchBegin(int batch) {
        for (Callback each : callbacks) {
            each.onTestBatchBegin(batch);
        }
    }

    @Override
    public void onTestBatchEnd(int batch, Logs logs) {
        for (Callback each : callbacks) {
            each.onTestBatchEnd(batch, logs);
        }
    }

    @Override
    public void onPredictBegin() {
        for (Callback each : callbacks) {
            each.onPredictBegin();
        }
    }

    @Override
    public void onPredictEnd() {
        for (Callback each : callbacks) {
            each.onPredictEnd();
        }
    }

    @Override
    public void onPredictBatchBegin(int batch) {
        for (Callback each : callbacks) {
            each.onPredictBatchBegin(batch);
        }
    }

    @Override
    public void onPredictBatchEnd(int batch) {
        for (Callback each : callbacks) {
            each.onPredictBatchEnd(batch);
        }
    }
}
