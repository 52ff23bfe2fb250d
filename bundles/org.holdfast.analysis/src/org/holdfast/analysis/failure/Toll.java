package org.holdfast.analysis.failure;

import org.holdfast.model.Component;

/**
 * How much the loss of one component takes along.
 *
 * @param lost
 *            the component
 * @param functions
 *            how many functions go down with it
 * @param offerings
 *            how many offerings
 * @param users
 *            how many users cannot work, over all user groups
 */
public record Toll(Component lost, long functions, long offerings, long users) {}
