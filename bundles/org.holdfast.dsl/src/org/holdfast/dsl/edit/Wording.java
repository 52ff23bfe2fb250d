package org.holdfast.dsl.edit;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.dsl.edit.Phrase.Item;
import org.holdfast.model.CustomRule;
import org.holdfast.model.HoldfastPackage.Literals;

/** Puts the words and values of a head or clause together in the canonical layout. */
final class Wording {
    static final String INDENT = "    ";
    private static final Set<String> PARTS_OF_RULE = Set.of("for", "require");

    private Wording() {}

    /** The text of a head or clause; several lines for what has a body or parts of its own. */
    static String of(EObject element, List<Item> items) {
        StringBuilder text = new StringBuilder();
        String before = "";
        for (Item item : items) {
            if (!text.isEmpty()) {
                text.append(gap(element, before, item));
            }
            text.append(before.equals("{") ? FileText.hanging(item.text(), INDENT) : item.text());
            before = item.isValue() ? "" : item.text();
        }
        return text.toString();
    }

    /** The text as it continues a line, with the gap before it. */
    static String continued(EObject element, List<Item> items) {
        return gap(element, "", items.get(0)) + of(element, items);
    }

    private static String gap(EObject element, String before, Item item) {
        if (before.equals("(") || !item.isValue() && item.text().equals(")")) {
            return "";
        }
        if (before.equals("{") || element instanceof CustomRule && beginsPart(item)) {
            return "\n" + INDENT;
        }
        return !item.isValue() && item.text().equals("}") ? "\n" : " ";
    }

    private static boolean beginsPart(Item item) {
        return item.isValue() ? item.feature().equals(Literals.CUSTOM_RULE__SEVERITY.getName())
                : PARTS_OF_RULE.contains(item.text());
    }
}
