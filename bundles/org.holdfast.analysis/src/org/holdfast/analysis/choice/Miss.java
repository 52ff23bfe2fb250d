package org.holdfast.analysis.choice;

import java.util.Optional;

import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.Rational;

/**
 * An objective that is missed.
 *
 * @param objective
 *            the objective
 * @param limit
 *            what it asks for
 * @param scenario
 *            the scenario in which it is missed by most
 * @param seconds
 *            what is reached there instead; empty if it is beyond all limits
 * @param reached
 *            the same in words
 */
public record Miss(Objective objective, Duration limit, Scenario scenario, Optional<Rational> seconds,
        String reached) {}
