package org.holdfast.dsl.resource;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.holdfast.model.Acceptance;
import org.holdfast.model.AlternativeNeed;
import org.holdfast.model.AnyStrike;
import org.holdfast.model.Contact;
import org.holdfast.model.Copy;
import org.holdfast.model.CostScope;
import org.holdfast.model.DisasterLevel;
import org.holdfast.model.Exercise;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.HourlyRate;
import org.holdfast.model.NamedElement;
import org.holdfast.model.OutageCost;
import org.holdfast.model.PeopleNeed;
import org.holdfast.model.RecoveryStep;
import org.holdfast.model.Restoration;
import org.holdfast.model.Site;
import org.holdfast.model.StepState;
import org.holdfast.model.Strike;
import org.holdfast.model.Vulnerability;

/**
 * What an element is called within its container. Of a reference only the last part of the name counts, so that it does
 * not matter whether it is linked yet, or how much of the full name was written.
 */
final class FragmentKeys {
    private static final String UNKNOWN = "?";

    private FragmentKeys() {}

    /** The key, with the separator that goes between it and the fragment of the container. */
    static String of(EObject element) {
        return switch (element) {
            case Site site when site.getParent() != null -> "." + orUnknown(site.getName());
            case RecoveryStep step -> "." + orUnknown(step.getName());
            case NamedElement named -> "/" + orUnknown(named.getName());
            case DisasterLevel level -> "/level." + level.getNumber();
            case Exercise exercise -> "/exercise/" + orUnknown(exercise.getDate()) + "/"
                    + target(exercise, Literals.EXERCISE__PLAN);
            case Acceptance accept -> "/accept/" + orUnknown(accept.getCode()) + accepted(accept);
            case OutageCost cost -> "/outage/"
                    + bearer(cost, cost.getScope(), Literals.OUTAGE_COST__KIND, Literals.OUTAGE_COST__SUBJECT)
                    + optional("/", cost, Literals.OUTAGE_COST__DISASTER);
            case Restoration restoration -> "/restore/" + target(restoration, Literals.RESTORATION__COMPONENT);
            default -> "/" + clause(element.eContainingFeature()) + part(element);
        };
    }

    private static String clause(EStructuralFeature feature) {
        if (feature == Literals.COMPONENT__FLOWS) {
            return "passes";
        }
        if (feature == Literals.COMPONENT__STAND_INS) {
            return "fails";
        }
        return feature == Literals.BUSINESS_FUNCTION__VULNERABILITIES ? "vulnerable" : feature.getName();
    }

    private static String part(EObject element) {
        return switch (element) {
            case StepState state -> "/" + state.getStep().getLiteral();
            case Contact contact -> "/" + contact.getChannel().getLiteral();
            case Vulnerability vulnerability -> "/" + vulnerability.getArea().getLiteral();
            case AlternativeNeed need -> "/" + alternatives(need);
            case PeopleNeed need -> "/role." + target(need, Literals.PEOPLE_NEED__ROLE);
            case AnyStrike strike -> "/any." + strike.getSort().getLiteral();
            case Strike strike -> "/" + onlyReference(strike).getName() + "." + target(strike, onlyReference(strike));
            case Copy copy -> optional("/at.", copy, Literals.COPY__AT) + optional("/on.", copy, Literals.COPY__ON);
            case HourlyRate rate -> rate.getAfter() == null ? "" : "/" + rate.getAfter().toString().replace(" ", "");
            default -> targetOf(element);
        };
    }

    private static String targetOf(EObject element) {
        List<EReference> references = element.eClass().getEAllReferences().stream()
                .filter(reference -> !reference.isContainment() && !reference.isTransient()).toList();
        return references.size() == 1 ? "/" + target(element, references.get(0)) : "";
    }

    private static EReference onlyReference(EObject element) {
        return element.eClass().getEReferences().get(0);
    }

    private static String alternatives(AlternativeNeed need) {
        return need.getAlternatives().stream().map(each -> target(each, Literals.NEED_TARGET__TARGET))
                .collect(Collectors.joining("+"));
    }

    private static String accepted(Acceptance accept) {
        if (accept.eGet(Literals.ACCEPTANCE__LEVEL, false) != null) {
            return "/level." + target(accept, Literals.ACCEPTANCE__LEVEL);
        }
        String bearer = bearer(accept, accept.getScope(), Literals.ACCEPTANCE__KIND, Literals.ACCEPTANCE__BEARER);
        return bearer.equals(UNKNOWN) ? "/" + target(accept, Literals.ACCEPTANCE__SUBJECT)
                : "/outage/" + bearer + optional("/", accept, Literals.ACCEPTANCE__DISASTER);
    }

    /** What an outage cost is of. */
    private static String bearer(EObject element, CostScope scope, EReference kind, EReference single) {
        if (scope != CostScope.UNSPECIFIED) {
            return "all." + scope.getLiteral();
        }
        String ofKind = optional("kind.", element, kind);
        return ofKind.isEmpty() ? target(element, single) : ofKind;
    }

    private static String optional(String prefix, EObject element, EReference reference) {
        return element.eGet(reference, false) == null ? "" : prefix + target(element, reference);
    }

    /** The name of what is referred to, from the text where it is not linked: to link here would ask for fragments. */
    private static String target(EObject element, EReference reference) {
        return switch (element.eGet(reference, false)) {
            case EObject target when target.eIsProxy() -> lastSegment(textOf(element, reference));
            case NamedElement named -> orUnknown(named.getName());
            case DisasterLevel level -> Integer.toString(level.getNumber());
            case Restoration restoration -> target(restoration, Literals.RESTORATION__COMPONENT);
            case null, default -> UNKNOWN;
        };
    }

    private static String textOf(EObject element, EReference reference) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(element, reference);
        return nodes.isEmpty() ? UNKNOWN : NodeModelUtils.getTokenText(nodes.getLast()).replace("^", "");
    }

    private static String lastSegment(String name) {
        return name.substring(name.lastIndexOf('.') + 1).strip();
    }

    private static String orUnknown(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? UNKNOWN : value.toString();
    }
}
