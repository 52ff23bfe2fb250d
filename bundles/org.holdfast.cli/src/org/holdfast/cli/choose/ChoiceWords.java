package org.holdfast.cli.choose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.holdfast.analysis.choice.LeftOut;
import org.holdfast.analysis.choice.Miss;
import org.holdfast.analysis.choice.SubjectChoice;
import org.holdfast.cli.console.Counted;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Protection;
import org.holdfast.model.name.Labels;

/** What is said of the parts of a choice, in text and JSON alike. */
final class ChoiceWords {
    private final Amounts amounts;

    ChoiceWords(Amounts amounts) {
        this.amounts = amounts;
    }

    /** Why a protection is not bought. */
    String why(LeftOut out) {
        if (!out.serves()) {
            return "no system names it or is of a kind that it serves";
        }
        String would = would(out);
        if (!out.isAffordable()) {
            return would + "; " + amounts.told(out.left().orElse(out.price())) + " of the budget is left for it";
        }
        return out.meets() == 0 && out.avoids().signum() > 0 ? would + ", less than it costs" : would;
    }

    private String would(LeftOut out) {
        List<String> does = new ArrayList<>();
        if (out.meets() > 0) {
            does.add("meet " + Counted.of(out.meets(), "more objective"));
        }
        if (out.avoids().signum() > 0) {
            does.add("avoid a loss of " + amounts.told(out.avoids()) + " a year");
        } else if (out.avoids().signum() < 0) {
            does.add("bring a loss of " + amounts.told(out.avoids().negated()) + " a year more");
        }
        return does.isEmpty() ? "beside what is bought it would avoid no loss and meet no more objectives"
                : "it would " + String.join(" and ", does);
    }

    /** Why what a subject gets is as it is. */
    static String why(SubjectChoice choice, Collection<Protection> bought) {
        if (!choice.present().isKnown()) {
            return "stays as it is, since it was not computed: " + choice.present().gaps().getFirst();
        }
        List<Protection> idle = choice.lost().stream().filter(bought::contains).toList();
        List<Protection> unpaid = choice.lost().stream().filter(protection -> !bought.contains(protection)).toList();
        List<String> parts = new ArrayList<>();
        if (!unpaid.isEmpty()) {
            parts.add("goes without " + names(unpaid) + ", not bought");
        }
        if (!idle.isEmpty()) {
            parts.add("does without " + names(idle) + ", of no use to it beside the rest");
        }
        if (!choice.gained().isEmpty()) {
            parts.add("gets " + names(choice.gained()));
        }
        return String.join("; ", parts);
    }

    /** Such as {@code RPO 24 h of orders: 38 h in fire}. */
    static String missed(Miss miss) {
        return miss.objective().sort() + " " + miss.limit() + " of " + Labels.of(miss.objective().element()) + ": "
                + miss.reached() + " in " + miss.scenario().name();
    }

    static String names(Collection<? extends NamedElement> elements) {
        return elements.isEmpty() ? "nothing" : elements.stream().map(Labels::of).collect(Collectors.joining(", "));
    }
}
