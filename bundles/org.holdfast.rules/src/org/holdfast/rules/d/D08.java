package org.holdfast.rules.d;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.analysis.index.Sites;
import org.holdfast.analysis.index.Spread;
import org.holdfast.model.Component;
import org.holdfast.model.Copy;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Machine;
import org.holdfast.model.Protectable;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Link;
import org.holdfast.rules.Listed;
import org.holdfast.rules.Rule;
import org.holdfast.rules.fix.Fix;
import org.holdfast.rules.fix.Remedies;

/**
 * What destroys the original must not destroy all copies with it. All protections of a component are looked at together,
 * with copies of their copies: a snapshot beside the data is quick, and does no harm if a tape lies elsewhere. Rooms of one
 * building are one site. Where it is not said where copies lie, nothing is found.
 */
@Code(value = "D08", says = "Copies are not kept only on what they protect or at its site.")
public final class D08 implements Rule {
    @Override
    public void check(CheckedPlan plan, Findings findings) {
        for (Protectable component : plan.index().all(Protectable.class)) {
            List<Copy> copies = copies(component, plan.index());
            if (!copies.isEmpty() && copies.stream().allMatch(copy -> isLostWith(copy, component))) {
                report(component, copies, elsewhere(component, plan.index()), findings);
            }
        }
    }

    private static void report(Protectable component, List<Copy> copies, List<Fix> fixes, Findings findings) {
        List<Link> chain = new ArrayList<>(List.of(link(component)));
        copies.forEach(copy -> chain.add(new Link(copy.getProtection(), said(copy))));
        findings.report(component, Literals.PROTECTABLE__PROTECTIONS,
                chain.getFirst().says() + " can be lost with all its copies: "
                        + Listed.and(copies.stream().map(D08::said).toList()) + "; expected one at another site",
                chain, fixes);
    }

    private static List<Fix> elsewhere(Protectable component, PlanIndex index) {
        return Remedies.of(component, index, protection -> protection.getCopies().stream().filter(D08::isSomewhere)
                .anyMatch(copy -> !isLostWith(copy, component)));
    }

    private static List<Copy> copies(Protectable component, PlanIndex index) {
        return index.protecting().of(component).stream().flatMap(protection -> protection.getCopies().stream())
                .filter(D08::isSomewhere).toList();
    }

    private static boolean isSomewhere(Copy copy) {
        return Resolved.is(copy.getAt()) || Resolved.is(copy.getOn());
    }

    private static boolean isLostWith(Copy copy, Protectable component) {
        return Resolved.is(copy.getOn()) && whereItLies(component).contains(copy.getOn())
                || Sites.areOne(copy.getSite(), component.getSite());
    }

    /** The component itself, the machines that it is on, and the storages of these. */
    private static Set<Component> whereItLies(Protectable component) {
        return Spread.<Component>from(List.of(component), D08::beneath).reached();
    }

    private static List<Component> beneath(Component component) {
        List<Component> beneath = new ArrayList<>();
        add(component.getCarrier(), beneath);
        add(component instanceof Machine machine ? machine.getStoredOn() : null, beneath);
        return beneath;
    }

    private static void add(@Nullable Component component, List<Component> beneath) {
        if (component != null && Resolved.is(component)) {
            beneath.add(component);
        }
    }

    private static Link link(Protectable component) {
        return new Link(component, Labels.of(component)
                + (component.getSite() == null ? "" : " (at " + Labels.of(component.getSite()) + ")"));
    }

    private static String said(Copy copy) {
        return Labels.of(copy.getProtection()) + (Resolved.is(copy.getOn()) ? " on " + Labels.of(copy.getOn())
                : " at " + Labels.of(copy.getAt()));
    }
}
