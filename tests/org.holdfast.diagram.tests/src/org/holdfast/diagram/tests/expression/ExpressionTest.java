package org.holdfast.diagram.tests.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.diagram.expression.Expression;
import org.holdfast.diagram.expression.Place;
import org.holdfast.diagram.expression.Scope;
import org.holdfast.diagram.expression.Services;
import org.holdfast.diagram.expression.ViewpointException;
import org.junit.jupiter.api.Test;

/** What expressions mean; their model is Ecore itself. */
class ExpressionTest {
    private static final EClass CLASS = EcorePackage.Literals.ECLASS;
    private static final Place PLACE = new Place("test.odesign", 7, "here");

    /** Services with methods of one name for several types. */
    public static class Kinds {
        public String kind(EObject any) {
            return "object";
        }

        public String kind(EClass type) {
            return "class";
        }

        public static String pair(EObject one, @Nullable Object other) {
            return one.eClass().getName() + ", " + other;
        }

        public int twice(EObject any, int number) {
            return 2 * number;
        }

        public String broken(EObject any) {
            throw new IllegalArgumentException();
        }

        public EObject endless(EObject any) {
            return endless(any);
        }

        /** No service: the first parameter is no element. */
        public String words(String words) {
            return words;
        }
    }

    private static Expression of(String text) {
        try {
            return Expression.parse(text, PLACE, Services.NONE.with(Kinds.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object value(String text, Scope scope) {
        return of(text).value(scope);
    }

    private static void assertFails(String message, String text, Scope scope) {
        assertEquals("test.odesign, line 7: here: expression '" + text + "' on EClass 'EClass': " + message,
                assertThrows(ViewpointException.class, () -> of(text).value(scope)).getMessage());
    }

    @Test
    void featuresAreOfTheElementAndSomeOfEveryElement() {
        Scope scope = Scope.of(CLASS);

        assertEquals("EClass", value("feature:name", scope));
        assertEquals(EcorePackage.eINSTANCE, value("feature:eContainer", scope));
        assertEquals(CLASS, value("feature:eClass", scope));
        assertTrue(of("feature:eContents").elements(scope).contains(EcorePackage.Literals.ECLASS__ABSTRACT));
        assertTrue(of("feature:eAllContents").elements(scope).size() > of("feature:eContents").elements(scope).size());
        assertFails("has no feature 'colour'", "feature:colour", scope);
    }

    @Test
    void variablesHideOuterOnesAndMayBeWorkedOutLater() {
        Scope scope = Scope.of(CLASS).with("x", "outer").with("x", "inner").with("0", "typed")
                .with("later", (Supplier<String>) () -> "now").with("none", null);

        assertEquals("inner", value("var:x", scope));
        assertEquals("typed", value("var:0", scope));
        assertEquals("now", value("var:later", scope));
        assertEquals(null, value("var:none", scope));
        assertEquals(CLASS, value("var:self", scope));
        assertFails("there is no variable 'y' here", "var:y", scope);
    }

    @Test
    void servicesAreChosenByTheTypesOfWhatTheyGet() {
        Scope scope = Scope.of(CLASS).with("other", EcorePackage.eINSTANCE).with("number", 21).with("none", null);

        assertEquals("class", value("service:kind", scope));
        assertEquals("object", value("service:other.kind()", scope));
        assertEquals("EClass, 21", value("service:pair(number)", scope));
        assertEquals("EClass, null", value("service:pair( none )", scope));
        assertEquals(42, value("service:twice(number)", scope));
        assertFails("no method 'twice' takes what it is given", "service:twice(other)", scope);
        assertFails("'number' is no element of the model", "service:number.kind", scope);
        assertFails("there is no variable 'y' here", "service:pair(y)", scope);
    }

    @Test
    void servicesThatFailAreNamed() {
        assertFails("the service failed: IllegalArgumentException", "service:broken", Scope.of(CLASS));
        assertFails("the service calls itself without end", "service:endless", Scope.of(CLASS));
    }

    @Test
    void plainWordsAreThemselves() {
        assertEquals("Two words", value("Two words", Scope.of(CLASS)));
        assertEquals(OptionalInt.of(3), of("3").number(Scope.of(CLASS)));
        assertEquals(OptionalInt.empty(), of("three").number(Scope.of(CLASS)));
    }

    @Test
    void valuesCountAsInSirius() {
        Scope scope = Scope.of(CLASS).with("none", null).with("yes", true).with("many", List.of(CLASS, "word", CLASS))
                .with("array", new Object[] { CLASS });

        assertFalse(of("var:none").truth(scope));
        assertTrue(of("var:yes").truth(scope));
        assertFalse(of("False").truth(scope));
        assertTrue(of("anything").truth(scope));
        assertEquals("", of("var:none").words(scope));
        assertEquals(List.of(CLASS, CLASS), of("var:many").elements(scope));
        assertEquals(List.of(CLASS), of("var:array").elements(scope));
        assertEquals(List.of(), of("words").elements(scope));
    }

    @Test
    void tellsWhichVariablesItAsksFor() {
        assertEquals(Set.of("number", "other"), of("service:other.pair(number)").variables());
        assertEquals(Set.of(), of("service:pair(self)").variables());
        assertEquals(Set.of("x"), of("var:x").variables());
        assertEquals(Set.of(), of("feature:name").variables());
    }

    @Test
    void knowsOnlyMethodsWhoseFirstParameterIsAnElement() {
        assertEquals("test.odesign, line 7: here: expression 'service:words': there is no service 'words'",
                assertThrows(ViewpointException.class, () -> of("service:words")).getMessage());
    }
}
