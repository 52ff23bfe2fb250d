package org.holdfast.dsl.validation;

import com.google.inject.Inject;

import java.util.Map;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.validation.CancelableDiagnostician;
import org.eclipse.xtext.validation.CheckMode;
import org.holdfast.dsl.resource.NamesState;
import org.holdfast.dsl.validation.SoundElements.Surroundings;
import org.holdfast.model.Document;

/**
 * Runs the checks of the language. Where a plan is validated again after each change of its text, elements in which nothing
 * was wrong are not looked at again as long as nothing they depend on has changed.
 */
@NonNullByDefault({})
public class ElementDiagnostician extends CancelableDiagnostician {
    @Inject
    private Declarations declarations;

    /** With the validators of the language. */
    @Inject
    public ElementDiagnostician(EValidator.Registry validators) {
        super(validators);
    }

    /** The root of a file tells once for all elements in it what surrounds them. */
    @Override
    public boolean validate(EClass sort, EObject element, DiagnosticChain problems, Map<Object, Object> context) {
        if (element instanceof Document document && isAskedAgain(document, context)) {
            context.put(SoundElements.class, soundElements(document));
        }
        @Nullable
        Object sound = context.get(SoundElements.class);
        return sound instanceof SoundElements known && element.eContainer() instanceof Document
                ? validate(sort, element, problems, context, known)
                : super.validate(sort, element, problems, context);
    }

    /** Only then the text says what the model says. */
    private static boolean isAskedAgain(Document document, Map<Object, Object> context) {
        return context.get(CheckMode.KEY) == CheckMode.NORMAL_AND_FAST && document.eResource() != null
                && document.eResource().getResourceSet() != null;
    }

    private SoundElements soundElements(Document document) {
        return SoundElements.in(document.eResource().getResourceSet(), Surroundings
                .of(NamesState.of(document.eResource().getResourceSet()).changes(), declarations.firstPlan(document)));
    }

    private boolean validate(EClass sort, EObject element, DiagnosticChain problems, Map<Object, Object> context,
            SoundElements sound) {
        checkCanceled(context);
        if (sound.contain(element)) {
            return true;
        }
        BasicDiagnostic found = new BasicDiagnostic();
        boolean isValid = super.validate(sort, element, found, context);
        if (found.getChildren().isEmpty()) {
            sound.add(element);
        }
        for (Diagnostic problem : found.getChildren()) {
            problems.add(problem);
        }
        return isValid;
    }
}
