package org.holdfast.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sirius makes services by a constructor without arguments, and keeps them: they are public and have no state. */
class ServiceClassTest {

    static Stream<Class<?>> classes() {
        return ServiceMethods.classes();
    }

    @ParameterizedTest
    @MethodSource("classes")
    void isPublicAndHasNoState(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getConstructor();
        assertTrue(Modifier.isPublic(type.getModifiers()) && Modifier.isPublic(constructor.getModifiers()),
                type.getName());
        assertEquals(List.of(), Stream.of(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers())).map(Field::getName).toList());
    }

    @ParameterizedTest
    @MethodSource("classes")
    void isAskedOnAnElement(Class<?> type) {
        assertEquals(List.of(), Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> method.getParameterCount() == 0
                        || !EObject.class.isAssignableFrom(method.getParameterTypes()[0]))
                .map(Method::getName).toList());
    }

    @Test
    void oneNameIsOneService() {
        List<String> names = ServiceMethods.all().map(Method::getName).sorted().toList();
        assertEquals(new TreeSet<>(names).stream().toList(), names);
    }

    @Test
    void allOfThePackageAreNamed() throws IOException {
        Path folder = Path.of(System.getProperty("holdfast.root", "../.."),
                "bundles/org.holdfast.design/src/org/holdfast/design/service");
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> there = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.equals("package-info")).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(there, classes().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void eachServiceIsCalled() {
        Set<String> called = SpecificationText.all().map(SpecificationText.Said::value)
                .filter(value -> value.startsWith("service:"))
                .map(value -> value.substring("service:".length()).replaceFirst("\\(.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = ServiceMethods.all().map(Method::getName).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(called, there);
    }
}
