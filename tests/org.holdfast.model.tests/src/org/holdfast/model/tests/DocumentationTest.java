package org.holdfast.model.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.holdfast.model.HoldfastPackage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything in the metamodel says what it means: it is what hovers and help show. */
class DocumentationTest {

    static Stream<ENamedElement> everythingWithAName() {
        Iterable<EObject> contents = () -> HoldfastPackage.eINSTANCE.eAllContents();
        return Stream.concat(Stream.of(HoldfastPackage.eINSTANCE), StreamSupport.stream(contents.spliterator(), false)
                .filter(ENamedElement.class::isInstance).map(ENamedElement.class::cast));
    }

    @ParameterizedTest
    @MethodSource("everythingWithAName")
    void saysInASentenceWhatItIs(EModelElement element) {
        String documentation = EcoreUtil.getDocumentation(element);
        assertNotNull(documentation);
        assertFalse(documentation.isBlank());
        assertTrue(documentation.matches("(?s).*[.?]"), documentation);
    }
}
