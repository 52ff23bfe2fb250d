package org.holdfast.analysis.failure;

import java.util.List;

import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Offering;
import org.holdfast.model.UserGroup;

/**
 * What a loss takes along of what matters to the business, each by name.
 *
 * @param functions
 *            the functions that are down
 * @param offerings
 *            the offerings that cannot be delivered
 * @param users
 *            the user groups that cannot work
 */
public record TakenAlong(List<BusinessFunction> functions, List<Offering> offerings, List<UserGroup> users) {}
