"""Learning-rate schedules: the rate at each step (an optimizer's iterations, from 0)."""

from keras.optimizers import schedules

from encoding import number

STEPS = [
    0, 1, 2, 3, 5, 7, 9, 10, 11, 13, 17, 19, 20, 21, 25, 29, 30, 31, 39, 40, 41, 60, 99, 100, 101,
    250, 1000
]
VARIANTS = {
    "ExponentialDecay": [{"initial_learning_rate": 0.1, "decay_steps": 10, "decay_rate": 0.5}, {
        "initial_learning_rate": 0.1, "decay_steps": 7, "decay_rate": 0.96
    }, {"initial_learning_rate": 0.1, "decay_steps": 10, "decay_rate": 0.5, "staircase": True}],
    "PiecewiseConstantDecay": [{"boundaries": [10, 20], "values": [1.0, 0.5, 0.1]},
                               {"boundaries": [0], "values": [0.3, 0.2]}],
    "PolynomialDecay": [{"initial_learning_rate": 0.1, "decay_steps": 20}, {
        "initial_learning_rate": 0.1, "decay_steps": 20, "end_learning_rate": 0.01, "power": 2.0
    }, {"initial_learning_rate": 0.1, "decay_steps": 20, "end_learning_rate": 0.01, "power": 0.5}, {
        "initial_learning_rate": 0.1, "decay_steps": 20, "end_learning_rate": 0.01, "cycle": True
    }],
    "InverseTimeDecay": [{"initial_learning_rate": 0.1, "decay_steps": 10, "decay_rate": 0.5}, {
        "initial_learning_rate": 0.1, "decay_steps": 10, "decay_rate": 0.5, "staircase": True
    }],
    "CosineDecay": [{"initial_learning_rate": 0.1, "decay_steps": 30}, {
        "initial_learning_rate": 0.1, "decay_steps": 30, "alpha": 0.2
    }, {"initial_learning_rate": 0.0, "decay_steps": 30, "warmup_target": 0.1,
        "warmup_steps": 10}, {
            "initial_learning_rate": 0.02, "decay_steps": 20, "alpha": 0.1, "warmup_target": 0.1,
            "warmup_steps": 20
        }],
    "CosineDecayRestarts": [{"initial_learning_rate": 0.1, "first_decay_steps": 10}, {
        "initial_learning_rate": 0.1, "first_decay_steps": 7, "t_mul": 1.0, "m_mul": 0.5
    }, {
        "initial_learning_rate": 0.1, "first_decay_steps": 7, "t_mul": 1.5, "m_mul": 0.8,
        "alpha": 0.05
    }],
}


def cases():
    return [{"name": f"{kind} {index}", "class": kind, "config": config, "steps": STEPS}
            for kind, configs in VARIANTS.items()
            for index, config in enumerate(configs)]


def expected(case):
    schedule = getattr(schedules, case["class"])(**case["config"])
    import numpy as np
    return {"rates": [number(np.asarray(schedule(step)).ravel()[0]) for step in case["steps"]]}
