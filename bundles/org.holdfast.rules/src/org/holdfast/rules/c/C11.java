package org.holdfast.rules.c;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.analysis.index.Tally;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Component;
import org.holdfast.model.DesktopModel;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Host;
import org.holdfast.model.Priority;
import org.holdfast.model.StandIn;
import org.holdfast.model.UserGroup;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Link;
import org.holdfast.rules.Others;
import org.holdfast.rules.Rule;
import org.holdfast.rules.fix.Fix;
import org.holdfast.rules.fix.Priorities;

/**
 * A system that nobody can sit down at is as good as down. Users need their desktops for the functions that rely on the
 * systems they use, so the host of the desktops matters as much as the most important of these. A host without a priority
 * ranks below all that have one. Where no function with a priority is concerned, nothing is asked of the host.
 */
@Code(value = "C11", says = "The host of virtual desktops has a stand-in, and no priority below that of the functions of its users.", force = Code.Force.HINT)
public final class C11 implements Rule {
    private record Work(UserGroup users, Component used, BusinessFunction function) {}

    private static final Comparator<Work> HIGHEST_FIRST = Comparator
            .comparing((Work work) -> work.function().getPriority()).reversed();

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        for (Host host : plan.index().all(Host.class)) {
            List<Work> works = works(host, plan.index()).toList();
            works.stream().min(HIGHEST_FIRST).ifPresent(work -> check(host, work, works, plan.index(), findings));
        }
    }

    private static void check(Host host, Work work, List<Work> works, PlanIndex index, Findings findings) {
        List<String> lacks = new ArrayList<>();
        if (Resolved.among(host.getStandIns().stream().map(StandIn::getTarget).toList()).isEmpty()) {
            lacks.add("no stand-in");
        }
        if (host.getPriority().compareTo(work.function().getPriority()) < 0) {
            lacks.add(host.getPriority() == Priority.UNSPECIFIED ? "no priority" : "priority " + host.getPriority());
        }
        if (!lacks.isEmpty()) {
            Tally others = new Tally((int) works.stream().map(Work::users).distinct().count() - 1, true);
            findings.report(host, null,
                    Labels.of(host) + " has " + String.join(" and ", lacks) + ", but the desktops of "
                            + Labels.of(work.users()) + Others.and(others, "user group") + " are on it, for "
                            + priority(work.function()),
                    chain(host, work, index), fixes(host, work.function().getPriority()));
        }
    }

    private static List<Fix> fixes(Host host, Priority wanted) {
        return host.getPriority().compareTo(wanted) < 0 ? List.of(Priorities.set(host, wanted)) : List.of();
    }

    /** What the desktops on the host are used for: of each system that is used, the highest function. */
    private static Stream<Work> works(Host host, PlanIndex index) {
        return index.referrers(host, Literals.USER_GROUP__DESKTOP_HOST, UserGroup.class).stream()
                .filter(users -> users.getDesktop() == DesktopModel.VIRTUAL).sorted(Comparator.comparing(Labels::of))
                .flatMap(users -> Resolved.among(users.getUses()).stream()
                        .flatMap(used -> work(users, used, index).stream()));
    }

    private static Optional<Work> work(UserGroup users, Component used, PlanIndex index) {
        return index.serving().functions().source(used).map(source -> new Work(users, used, (BusinessFunction) source))
                .filter(work -> work.function().getPriority() != Priority.UNSPECIFIED);
    }

    private static List<Link> chain(Host host, Work work, PlanIndex index) {
        List<Link> chain = new ArrayList<>();
        index.serving().functions().way(work.used()).forEach(element -> chain.add(new Link(element,
                element == work.function() ? priority(work.function()) : Labels.of(element))));
        chain.add(new Link(work.users(), Labels.of(work.users())));
        chain.add(new Link(host, Labels.of(host)));
        return chain;
    }

    private static String priority(BusinessFunction function) {
        return Labels.of(function) + " (" + function.getPriority() + ")";
    }
}
