package org.holdfast.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.holdfast.design.tests.SpecificationText.Said;
import org.holdfast.model.HoldfastPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Every path leads to an element of the right sort, every type is one of the metamodel, and names are names. */
class ReferenceTest {
    private static final Map<String, String> TAGS = Map.of("sourceMapping", "nodeMappings|containerMappings|sub.*",
            "targetMapping", "nodeMappings|containerMappings|sub.*", "reconnections", "ownedTools",
            "deletionDescription", "ownedTools", "labelDirectEdit", "ownedTools", "edgeMappings", "edgeMappings",
            "nodeMappings", "nodeMappings", "containerMappings", "containerMappings");

    static Stream<Said> paths() {
        Set<String> seen = new HashSet<>(); // a path that is said again leads there again
        return SpecificationText.all().filter(said -> said.value().startsWith("//@"))
                .flatMap(said -> Stream.of(said.value().split(" "))
                        .map(path -> new Said(said.element(), said.attribute(), path)))
                .filter(said -> seen.add(said.attribute() + said.value()));
    }

    static Stream<Said> types() {
        return SpecificationText.all("Class").filter(said -> !said.attribute().equals("qualifiedClassName"));
    }

    static Stream<Said> featureNames() {
        return SpecificationText.all("featureName");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void leadsSomewhere(Said said) {
        Element target = SpecificationText.at(said.value()).orElseThrow();
        String tag = TAGS.getOrDefault(said.attribute(), ".*");
        assertTrue(target.getTagName().matches(tag), target.getTagName());
        if (said.attribute().toLowerCase().endsWith("color")) {
            assertEquals("entries", target.getTagName());
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void isAClass(Said said) {
        assertTrue(said.value().startsWith("holdfast::"), said.value());
        assertInstanceOf(EClass.class,
                HoldfastPackage.eINSTANCE.getEClassifier(said.value().substring("holdfast::".length())));
    }

    @ParameterizedTest
    @MethodSource("featureNames")
    void isAFeature(Said said) {
        assertTrue(HoldfastPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).anyMatch(type -> type.getEStructuralFeature(said.value()) != null));
    }

    @Test
    void namesAreGivenOnce() {
        Map<String, Long> names = SpecificationText.elements().filter(element -> element.hasAttribute("name"))
                .filter(element -> !element.getTagName().matches("variable|viewVariable|element.*|container.*|.*View"
                        + "|source|target|.*Variable|value"))
                .collect(Collectors.groupingBy(SpecificationText::path, Collectors.counting()));
        assertEquals(List.of(), names.entrySet().stream().filter(each -> each.getValue() > 1).map(Map.Entry::getKey)
                .sorted().toList());
    }
}
