package org.holdfast.rules.d;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Protecting;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.analysis.index.Sites;
import org.holdfast.model.Confidentiality;
import org.holdfast.model.Copy;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Information;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Protectable;
import org.holdfast.model.Protection;
import org.holdfast.model.Supplier;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Link;
import org.holdfast.rules.Listed;
import org.holdfast.rules.Rule;
import org.holdfast.rules.fix.Fix;

/**
 * Who can take a copy away need not break in. Copies of encrypted copies are encrypted. A room of a cleared site is
 * cleared, and so is what stands at one. Copies that are neither encrypted nor said to lie anywhere may lie on the street.
 * That the original may be read at the same place is no excuse: a copy is easier to carry off.
 */
@Code(value = "D12", says = "Copies of restricted information are encrypted, or lie at a site or supplier marked `cleared`.")
public final class D12 implements Rule {
    private record Held(Information information, InformationSystem system) {}

    private static final Comparator<Held> BY_NAME = Comparator.comparing((Held held) -> Labels.of(held.information()))
            .thenComparing(held -> Labels.of(held.system()));

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        for (Protection protection : plan.index().all(Protection.class)) {
            List<Copy> open = protection.getCopies().stream().filter(copy -> !isCleared(copy)).toList();
            if ((!open.isEmpty() || protection.getCopies().isEmpty()) && !isEncrypted(protection)) {
                List<Held> restricted = restricted(protection, plan.index());
                if (!restricted.isEmpty()) {
                    report(protection, open, restricted, findings);
                }
            }
        }
    }

    private static boolean isEncrypted(Protection protection) {
        return Protecting.sources(protection).stream().anyMatch(Protection::isEncrypted);
    }

    private static boolean isCleared(Copy copy) {
        return copy.getOn() instanceof Supplier supplier && supplier.isCleared() || Sites.isCleared(copy.getSite());
    }

    /** The restricted information that the protection has copies of, by name, each once. */
    private static List<Held> restricted(Protection protection, PlanIndex index) {
        List<Held> held = new ArrayList<>();
        for (Protectable component : index.protecting().protectedBy(protection)) {
            if (component instanceof InformationSystem system) {
                index.referrers(system, Literals.INFORMATION__HELD_IN, Information.class).stream().distinct()
                        .filter(information -> information.getConfidentiality() == Confidentiality.RESTRICTED)
                        .forEach(information -> held.add(new Held(information, system)));
            }
        }
        return held.stream().sorted(BY_NAME).collect(Collectors.toMap(Held::information, each -> each,
                (first, second) -> first, LinkedHashMap::new)).values().stream().toList();
    }

    private static void report(Protection protection, List<Copy> open, List<Held> restricted, Findings findings) {
        List<NamedElement> places = open.stream().<NamedElement>map(D12::place).filter(Resolved::is).toList();
        List<Link> chain = new ArrayList<>();
        for (Held held : restricted) {
            chain.add(new Link(held.information(), Labels.of(held.information()) + " (restricted)"));
            chain.add(new Link(held.system(), Labels.of(held.system())));
        }
        places.forEach(place -> chain.add(new Link(place, Labels.of(place) + " (not cleared)")));
        findings.report(protection, open.isEmpty() ? null : Literals.PROTECTION__COPIES,
                message(protection, places, restricted), chain,
                List.of(new Fix.SetValue("say that " + Labels.of(protection) + " is encrypted", protection,
                        Literals.PROTECTION__ENCRYPTED, true)));
    }

    private static String message(Protection protection, List<NamedElement> places, List<Held> restricted) {
        String where = places.isEmpty() ? ", and does not say where its copies lie"
                : ", and " + Listed.and(places.stream().map(Labels::of).toList())
                        + (places.size() == 1 ? " is not cleared" : " are not cleared");
        return Labels.of(protection) + " copies restricted information, "
                + Listed.and(restricted.stream().map(
                        held -> Labels.of(held.information()) + " of " + Labels.of(held.system())).toList())
                + ", but is not encrypted" + where;
    }

    private static NamedElement place(Copy copy) {
        return copy.getAt() == null ? copy.getOn() : copy.getAt();
    }
}
