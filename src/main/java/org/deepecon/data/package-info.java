/**
 * Observations: small data sets that ship with the course, generators with a seed, pictures that
 * are fetched on request, scaling.
 *
 * <pre>{@code
 * var crickets = Crickets.observations();
 * var scaling = Scaling.of(crickets.x());
 * double[] z = scaling.apply(crickets.x());          // mean 0, standard deviation 1
 * ImageSet clothes = FashionMnist.cached().orElseGet(() -> Garments.generate(10_000, 2_000, 1));
 * }</pre>
 *
 * <p>Each data set has a folder in {@code datasets/} with its source, licence, units and checksum.
 *
 * <p>May import: {@code tensor}, {@code progress}.
 */
package org.deepecon.data;
