package org.holdfast.dsl.tests.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.dsl.formatting2.PlanFormatter;
import org.holdfast.dsl.tests.EveryConstruct;
import org.holdfast.model.Expression;
import org.holdfast.model.Variable;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;

/** Leaves out each thing that a plan says, one at a time: the rest stays in its layout, or nothing is saved. */
class EveryOmissionTest {

    @Test
    void everyElementCanBeRemoved() {
        List<EObject> whole = elements(load());
        for (int i = 1; i < whole.size(); i++) {
            if (!isPartOfExpression(whole.get(i))) {
                XtextResource file = load();
                EcoreUtil.remove(elements(file).get(i));
                assertSavedOrRefused(file, whole.get(i).eClass().getName());
            }
        }
    }

    @Test
    void everyFeatureCanBeUnset() {
        List<EObject> whole = elements(load());
        for (int i = 1; i < whole.size(); i++) {
            for (EStructuralFeature feature : said(whole.get(i))) {
                XtextResource file = load();
                elements(file).get(i).eUnset(feature);
                assertSavedOrRefused(file, feature.getName());
            }
        }
    }

    private static List<EStructuralFeature> said(EObject element) {
        return isPartOfExpression(element) ? List.of()
                : element.eClass().getEAllStructuralFeatures().stream()
                        .filter(feature -> !feature.isDerived() && !feature.isTransient() && element.eIsSet(feature))
                        .toList();
    }

    private static void assertSavedOrRefused(XtextResource file, String omission) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            file.save(out, Map.of());
        } catch (IOException e) {
            assertTrue(e.getMessage().matches("(?s).*( has no | refers to | cannot be written: ).*"), e.getMessage());
            assertEquals(0, out.size(), omission);
            return;
        }
        String text = out.toString(StandardCharsets.UTF_8);
        XtextResource again = PlanTexts.load(text).files().get(0);
        assertEquals(text, PlanTexts.service(PlanFormatter.class).format(again), omission);
    }

    private static boolean isPartOfExpression(EObject element) {
        return element instanceof Expression || element instanceof Variable;
    }

    private static XtextResource load() {
        return PlanTexts.load(EveryConstruct.PLAN).files().get(0);
    }

    private static List<EObject> elements(XtextResource file) {
        List<EObject> elements = new ArrayList<>();
        file.getAllContents().forEachRemaining(elements::add);
        return elements;
    }
}
