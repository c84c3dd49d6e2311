"""Works out the numbers of SimulationSeedTest without Java: SplitMix64 and FNV-1a by hand, the plan of reference.py."""
import math
import sys

MASK = (1 << 64) - 1
WORKS = [("k1", 1, 30, []), ("k2", 1, 45, []), ("k3", 20, 60, ["k1"]), ("k4", 40, 90, ["k1", "k2"]),
         ("k5", 100, 25, ["k3"]), ("k6", 120, 20, ["k4", "k5"])]
HAZARDS = [("r1", "k1", 0.75, 5, 15, 40), ("r2", "k2", 0.35, 0, 10, 20), ("r3", "k2", 0.15, 10, 10, 60),
           ("r4", "k3", 0.35, 7, 14, 21), ("r5", "k4", 0.08, 30, 60, 60), ("r6", "k4", 0.75, 1, 4, 30),
           ("r7", "k5", 0.35, 14, 14, 14), ("r8", "k6", 0.15, 2, 5, 12)]


def stream(seed, name):
    state = 0xCBF29CE484222325
    for byte in (seed & MASK).to_bytes(8, "little") + name.encode("ascii"):
        state = (state ^ byte) * 0x100000001B3 & MASK
    while True:
        state = state + 0x9E3779B97F4A7C15 & MASK
        z = (state ^ state >> 30) * 0xBF58476D1CE4E5B9 & MASK
        z = (z ^ z >> 27) * 0x94D049BB133111EB & MASK
        yield ((z ^ z >> 31) >> 11) * 2.0 ** -53


def delay(share, low, likely, high):
    width, left, right = float(high - low), float(likely - low), float(high - likely)
    if width == 0:
        return low
    return low + math.sqrt(share * width * left) if share < left / width else high - math.sqrt((1 - share) * width * right)


def main(seed, runs=10_000):
    streams = {h[0]: stream(seed, h[0]) for h in HAZARDS}
    ends = []
    for _ in range(runs):
        late, done = dict.fromkeys((w[0] for w in WORKS), 0.0), {}
        for name, work, chance, low, likely, high in HAZARDS:
            luck, size = next(streams[name]), next(streams[name])
            late[work] += delay(size, low, likely, high) if luck < chance else 0
        for name, start, days, after in WORKS:
            done[name] = max([start - 1.0] + [done[a] for a in after]) + days + late[name]
        ends.append(max(done.values()))
    ends.sort()
    total = 0.0
    for end in ends:
        total += end
    print(ends[runs // 2 - 1], ends[runs * 8 // 10 - 1], total / runs, sum(e <= 170 for e in ends))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 25)
