package org.holdfast.ui.internal.properties;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.holdfast.design.change.Addition;
import org.holdfast.design.change.FreshNames;
import org.holdfast.model.Alternative;
import org.holdfast.model.AlternativeNeed;
import org.holdfast.model.Dependable;
import org.holdfast.model.HoldfastFactory;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.HourlyRate;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Plan;
import org.holdfast.model.StepStatus;
import org.holdfast.model.value.CostRate;
import org.holdfast.model.value.Duration;

/** New parts of elements: they say all that the language cannot do without, to be put right. */
final class NewPart {

    private static final Set<EAttribute> MUST_SAY = Set.of(Literals.STEP_STATE__STEP, Literals.STEP_STATE__STATUS,
            Literals.CONTACT__CHANNEL, Literals.CONTACT__ADDRESS, Literals.VULNERABILITY__AREA,
            Literals.VULNERABILITY__LEVEL, Literals.ALTERNATIVE_NEED__REQUIRED, Literals.PEOPLE_NEED__COUNT,
            Literals.STAND_IN__WITHIN, Literals.ANY_STRIKE__SORT, Literals.DISRUPTION__DURATION,
            Literals.MEASUREMENT__TIME);

    private final EObject owner;
    private final List<EObject> siblings;

    private NewPart(EObject owner, EReference list) {
        this.owner = owner;
        siblings = PartEdits.parts(owner, list);
    }

    /**
     * The parts of a sort that are about some elements: one for each, or one that is about all; one, if it is about none.
     *
     * @param owner
     *            whose parts they will be
     * @param list
     *            its feature
     */
    static List<EObject> of(EObject owner, EReference list, PartKind kind, List<EObject> about) {
        return new NewPart(owner, list).of(kind, about);
    }

    private List<EObject> of(PartKind kind, List<EObject> about) {
        if (kind.about().isEmpty()) {
            return List.of(one(kind));
        }
        if (kind == PartKind.ANY_OF) {
            AlternativeNeed need = (AlternativeNeed) one(kind);
            about.forEach(each -> need.getAlternatives().add(alternative(each)));
            return List.of(need);
        }
        return about.stream().map(each -> {
            EObject part = one(kind);
            part.eSet(kind.about().get(), each);
            return part;
        }).toList();
    }

    private static Alternative alternative(EObject target) {
        Alternative alternative = HoldfastFactory.eINSTANCE.createAlternative();
        alternative.setTarget((Dependable) target);
        return alternative;
    }

    private EObject one(PartKind kind) {
        EObject part = EcoreUtil.create(kind.type());
        kind.type().getEAllAttributes().stream().filter(MUST_SAY::contains)
                .forEach(attribute -> part.eSet(attribute, value(attribute)));
        if (part instanceof NamedElement named) {
            named.setName(FreshNames.numbered(owner, Addition.stem(kind.type())));
        } else if (part instanceof HourlyRate rate) {
            price(rate);
        }
        return part;
    }

    private Object value(EAttribute attribute) {
        if (attribute.getEAttributeType() instanceof EEnum choice) {
            return unused(attribute, choice);
        }
        return EcoreUtil.createFromString(attribute.getEAttributeType(),
                switch (attribute.getEAttributeType().getName()) {
                    case "EInt" -> "1";
                    case "EString" -> "?";
                    default -> "1 h";
                });
    }

    /** The first word that no sibling says, of those that say something. */
    private Object unused(EAttribute attribute, EEnum choice) {
        List<Enumerator> words = choice.getELiterals().stream()
                .filter(each -> !FormReading.word(each.getLiteral()).isEmpty())
                .map(EEnumLiteral::getInstance).toList();
        List<Object> said = siblings.stream().filter(attribute.getEContainingClass()::isInstance)
                .map(each -> each.eGet(attribute)).toList();
        return attribute == Literals.STEP_STATE__STATUS ? StepStatus.BEGUN
                : words.stream().filter(each -> !said.contains(each)).findFirst().orElse(words.get(0));
    }

    /** A first rate holds from the beginning, another from some hours after those that are there. */
    private void price(HourlyRate rate) {
        String currency = owner.eResource().getResourceSet().getResources().stream()
                .flatMap(file -> file.getContents().stream()).flatMap(file -> file.eContents().stream())
                .filter(Plan.class::isInstance).map(plan -> ((Plan) plan).getCurrency()).filter(said -> said != null)
                .findFirst().orElse("EUR");
        rate.setRate(CostRate.parse("100 " + currency + " per h"));
        if (!siblings.isEmpty()) {
            long hours = siblings.stream().map(each -> ((HourlyRate) each).getAfter()).filter(said -> said != null)
                    .mapToLong(after -> after.seconds() / 3600).max().orElse(0);
            rate.setAfter(Duration.parse(hours + 8 + " h"));
        }
    }
}
