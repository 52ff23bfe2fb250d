package org.holdfast.model.tests;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.model.name.QualifiedNames;
import org.holdfast.testing.PlanTexts;

/** The elements of a plan, by their full names. */
final class PlanText {
    private final LoadedPlan plan;

    /** Loads texts that are the files of one plan and have no problems. */
    PlanText(String... files) {
        plan = PlanTexts.loadClean(files);
    }

    <T extends EObject> T get(Class<T> type, String name) {
        return all(type).filter(element -> QualifiedNames.of(element).filter(name::equals).isPresent()).findFirst()
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " " + name));
    }

    /** All elements of the class, in the order of the plan. */
    <T extends EObject> Stream<T> all(Class<T> type) {
        return plan.documents().stream().flatMap(PlanText::stream).filter(type::isInstance).map(type::cast);
    }

    private static Stream<EObject> stream(EObject element) {
        return Stream.concat(Stream.of(element), element.eContents().stream().flatMap(PlanText::stream));
    }
}
