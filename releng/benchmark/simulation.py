"""The peer of SimulationBenchmark.java: the same years with vectorised numpy, as one would write it.

Usage: python3 simulation.py YEARS ROUNDS. Prints the median of the last rounds in milliseconds, and the mean loss.
"""
import statistics
import sys
import time

import numpy as np

PER_YEAR = [2, 1 / 2, 1 / 5, 1 / 8, 1 / 3, 1 / 5, 1 / 15, 1 / 50, 1 / 6, 1 / 2, 1 / 12, 1 / 40]


def simulate(years, seed):
    random = np.random.default_rng(seed)
    losses = np.zeros(years)
    for i, often in enumerate(PER_YEAR):
        losses += random.poisson(often, years) * (1000 * (i + 1) + 0.25)
    losses.sort()
    percentiles = [losses[-(-years * p // 100) - 1] for p in (50, 90, 95, 99)]
    curve = 1 - np.searchsorted(losses, np.linspace(0, losses[-1], 51), side="right") / years
    return losses.mean(), losses.std(ddof=1), percentiles, losses[-years // 100:].mean(), curve


years, rounds = int(sys.argv[1]), int(sys.argv[2])
times, mean = [], 0
for seed in range(rounds):
    begin = time.perf_counter()
    mean += simulate(years, seed)[0]
    times.append(time.perf_counter() - begin)
print(f"{statistics.median(times[rounds // 2:]) * 1000:.0f} {mean / rounds:.0f}")
