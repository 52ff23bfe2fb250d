package org.holdfast.rules.c;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.failure.PointsOfFailure;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Component;
import org.holdfast.model.Host;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Network;
import org.holdfast.model.Person;
import org.holdfast.model.Priority;
import org.holdfast.model.Storage;
import org.holdfast.model.Supplier;
import org.holdfast.model.UtilitySupply;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Duration;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Link;
import org.holdfast.rules.Rule;

/**
 * One loss must not take a critical function down for longer than it may be down. Looked at is what takes long to get
 * back: equipment, utilities, suppliers and persons; systems and guests have objectives of their own (D02). What stands in
 * for a component counts as an alternative to it. A function without an MTD is the matter of {@code B01}.
 */
@Code(value = "C07", says = "No single point of failure under a critical function lasts, with its WRT, beyond its MTD.")
public final class C07 implements Rule {
    private static final int TOLD = 20;

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        List<BusinessFunction> critical = plan.index().byName(BusinessFunction.class).stream()
                .filter(function -> function.getPriority() == Priority.CRITICAL && function.getMtd() != null).toList();
        if (critical.isEmpty()) {
            return;
        }
        PointsOfFailure points = PointsOfFailure.of(plan.index(), critical, C07::isInfrastructure);
        for (BusinessFunction function : critical) {
            List<Link> lasting = new ArrayList<>();
            points.components(function).stream().filter(component -> lasts(component, function))
                    .forEach(component -> lasting.add(new Link(component, says(component))));
            points.persons(function)
                    .forEach(person -> lasting.add(new Link(person, "the person " + Labels.of(person))));
            report(function, lasting, findings);
        }
    }

    private static boolean isInfrastructure(NamedElement element) {
        return element instanceof Host || element instanceof Storage || element instanceof Network
                || element instanceof UtilitySupply || element instanceof Supplier || element instanceof Person;
    }

    private static boolean lasts(Component component, BusinessFunction function) {
        Duration replaced = component.getReplacedWithin();
        return replaced == null || replaced.seconds() + seconds(function.getWrt()) > function.getMtd().seconds();
    }

    private static long seconds(@Nullable Duration wrt) {
        return wrt == null ? 0 : wrt.seconds();
    }

    private static String says(Component component) {
        return Labels.of(component) + (component.getReplacedWithin() == null ? " (nothing says when it is replaced)"
                : " (replaced within " + component.getReplacedWithin() + ")");
    }

    private static void report(BusinessFunction function, List<Link> lasting, Findings findings) {
        if (lasting.isEmpty()) {
            return;
        }
        String wrt = function.getWrt() == null ? "" : ", WRT " + function.getWrt();
        String named = String.join(", ", lasting.stream().limit(TOLD).map(Link::says).toList())
                + (lasting.size() > TOLD ? " and " + (lasting.size() - TOLD) + " more" : "");
        List<Link> chain = new ArrayList<>(List.of(new Link(function, Labels.of(function))));
        chain.addAll(lasting.subList(0, Math.min(TOLD, lasting.size())));
        findings.report(function, null, Labels.of(function) + " (MTD " + function.getMtd() + wrt
                + ") is down for too long when it loses only one of these: " + named, chain);
    }
}
