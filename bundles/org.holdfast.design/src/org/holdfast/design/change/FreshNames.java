package org.holdfast.design.change;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.design.plan.ViewedPlan;
import org.holdfast.model.NamedElement;

/** Names that nothing in the plan has yet. */
public final class FreshNames {
    private static final String UNKNOWN_LETTERS = "[^A-Za-z0-9]+";

    private FreshNames() {}

    /**
     * The stem with the first number that makes it a name of its own: {@code system1}.
     *
     * @param plan
     *            any element of the plan
     * @param stem
     *            a name
     */
    public static String numbered(EObject plan, String stem) {
        Set<String> taken = taken(plan);
        int number = 1;
        while (taken.contains(stem + number)) {
            number++;
        }
        return stem + number;
    }

    /** A name made of what people call something: {@code orderDesk} of {@code Order desk}; the stem if it has no letters. */
    public static String called(EObject plan, String title, String stem) {
        StringBuilder name = new StringBuilder();
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        for (String word : plain.split(UNKNOWN_LETTERS)) {
            if (!word.isEmpty()) {
                String first = word.substring(0, 1);
                name.append(name.isEmpty() ? first.toLowerCase(Locale.ROOT) : first.toUpperCase(Locale.ROOT))
                        .append(word.substring(1));
            }
        }
        if (name.isEmpty() || !Character.isLetter(name.charAt(0)) || name.toString().equals("not")) {
            return numbered(plan, stem);
        }
        return taken(plan).contains(name.toString()) ? numbered(plan, name.toString()) : name.toString();
    }

    private static Set<String> taken(EObject plan) {
        return ViewedPlan.of(plan).index().all(NamedElement.class).stream().map(NamedElement::getName)
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
