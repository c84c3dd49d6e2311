"""The reference for SimulationReferenceTest: another language, another generator, another way through the plan.

Run it with Python 3.8 or newer; it writes reference.json beside itself. Seed and number of runs are below.
"""
import json
import pathlib
import random
import statistics

RUNS = 400_000
WORKS = {  # id: (start, days, after)
    "k1": (1, 30, []),
    "k2": (1, 45, []),
    "k3": (20, 60, ["k1"]),
    "k4": (40, 90, ["k1", "k2"]),
    "k5": (100, 25, ["k3"]),
    "k6": (120, 20, ["k4", "k5"]),
}
HAZARDS = {  # id: (activity, chance, low, likely, high)
    "r1": ("k1", 0.75, 5, 15, 40),
    "r2": ("k2", 0.35, 0, 10, 20),
    "r3": ("k2", 0.15, 10, 10, 60),
    "r4": ("k3", 0.35, 7, 14, 21),
    "r5": ("k4", 0.08, 30, 60, 60),
    "r6": ("k4", 0.75, 1, 4, 30),
    "r7": ("k5", 0.35, 14, 14, 14),
    "r8": ("k6", 0.15, 2, 5, 12),
}


def finish(late, work, known):
    if work not in known:
        start, days, after = WORKS[work]
        begun = max([start - 1] + [finish(late, w, known) for w in after])
        known[work] = begun + days + late.get(work, 0)
    return known[work]


def end(late):
    known = {}
    return max(finish(late, work, known) for work in WORKS)


def added(delays, left_out=None):
    late = {}
    for hazard, days in delays.items():
        if hazard != left_out:
            work = HAZARDS[hazard][0]
            late[work] = late.get(work, 0) + days
    return late


def main():
    dice = random.Random(20261124)
    ends, saved = [], {hazard: 0.0 for hazard in HAZARDS}
    for _ in range(RUNS):
        delays = {}
        for hazard, (_, chance, low, likely, high) in HAZARDS.items():
            if dice.random() < chance:
                delays[hazard] = dice.triangular(low, high, likely) if low < high else low
        last = end(added(delays))
        ends.append(last)
        for hazard in delays:
            saved[hazard] += last - end(added(delays, hazard))
    ends.sort()
    result = {
        "runs": RUNS,
        "planned": end({}),
        "mean": statistics.fmean(ends),
        "deviation": statistics.pstdev(ends),
        "p50": ends[RUNS // 2 - 1],
        "p80": ends[RUNS * 8 // 10 - 1],
        "p95": ends[RUNS * 95 // 100 - 1],
        "chanceBy170": sum(e <= 170 for e in ends) / RUNS,
        "influence": {hazard: days / RUNS for hazard, days in saved.items()},
    }
    out = pathlib.Path(__file__).with_name("reference.json")
    out.write_text(json.dumps(result, indent=2) + "\n")
    print(out.read_text())


main()
