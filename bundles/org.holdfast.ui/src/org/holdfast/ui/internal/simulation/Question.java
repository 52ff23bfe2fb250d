package org.holdfast.ui.internal.simulation;

import java.util.List;

import org.eclipse.emf.common.util.URI;

/** What is to be simulated. */
sealed interface Question {

    /** A scenario of the plan, by its name, such as {@code hostFailure[esx1]}. */
    record OfScenario(String name) implements Question {}

    /** The loss of elements for the sake of argument. */
    record OfLoss(List<URI> lost) implements Question {}
}
