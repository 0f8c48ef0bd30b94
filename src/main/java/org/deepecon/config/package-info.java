/**
 * What things are made of, as named settings that can be written and read again: layers,
 * initializers, losses, optimizers. The form is Keras 3's: {@code {"module": "keras.layers",
 * "class_name": "Dense", "config": {"units": 3, …}}} as maps, lists, strings, numbers and booleans.
 *
 * <p>A thing states each setting once, in one method that serves both directions:
 *
 * <pre>{@code
 * public void settings(Settings s) {
 *     super.settings(s);
 *     units = s.whole("units", units);
 *     activation = s.value("activation", activation, Activations.KIND);
 *     s.fixed("groups", 1);
 * }
 * }</pre>
 *
 * <p>and has one line in its {@link org.deepecon.config.Catalog}. Imports nothing.
 */
package org.deepecon.config;
