package org.holdfast.rules.c;

import java.util.ArrayList;
import java.util.List;

import org.holdfast.analysis.index.Room;
import org.holdfast.model.Host;
import org.holdfast.model.VirtualMachine;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Link;
import org.holdfast.rules.Listed;
import org.holdfast.rules.Rule;

/**
 * A stand-in that is full is none. Hosts are lost one at a time; virtual desktops have no size and take no room. A guest
 * that has no stand-in, by itself or by its host, goes nowhere, so that it needs no room.
 */
@Code(value = "C05", says = "After the loss of any one host its guests fit on their stand-ins, beside what runs there.")
public final class C05 implements Rule {
    @Override
    public void check(CheckedPlan plan, Findings findings) {
        for (Host host : plan.index().all(Host.class)) {
            List<Evacuation.Homeless> homeless = Evacuation.homeless(host, plan.index());
            if (!homeless.isEmpty()) {
                report(host, homeless, findings);
            }
        }
    }

    private static void report(Host lost, List<Evacuation.Homeless> homeless, Findings findings) {
        List<Link> guests = homeless.stream().map(each -> link(each.guest())).toList();
        List<Link> hosts = homeless.getFirst().left().entrySet().stream().map(
                each -> new Link(each.getKey(), Labels.of(each.getKey()) + " (" + each.getValue() + " left)")).toList();
        List<Link> chain = new ArrayList<>(guests);
        chain.addAll(hosts);
        findings.report(lost, null,
                "after the loss of " + Labels.of(lost) + ", " + guests.getFirst().says() + " finds no room on "
                        + Listed.and(hosts.stream().map(Link::says).toList()) + others(guests),
                chain);
    }

    private static String others(List<Link> guests) {
        List<Link> others = guests.subList(1, guests.size());
        return others.isEmpty() ? ""
                : "; then there is none for " + Listed.and(others.stream().map(Link::says).toList()) + " either";
    }

    private static Link link(VirtualMachine guest) {
        return new Link(guest, Labels.of(guest) + " (" + Room.of(guest.getCapacity()) + ")");
    }
}
