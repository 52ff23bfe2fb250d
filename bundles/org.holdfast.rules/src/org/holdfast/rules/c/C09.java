package org.holdfast.rules.c;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.analysis.index.Tally;
import org.holdfast.model.Component;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Host;
import org.holdfast.model.HypervisorModel;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Machine;
import org.holdfast.model.StandIn;
import org.holdfast.model.VirtualMachine;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Link;
import org.holdfast.rules.Others;
import org.holdfast.rules.Rule;

/**
 * What ran on one runs on the other only if the two are alike. A component and its stand-in of the same sort have the same
 * platform; hosts the same hypervisor model too, since the guests move with them. A guest moves to a host with the
 * hypervisor model of its own, and to an oslevel host only if that has its operating system. A system moves to a machine
 * with the platform that it runs on. Components of other sorts cannot be compared. What a component does not say of itself
 * is not asked of its stand-in; and a guest need not say again what is found on its host.
 */
@Code(value = "C09", says = "A stand-in has the platform of what it stands in for; a host that stands in has the hypervisor model.")
public final class C09 implements Rule {
    private record Trait(@Nullable String own, String others) {
        boolean differs() {
            return own != null && !own.equals(others);
        }
    }

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        for (Component component : plan.index().all(Component.class)) {
            List<Component> unlike = standIns(component).filter(standIn -> !foundOnHost(component, standIn))
                    .filter(standIn -> !differing(component, standIn).isEmpty()).toList();
            if (!unlike.isEmpty()) {
                report(component, unlike, findings);
            }
        }
    }

    private static void report(Component component, List<Component> unlike, Findings findings) {
        Component first = unlike.getFirst();
        List<Trait> traits = differing(component, first);
        List<Link> pair = List.of(link(component, traits.stream().map(Trait::own)),
                link(first, traits.stream().map(Trait::others)));
        findings.report(component, Literals.COMPONENT__STAND_INS,
                pair.getFirst().says() + " fails over to " + pair.getLast().says()
                        + Others.and(new Tally(unlike.size() - 1, true), "stand-in") + "; the two must be alike",
                pair);
    }

    private static boolean foundOnHost(Component component, Component standIn) {
        return component instanceof VirtualMachine guest && Resolved.is(guest.getOn())
                && standIns(guest.getOn()).anyMatch(standIn::equals);
    }

    private static Stream<Component> standIns(Component component) {
        return Resolved.among(component.getStandIns().stream().map(StandIn::getTarget).toList()).stream();
    }

    private static List<Trait> differing(Component component, Component standIn) {
        return traits(component, standIn).filter(Trait::differs).toList();
    }

    private static Stream<Trait> traits(Component component, Component standIn) {
        if (component instanceof VirtualMachine guest && standIn instanceof Host host) {
            return guestTraits(guest, host);
        }
        if (component instanceof Host host && standIn instanceof Host other) {
            return Stream.of(platform(host.getPlatform(), other), hypervisor("", host, other));
        }
        if (component instanceof InformationSystem system && standIn instanceof Machine) {
            return Stream.of(platform(platformUnder(system), standIn));
        }
        return component.eClass() == standIn.eClass() ? Stream.of(platform(component.getPlatform(), standIn))
                : Stream.of();
    }

    private static Stream<Trait> guestTraits(VirtualMachine guest, Host standIn) {
        Host host = guest.getOn();
        if (!Resolved.is(host)) {
            return Stream.of();
        }
        Trait hypervisor = hypervisor("on " + Labels.of(host) + ", ", host, standIn);
        return standIn.getHypervisor() == HypervisorModel.OSLEVEL
                ? Stream.of(hypervisor, platform(guest.getPlatform(), standIn))
                : Stream.of(hypervisor);
    }

    private static @Nullable String platformUnder(InformationSystem system) {
        return system.getPlatform() != null || !Resolved.is(system.getOn()) ? system.getPlatform()
                : system.getOn().getPlatform();
    }

    private static Trait platform(@Nullable String own, Component standIn) {
        String others = standIn.getPlatform();
        return new Trait(own == null ? null : "platform \"" + own + "\"",
                others == null ? "no platform" : "platform \"" + others + "\"");
    }

    private static Trait hypervisor(String where, Host own, Host standIn) {
        boolean alike = own.getHypervisor() == standIn.getHypervisor();
        boolean asked = own.getHypervisor() != HypervisorModel.UNSPECIFIED && !alike;
        return new Trait(asked ? where + "hypervisor " + own.getHypervisor() : null,
                standIn.getHypervisor() == HypervisorModel.UNSPECIFIED ? "no hypervisor"
                        : "hypervisor " + standIn.getHypervisor());
    }

    private static Link link(Component component, Stream<@Nullable String> traits) {
        return new Link(component, Labels.of(component) + " ("
                + traits.filter(Objects::nonNull).collect(Collectors.joining(", ")) + ")");
    }
}
