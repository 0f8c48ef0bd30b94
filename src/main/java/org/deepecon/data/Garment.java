package org.deepecon.data;

import static org.deepecon.data.Cut.CLOTH;
import static org.deepecon.data.Cut.HOLE;
import static org.deepecon.data.Cut.TRIM;

/** Ten things to wear, in the order of Fashion-MNIST's classes; each has a cut by chance. */
enum Garment {
    T_SHIRT {
        @Override
        Cut cut(NumpyLegacyRandom random) {
            return upper(random, random.uniform(0.25, 0.6), 0.75, 0.45);
        }
    },
    TROUSER {
        @Override
        Cut cut(NumpyLegacyRandom random) {
            double waist = random.uniform(0.24, 0.36);
            double ankle = random.uniform(0.26, 0.5);
            double inner = random.uniform(0.04, 0.2);
            return new Cut().symmetric(CLOTH, waist, -0.95, waist + 0.08, -0.4, ankle, 0.95,
                    inner, 0.95, 0.02, random.uniform(-0.5, -0.1));
        }
    },
    PULLOVER {
        @Override
        Cut cut(NumpyLegacyRandom random) {
            return upper(random, random.uniform(0.9, 1.3), 0.75, 0.45);
        }
    },
    DRESS {
        @Override
        Cut cut(NumpyLegacyRandom random) {
            return upper(random, random.uniform(0.02, 0.4), 0.95, random.uniform(0.35, 0.6));
        }
    },
    COAT {
        @Override
        Cut cut(NumpyLegacyRandom random) {
            double side = random.uniform(-0.05, 0.05);
            return upper(random, random.uniform(0.9, 1.3), 0.9, 0.48)
                    .bar(HOLE, side, -0.75, side, 0.95, random.uniform(0.06, 0.1));
        }
    },
    SANDAL {
        @Override
        Cut cut(NumpyLegacyRandom random) {
            double heel = random.uniform(-0.3, 0.25);
            Cut cut = new Cut().bar(CLOTH, -0.95, 0.45, 0.0, 0.4, 0.16)
                    .bar(CLOTH, -0.05, 0.4, 0.8, heel, 0.16)
                    .bar(CLOTH, 0.78, heel, 0.8, 0.5, 0.14);
            int straps = 2 + random.nextInt(3);
            for (int i = 0; i < straps; i++) {
                double x = -0.7 + 1.3 * i / (straps - 1) + random.uniform(-0.1, 0.1);
                cut.bar(CLOTH, x, 0.35, x + random.uniform(0, 0.35), random.uniform(-0.55, -0.1),
                        random.uniform(0.1, 0.18));
            }
            return cut;
        }
    },
    SHIRT {
        @Override
        Cut cut(NumpyLegacyRandom random) {
            Cut cut = upper(random, random.uniform(0.3, 1.3), random.uniform(0.75, 0.9), 0.45)
                    .part(HOLE, -0.16, -0.85, 0.16, -0.85, 0, random.uniform(-0.5, -0.3));
            for (double y = -0.2; y < 0.7; y += 0.28) {
                cut.bar(TRIM, -0.06, y, 0.06, y, 0.12);
            }
            return cut;
        }
    },
    SNEAKER {
        @Override
        Cut cut(NumpyLegacyRandom random) {
            double ankle = random.uniform(-0.3, -0.05);
            return shoe(random, ankle).bar(TRIM, -0.92, 0.42, 0.85, 0.42, 0.16);
        }
    },
    BAG {
        @Override
        Cut cut(NumpyLegacyRandom random) {
            double top = random.uniform(-0.35, 0);
            double upper = random.uniform(0.5, 0.85);
            double grip = random.uniform(0.25, upper - 0.1);
            double arch = random.uniform(top - 0.6, top - 0.2);
            return new Cut().symmetric(CLOTH, grip, arch, grip, top + 0.1)
                    .symmetric(HOLE, grip - 0.12, arch + 0.12, grip - 0.12, top)
                    .symmetric(CLOTH, upper, top, random.uniform(0.6, 0.9), 0.7);
        }
    },
    ANKLE_BOOT {
        @Override
        Cut cut(NumpyLegacyRandom random) {
            Cut cut = shoe(random, random.uniform(-0.9, -0.35));
            return random.nextDouble() < 0.5 ? cut
                    : cut.part(HOLE, -0.1, 0.52, 0.45, 0.52, 0.45, 0.34, 0, 0.38);
        }
    };

    /** The parts of one of this kind. */
    abstract Cut cut(NumpyLegacyRandom random);

    /** What covers the trunk: neck, shoulders, sleeves that hang at some angle, waist, hem. */
    private static Cut upper(NumpyLegacyRandom random, double sleeve, double hem, double width) {
        double neck = random.uniform(0.12, 0.22);
        double shoulder = random.uniform(0.4, 0.5);
        double angle = random.uniform(0.7, 1.35);
        double armX = Math.cos(angle) * sleeve;
        double armY = Math.sin(angle) * sleeve;
        double arm = random.uniform(0.2, 0.3);
        double waist = random.uniform(0.28, 0.42);
        double end = hem + random.uniform(-0.12, 0.08);
        return new Cut().symmetric(CLOTH, neck, -0.85, shoulder, -0.72,
                shoulder + armX, -0.72 + armY,
                shoulder + armX - arm * Math.sin(angle), -0.72 + armY + arm * Math.cos(angle),
                waist, -0.72 + arm * 1.2, waist, 0, width * random.uniform(0.85, 1.1), end)
                .symmetric(HOLE, neck * 0.8, -0.9, neck * 0.6, -0.76, 0, -0.72);
    }

    /** A shoe from the side, its toe to the left, up to some height of the ankle. */
    private static Cut shoe(NumpyLegacyRandom random, double ankle) {
        double front = random.uniform(0, 0.25);
        double toe = random.uniform(0.12, 0.3);
        return new Cut().part(CLOTH, 0.85, 0.5, 0.85, ankle, front + 0.05, ankle,
                front - 0.1, -0.02, -0.5, toe - 0.12, -0.92, toe, -0.95, 0.5);
    }
}
