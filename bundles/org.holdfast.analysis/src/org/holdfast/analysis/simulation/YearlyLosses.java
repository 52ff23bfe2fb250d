package org.holdfast.analysis.simulation;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.holdfast.analysis.outcome.Progress;

/**
 * The losses of simulated years. Years are simulated in blocks of a fixed size. How often a scenario occurs in a block is
 * a Poisson number, and each occurrence falls into any of its years alike: so it occurs in each year a Poisson number of
 * times, independently, and only what occurs costs work. Each block and scenario has random numbers of its own, and losses
 * are added in the order of the scenarios: any number of threads gives the same bytes, and more years begin with the same
 * years.
 */
public final class YearlyLosses {
    private static final int BLOCK = 4096;

    private final List<Peril> perils;
    private final long seed;
    private final Progress progress;
    private final AtomicInteger nextBlock = new AtomicInteger();
    private final AtomicLong done = new AtomicLong();
    private final double[] losses;

    private YearlyLosses(List<Peril> perils, int years, long seed, Progress progress) {
        this.perils = perils;
        this.seed = seed;
        this.progress = progress;
        this.losses = new double[years];
    }

    /**
     * Simulates years.
     *
     * @param perils
     *            what may happen
     * @param years
     *            how many years, 1 or more
     * @param seed
     *            of the random numbers
     * @param threads
     *            how many years are simulated at a time, 1 or more
     * @param progress
     *            told how many years are done
     * @return the loss of each year
     * @throws CancellationException
     *             if it was cancelled
     */
    public static double[] simulate(List<Peril> perils, int years, long seed, int threads, Progress progress) {
        YearlyLosses simulation = new YearlyLosses(perils, years, seed, progress);
        simulation.run(Math.min(threads, (years - 1) / BLOCK + 1));
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
        return simulation.losses;
    }

    private void run(int threads) {
        Workers.run(threads, this::simulateBlocks);
    }

    private void simulateBlocks() {
        long blocks = ((long) losses.length + BLOCK - 1) / BLOCK;
        for (int block = nextBlock.getAndIncrement(); block < blocks
                && !progress.isCancelled(); block = nextBlock.getAndIncrement()) {
            int from = block * BLOCK;
            int to = Math.min(losses.length, from + BLOCK);
            for (int scenario = 0; scenario < perils.size() && !progress.isCancelled(); scenario++) {
                simulate(perils.get(scenario), new RandomStream(seed, block, scenario), from, to);
            }
            progress.done(done.addAndGet((long) to - from), losses.length);
        }
    }

    private void simulate(Peril peril, RandomStream random, int from, int to) {
        if (peril.perYear() <= 0) {
            return;
        }
        EventLoss loss = peril.loss();
        for (long left = random.poisson(peril.perYear() * BLOCK); left > 0; left--) {
            int year = from + random.oneOf4096();
            double amount = loss.draw(random);
            if (year < to) {
                losses[year] += amount;
            }
        }
    }
}
