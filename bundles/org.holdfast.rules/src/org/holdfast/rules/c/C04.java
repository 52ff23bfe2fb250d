package org.holdfast.rules.c;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.holdfast.analysis.index.Cycles;
import org.holdfast.analysis.index.Protecting;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.model.Component;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Host;
import org.holdfast.model.HypervisorModel;
import org.holdfast.model.Protection;
import org.holdfast.model.StandIn;
import org.holdfast.model.VirtualMachine;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Link;
import org.holdfast.rules.Listed;
import org.holdfast.rules.Rule;
import org.holdfast.rules.fix.Fix;

/**
 * A plan cannot be true where a component would be two things at once. The metamodel itself leaves no cycle of placing (a
 * system is on a machine, a virtual machine on a host, a host on nothing) and no cycle of containment (sites that contain
 * one another are in no file), so there is nothing to look for; copies of
 * copies can go round in one. What is lost together with a component, since one is on
 * the other, is no other component to fail over to. Where a host or a guest does not say its platform, nothing is
 * contradicted.
 */
@Code(value = "C04", says = "Placing, containment and copies of copies have no cycle; a stand-in is another component than its"
        + " own; guests of an oslevel host have the host's operating system.", force = Code.Force.CONTRADICTION)
public final class C04 implements Rule {
    @Override
    public void check(CheckedPlan plan, Findings findings) {
        plan.index().all(Component.class).forEach(component -> checkStandIns(component, findings));
        plan.index().all(VirtualMachine.class).forEach(guest -> checkPlatform(guest, findings));
        Cycles.among(plan.index().byName(Protection.class), C04::copied).cycles()
                .forEach(circle -> reportCircle(circle, findings));
    }

    private static List<Protection> copied(Protection protection) {
        return Resolved.is(protection.getCopyOf()) ? List.of(protection.getCopyOf()) : List.of();
    }

    /** On the first by name of those that copy one another in a circle, in the order in which they do. */
    private static void reportCircle(List<Protection> circle, Findings findings) {
        Protection first = circle.stream().min(Comparator.comparing(Labels::of)).orElseThrow();
        List<Link> chain = Protecting.sources(first).stream().map(each -> new Link(each, Labels.of(each))).toList();
        findings.report(first, Literals.PROTECTION__COPY_OF,
                String.join(" is a copy of ", chain.stream().map(Link::says).toList()) + " is a copy of "
                        + Labels.of(first) + ": no data is ever copied into this circle",
                chain);
    }

    private static void checkStandIns(Component component, Findings findings) {
        List<StandIn> own = component.getStandIns().stream().filter(standIn -> Resolved.is(standIn.getTarget()))
                .filter(standIn -> isOn(component, standIn.getTarget()) || isOn(standIn.getTarget(), component))
                .toList();
        if (!own.isEmpty()) {
            findings.report(component, Literals.COMPONENT__STAND_INS,
                    Labels.of(component) + " fails over to "
                            + Listed.and(own.stream().map(standIn -> named(standIn.getTarget(), component)).toList())
                            + "; a stand-in must be another component",
                    List.of(), Fix.Together.of(own.stream().map(standIn -> without(standIn, component)).toList()));
        }
    }

    private static Fix without(StandIn standIn, Component component) {
        String target = standIn.getTarget() == component ? "itself" : Labels.of(standIn.getTarget());
        return new Fix.RemoveElement("let " + Labels.of(component) + " not fail over to " + target, standIn);
    }

    /** Whether the component is the other one, or on it through any machines between. */
    private static boolean isOn(Component component, Component other) {
        for (Component carrier = component; carrier != null; carrier = carrier.getCarrier()) {
            if (carrier == other) {
                return true;
            }
        }
        return false;
    }

    private static String named(Component standIn, Component component) {
        if (standIn == component) {
            return "itself";
        }
        return Labels.of(standIn) + (isOn(component, standIn) ? ", which it is on" : ", which is on it");
    }

    private static void checkPlatform(VirtualMachine guest, Findings findings) {
        Host host = guest.getOn();
        if (host == null || host.getHypervisor() != HypervisorModel.OSLEVEL || host.getPlatform() == null
                || guest.getPlatform() == null || Objects.equals(guest.getPlatform(), host.getPlatform())) {
            return;
        }
        List<Link> pair = List.of(link(guest), link(host));
        findings.report(guest, Literals.COMPONENT__PLATFORM, pair.getFirst().says() + " is on " + pair.getLast().says()
                + ", whose guests share its operating system (hypervisor oslevel)", pair,
                List.of(new Fix.SetValue(
                        "set the platform of " + Labels.of(guest) + " to \"" + host.getPlatform() + '"', guest,
                        Literals.COMPONENT__PLATFORM, host.getPlatform())));
    }

    private static Link link(Component component) {
        return new Link(component, Labels.of(component) + " (platform \"" + component.getPlatform() + "\")");
    }
}
