package org.holdfast.rules;

import org.holdfast.model.Acceptance;

/**
 * A finding that the organisation lives with.
 *
 * @param finding
 *            the finding
 * @param acceptance
 *            why, and until when
 */
public record AcceptedFinding(Finding finding, Acceptance acceptance) {}
