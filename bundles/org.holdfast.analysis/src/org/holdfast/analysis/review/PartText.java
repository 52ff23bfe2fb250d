package org.holdfast.analysis.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.AlternativeNeed;
import org.holdfast.model.AnyStrike;
import org.holdfast.model.ComponentStrike;
import org.holdfast.model.Copy;
import org.holdfast.model.Corruption;
import org.holdfast.model.DataFlow;
import org.holdfast.model.Destruction;
import org.holdfast.model.Disruption;
import org.holdfast.model.HourlyRate;
import org.holdfast.model.KindStrike;
import org.holdfast.model.Measurement;
import org.holdfast.model.NamedElement;
import org.holdfast.model.NeedTarget;
import org.holdfast.model.PeopleNeed;
import org.holdfast.model.RegionStrike;
import org.holdfast.model.SiteStrike;
import org.holdfast.model.StandIn;
import org.holdfast.model.name.Labels;
import org.holdfast.model.sort.Sort;

/** The text of a value, of a reference, or of a part of an element, as the language would say it. */
final class PartText {
    private PartText() {}

    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "?";
            case Enumerator choice -> choice.getLiteral();
            case Boolean said -> said ? "yes" : "no";
            case String text -> '"' + text + '"';
            case EObject element when element.eIsProxy() -> "?";
            case EObject element when isElement(element) -> Labels.of(element);
            case EObject part -> part(part);
            default -> value.toString();
        };
    }

    private static boolean isElement(EObject element) {
        return element instanceof NamedElement || Sort.find(element.eClass()).isPresent();
    }

    private static String part(EObject part) {
        return switch (part) {
            case AlternativeNeed need -> alternatives(need);
            case NeedTarget need -> of(need.getTarget());
            case PeopleNeed need -> need.getCount() + " of role " + of(need.getRole());
            case DataFlow flow -> of(flow.getTarget()) + (flow.isIndependent() ? " independent" : "");
            case StandIn standIn -> of(standIn.getTarget()) + " within " + of(standIn.getWithin())
                    + (standIn.isDeclared() ? " when declared" : "");
            case Copy copy -> copy.getAt() == null ? "on " + of(copy.getOn()) : "at " + of(copy.getAt());
            case RegionStrike strike -> "region " + of(strike.getRegion());
            case SiteStrike strike -> "site " + of(strike.getSite());
            case KindStrike strike -> "kind " + of(strike.getKind());
            case ComponentStrike strike -> "component " + of(strike.getComponent());
            case AnyStrike strike -> "any " + of(strike.getSort());
            case Destruction destruction -> "destroys";
            case Corruption corruption -> "corrupts noticed after " + of(corruption.getNoticedAfter());
            case Disruption disruption -> "disrupts for " + of(disruption.getDuration());
            case HourlyRate rate -> (rate.getAfter() == null ? "" : "after " + rate.getAfter() + " ")
                    + of(rate.getRate());
            case Measurement measured -> of(measured.getComponent()) + " " + of(measured.getTime());
            default -> inOrder(part);
        };
    }

    private static String alternatives(AlternativeNeed need) {
        String several = need.getRequired() == 1 ? "any" : Integer.toString(need.getRequired());
        return several + " of " + need.getAlternatives().stream().map(PartText::of)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /** What is said of the part, in the order in which the language says it: for contacts, vulnerabilities, rules. */
    private static String inOrder(EObject part) {
        List<String> said = new ArrayList<>();
        for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
            boolean inverse = feature instanceof EReference reference && reference.isContainer();
            if (!inverse && !feature.isDerived() && part.eIsSet(feature)) {
                said.add(of(part.eGet(feature, false)));
            }
        }
        return said.size() == 1 ? said.getFirst() : said.stream().collect(Collectors.joining(" "));
    }
}
