package org.holdfast.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.holdfast.design.tests.SpecificationText.Said;
import org.holdfast.model.HoldfastPackage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Every expression is one of the subset, and what it names is there. */
class ExpressionTest {
    private static final Set<String> NOT_SAID_SO = Set.of("precondition", "message", "canEdit", "valueExpression");
    private static final Set<String> PLAIN = Set.of("feature:eContainer");
    private static final Set<String> VARIABLES = Set.of("newSemanticContainer", "self", "container", "containerView",
            "view", "views", "diagram",
            "element",
            "elementView", "edgeView", "source", "target", "sourceView", "targetView", "0", "lineSemantic",
            "columnSemantic");

    static Stream<Said> expressions() {
        return SpecificationText.all()
                .filter(said -> said.attribute().endsWith("Expression") || NOT_SAID_SO.contains(said.attribute()));
    }

    static Stream<Said> features() {
        return expressions().filter(said -> said.value().startsWith("feature:") && !PLAIN.contains(said.value()));
    }

    static Stream<Said> services() {
        return expressions().filter(said -> said.value().startsWith("service:"));
    }

    static Stream<Said> variables() {
        return expressions().filter(said -> said.value().startsWith("var:"));
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void isOfTheSubset(Said said) {
        assertTrue(said.value().matches("feature:\\w+|var:\\w+|service:\\w+(\\(\\w+(,\\w+)*\\))?|-?[0-9]+"),
                said.value());
    }

    @ParameterizedTest
    @MethodSource("features")
    void hasAFeature(Said said) {
        String feature = said.value().substring("feature:".length());
        List<EClass> askedOn = types(said);
        assertFalse(askedOn.isEmpty(), "nothing is known of what is asked");
        assertTrue(askedOn.stream().anyMatch(type -> type.getEStructuralFeature(feature) != null),
                () -> feature + " of " + askedOn.stream().map(EClass::getName).toList());
    }

    @ParameterizedTest
    @MethodSource("services")
    void hasAService(Said said) {
        String call = said.value().substring("service:".length());
        List<String> arguments = call.contains("(")
                ? List.of(call.substring(call.indexOf('(') + 1, call.length() - 1).split(","))
                : List.of();
        List<Method> methods = ServiceMethods.named(call.replaceFirst("\\(.*", "")).stream()
                .filter(method -> method.getParameterCount() == 1 + arguments.size()).toList();
        assertEquals(1, methods.size(), "services with " + arguments.size() + " arguments");
        assertTrue(VARIABLES.containsAll(arguments), () -> "unknown among " + arguments);
    }

    @ParameterizedTest
    @MethodSource("services")
    void canBeAskedOnWhatIsShown(Said said) {
        Method method = ServiceMethods.named(said.value().substring("service:".length()).replaceFirst("\\(.*", ""))
                .getFirst();
        Class<?> first = method.getParameterTypes()[0];
        List<EClass> askedOn = types(said);
        assertTrue(askedOn.isEmpty() || askedOn.stream().map(EClass::getInstanceClass)
                .anyMatch(type -> first.isAssignableFrom(type) || type.isAssignableFrom(first)),
                () -> first.getSimpleName() + " is asked, " + askedOn.stream().map(EClass::getName).toList()
                        + " answers");
    }

    @ParameterizedTest
    @MethodSource("services")
    void givesWhatIsAskedFor(Said said) {
        Method method = ServiceMethods.named(said.value().substring("service:".length()).replaceFirst("\\(.*", ""))
                .getFirst();
        Class<?> given = method.getReturnType();
        switch (said.attribute()) {
            case "predicateExpression", "semanticConditionExpression", "viewConditionExpression", "auditExpression",
                    "precondition",
                    "preconditionExpression", "canEdit" ->
                assertEquals(boolean.class, given);
            case "labelExpression", "tooltipExpression", "headerLabelExpression", "titleExpression", "message",
                    "inputLabelExpression" ->
                assertEquals(String.class, given);
            case "semanticCandidatesExpression", "targetFinderExpression", "columnFinderExpression" ->
                assertEquals(List.class, given);
            default -> assertTrue(EObject.class.isAssignableFrom(given), given.getName());
        }
    }

    @ParameterizedTest
    @MethodSource("variables")
    void isAVariable(Said said) {
        assertNotEquals(Optional.empty(),
                VARIABLES.stream().filter(said.value().substring("var:".length())::equals).findFirst());
    }

    /** What the expression is asked on, as far as the specification says; empty in tools, where the context changes. */
    private static List<EClass> types(Said said) {
        Element element = said.element();
        boolean tool = SpecificationText.path(element).contains("/ ownedTools");
        if (tool) {
            return List.of();
        }
        if (said.attribute().equals("semanticCandidatesExpression") && !element.hasAttribute("useDomainElement")) {
            return type(SpecificationText.nearest((Element) element.getParentNode(), "domainClass")).stream().toList();
        }
        if (said.attribute().equals("semanticCandidatesExpression")) {
            return List.of();
        }
        if (element.getTagName().equals("intersection") || isIn(element, "intersection")) {
            return List.of();
        }
        Optional<Element> edge = nearestTagged(element, "edgeMappings")
                .filter(each -> !each.hasAttribute("domainClass"));
        if (edge.isPresent()) {
            return Stream.of(edge.get().getAttribute("sourceMapping").split(" "))
                    .map(path -> type(SpecificationText.at(path)).orElseThrow()).toList();
        }
        return type(SpecificationText.nearest(element, "targetClass")
                .or(() -> SpecificationText.nearest(element, "domainClass"))).stream().toList();
    }

    private static boolean isIn(Element element, String tag) {
        return nearestTagged(element, tag).isPresent();
    }

    private static Optional<Element> nearestTagged(Element element, String tag) {
        Element each = element;
        while (!each.getTagName().equals(tag)) {
            if (!(each.getParentNode() instanceof Element around)) {
                return Optional.empty();
            }
            each = around;
        }
        return Optional.of(each);
    }

    private static Optional<EClass> type(Optional<Element> element) {
        return element.map(each -> each.hasAttribute("targetClass") ? each.getAttribute("targetClass")
                : each.getAttribute("domainClass"))
                .map(name -> (EClass) HoldfastPackage.eINSTANCE.getEClassifier(name.substring("holdfast::".length())));
    }
}
