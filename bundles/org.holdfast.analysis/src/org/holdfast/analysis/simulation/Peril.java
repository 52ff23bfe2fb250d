package org.holdfast.analysis.simulation;

/**
 * A scenario as it is simulated.
 *
 * @param name
 *            the name of the scenario
 * @param perYear
 *            how often a year it is expected, 0 or more
 * @param loss
 *            what it costs each time
 */
public record Peril(String name, double perYear, EventLoss loss) {}
