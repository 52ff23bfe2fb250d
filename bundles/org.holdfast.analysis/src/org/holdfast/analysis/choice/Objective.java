package org.holdfast.analysis.choice;

import org.holdfast.model.NamedElement;

/**
 * An objective of a plan.
 *
 * @param element
 *            the system, group or function
 * @param sort
 *            which of its objectives
 */
public record Objective(NamedElement element, Sort sort) {
    /** What is limited. */
    public enum Sort {
        /** How long a system is out of service. */
        RTO,
        /** How much data of a system or group is lost. */
        RPO,
        /** How long a function is out of service. */
        MTD
    }
}
