package org.holdfast.cli.impact;

import java.util.ArrayList;
import java.util.List;

import org.holdfast.model.BusinessFunction;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Offering;
import org.holdfast.model.Priority;
import org.holdfast.model.UserGroup;
import org.holdfast.model.name.Labels;

/** How an impact speaks of what matters to the business. */
final class ElementWords {
    private ElementWords() {}

    /** {@code takeOrders (critical, MTD 8 h)}, {@code onlineSales (core)}, {@code buyers (4)}; else the name alone. */
    static String of(NamedElement element) {
        List<String> said = new ArrayList<>();
        if (element instanceof BusinessFunction function) {
            if (function.getPriority() != Priority.UNSPECIFIED) {
                said.add(function.getPriority().getLiteral());
            }
            if (function.getMtd() != null) {
                said.add("MTD " + function.getMtd());
            }
        } else if (element instanceof Offering offering && offering.isCore()) {
            said.add("core");
        } else if (element instanceof UserGroup users) {
            said.add("" + users.getCount());
        }
        return Labels.of(element) + (said.isEmpty() ? "" : " (" + String.join(", ", said) + ")");
    }
}
