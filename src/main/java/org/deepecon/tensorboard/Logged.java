package org.deepecon.tensorboard;

/**
 * One value of a run.
 *
 * @param <T> what it is
 * @param step of training
 * @param wallTime seconds since 1970
 * @param value what was written
 */
public record Logged<T>(long step, double wallTime, T value) {
}
