package org.holdfast.rules.a;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.model.Information;
import org.holdfast.model.Offering;

/**
 * The information without which core offerings cannot be delivered.
 *
 * @param offerings
 *            the core offerings that require each information, by name; never none
 */
record CoreInformation(Map<Information, List<Offering>> offerings) {

    static CoreInformation of(PlanIndex index) {
        Map<Information, List<Offering>> offerings = new LinkedHashMap<>();
        for (Offering offering : index.byName(Offering.class)) {
            if (offering.isCore()) {
                Resolved.among(offering.getInformation()).forEach(
                        information -> offerings.computeIfAbsent(information, key -> new ArrayList<>()).add(offering));
            }
        }
        return new CoreInformation(offerings);
    }

    boolean contains(Information information) {
        return offerings.containsKey(information);
    }
}
