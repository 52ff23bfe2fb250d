package org.holdfast.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.dsl.edit.Draft;
import org.holdfast.dsl.edit.PlanEdits;
import org.holdfast.dsl.edit.TextEdit;
import org.holdfast.dsl.ide.rename.Renaming;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.NamedElement;
import org.holdfast.ui.internal.plan.RefusedException;
import org.holdfast.ui.plan.PlanEdit;
import org.holdfast.ui.plan.PlanModel;
import org.holdfast.ui.plan.PlanServices;

/** What a form wants of an element, as edits of the text. */
final class FieldEdits {

    private FieldEdits() {}

    /**
     * What stops a text from being the value of an attribute.
     *
     * @return what was expected; empty if nothing stops it
     */
    static Optional<String> problem(EStructuralFeature feature, String text) {
        if (text.isBlank()) {
            return feature.getLowerBound() > 0 ? Optional.of("Expected something: this must be said")
                    : Optional.empty();
        }
        try {
            value((EAttribute) feature, text);
            return Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.of("'" + text.strip() + "' is not a whole number, such as 12");
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** Says a text or a quantity; an empty one is no longer said. */
    static PlanEdit words(URI address, EAttribute attribute, String text) {
        return model -> {
            EObject element = element(model, address);
            if (attribute == Literals.NAMED_ELEMENT__NAME) {
                return renamed((NamedElement) element, text.strip());
            }
            return of(new Draft().set(element, attribute, value(attribute, text)));
        };
    }

    /** The address of an element after it was renamed. */
    static URI readdressed(URI address, String before, String after) {
        String fragment = address.fragment();
        return fragment.endsWith(before)
                ? address.trimFragment().appendFragment(
                        fragment.substring(0, fragment.length() - before.length()) + after)
                : address;
    }

    private static List<TextEdit> renamed(NamedElement element, String name) {
        Renaming renaming = PlanServices.get(Renaming.class);
        renaming.problem(element, name).ifPresent(problem -> {
            throw new RefusedException(problem);
        });
        return renaming.edits(element, name);
    }

    /** Says that something holds, or does not. */
    static PlanEdit flag(URI address, EAttribute attribute, boolean isOn) {
        return model -> of(new Draft().set(element(model, address), attribute, isOn));
    }

    /** Says one of several words; an empty one is no longer said. */
    static PlanEdit choice(URI address, EAttribute attribute, String word) {
        return model -> of(new Draft().set(element(model, address), attribute, literal(attribute, word)));
    }

    /** Says where a reference leads; empty if nowhere. */
    static PlanEdit one(URI address, EReference reference, Optional<URI> target) {
        return model -> {
            @Nullable
            EObject leadsTo = target.isPresent() ? element(model, target.get()) : null;
            return of(new Draft().set(element(model, address), reference, leadsTo));
        };
    }

    /** Says where references lead. */
    static PlanEdit many(URI address, EReference reference, List<URI> targets) {
        return model -> {
            List<EObject> elements = new ArrayList<>();
            targets.forEach(each -> elements.add(element(model, each)));
            return of(new Draft().set(element(model, address), reference, elements));
        };
    }

    static EObject element(PlanModel model, URI address) {
        return model.element(address)
                .orElseThrow(() -> new RefusedException("the plan has no " + address.fragment() + " any more"));
    }

    static List<TextEdit> of(Draft draft) {
        return PlanServices.get(PlanEdits.class).of(draft);
    }

    private static @Nullable Object value(EAttribute attribute, String text) {
        EDataType type = attribute.getEAttributeType();
        if (text.isBlank()) {
            return attribute.getDefaultValue();
        }
        return EcoreUtil.createFromString(type, type == EcorePackage.Literals.ESTRING ? text : text.strip());
    }

    private static Object literal(EAttribute attribute, String word) {
        return ((EEnum) attribute.getEAttributeType()).getELiterals().stream()
                .filter(literal -> FormReading.word(literal.getLiteral()).equals(word)).findFirst().orElseThrow()
                .getInstance();
    }
}
