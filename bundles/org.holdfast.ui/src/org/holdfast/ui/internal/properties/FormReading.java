package org.holdfast.ui.internal.properties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.holdfast.dsl.plan.Places;
import org.holdfast.model.Document;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.NamedElement;
import org.holdfast.model.name.Labels;
import org.holdfast.model.sort.Sort;
import org.holdfast.ui.plan.PlanModel;

/** Takes out of a model what is shown of an element: whatever its class says it has. */
final class FormReading {

    private final PlanModel model;
    private final EObject element;
    private final Linking linking;

    private FormReading(PlanModel model, EObject element) {
        this.model = model;
        this.element = element;
        linking = new Linking(element);
    }

    /** The form of an element. */
    static ElementForm of(PlanModel model, EObject element) {
        return new FormReading(model, element).form();
    }

    private ElementForm form() {
        List<FormField> fields = new ArrayList<>();
        element.eClass().getEAllStructuralFeatures().stream().filter(FormReading::isShown)
                .forEach(feature -> fields.add(field(feature)));
        fields.sort(Comparator.comparing(FormField::isList));
        EObject container = element.eContainer();
        Optional<Link> owner = container == null || container instanceof Document ? Optional.empty()
                : Optional.of(linking.named(container));
        return new ElementForm(EcoreUtil.getURI(element), heading(element), element.eClass(), owner,
                List.copyOf(fields), Consequences.of(model, element), Places.of(element, Optional.empty()));
    }

    private static boolean isShown(EStructuralFeature feature) {
        return !feature.isDerived() && !feature.isTransient()
                && !(feature.getEType() == Literals.EXPRESSION || feature.getEType() == Literals.VARIABLE);
    }

    private static String heading(EObject element) {
        String label = Labels.of(element);
        String sort = Sort.find(element.eClass()).map(Sort::word).orElse("");
        String title = element instanceof NamedElement named && named.getTitle() != null ? " – " + named.getTitle()
                : "";
        return (label.startsWith(sort) ? label : sort + " " + label) + title;
    }

    private FormField field(EStructuralFeature feature) {
        return new FormField(feature, FeatureWords.label(feature), FeatureWords.help(feature),
                feature instanceof EReference reference ? value(reference) : value((EAttribute) feature));
    }

    private FieldValue value(EReference reference) {
        if (reference.isContainment()) {
            return new FieldValue.Parts(targets(reference).map(linking::said).toList());
        }
        List<Link> chosen = targets(reference).map(target -> linking.known(reference, target)).toList();
        return reference.isMany() ? new FieldValue.Many(chosen, linking.candidates(reference))
                : new FieldValue.One(chosen.stream().findFirst(), linking.candidates(reference));
    }

    private Stream<EObject> targets(EReference reference) {
        Object value = element.eGet(reference);
        return value instanceof List<?> many ? many.stream().map(EObject.class::cast)
                : Stream.ofNullable((EObject) value);
    }

    private FieldValue value(EAttribute attribute) {
        Object value = element.eGet(attribute);
        EDataType type = attribute.getEAttributeType();
        if (type instanceof EEnum choice) {
            return new FieldValue.Choice(
                    choice.getELiterals().stream().map(literal -> word(literal.getLiteral())).toList(),
                    word(((Enumerator) value).getLiteral()));
        }
        if (type == EcorePackage.Literals.EBOOLEAN) {
            return new FieldValue.Flag(Boolean.TRUE.equals(value));
        }
        boolean isSaid = value != null && (type != EcorePackage.Literals.EINT || element.eIsSet(attribute));
        return new FieldValue.Words(isSaid ? EcoreUtil.convertToString(type, value) : "");
    }

    /** What is not said has a sign in the metamodel. */
    static String word(String literal) {
        return literal.equals("-") ? "" : literal;
    }
}
