package org.holdfast.ui.wizard;

import java.text.Normalizer;
import java.util.Locale;

/** Names of plans, as the language writes them. */
final class PlanNames {

    private PlanNames() {}

    /**
     * A name of the language that reads like a title: {@code Novum Mail Order} gives {@code novumMailOrder}. Letters with
     * marks lose them; what is neither letter nor digit parts words.
     */
    static String identifier(String title) {
        StringBuilder name = new StringBuilder();
        for (String word : Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}+", "")
                .split("[^A-Za-z0-9]+")) {
            if (!word.isEmpty()) {
                String first = word.substring(0, 1);
                name.append(name.isEmpty() ? first.toLowerCase(Locale.ROOT) : first.toUpperCase(Locale.ROOT))
                        .append(word, 1, word.length());
            }
        }
        return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "plan" + name : name.toString();
    }
}
