package org.holdfast.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.holdfast.model.HoldfastPackage;
import org.holdfast.model.value.Quantity;
import org.holdfast.model.value.ValueFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The factory of the metamodel reads and writes values as the language does. */
class ValueConversionTest {
    private static final String SAMPLES = """
            Duration      | 4h                       | 4 h
            DurationRange | 4h..3d likely 12h        | 4 h .. 3 d likely 12 h
            Period        | 6months                  | 6 months
            Frequency     | once every 40years       | once every 40 years
            Money         | 2000EUR                  | 2000 EUR
            CostRate      | 300EURperh               | 300 EUR per h
            Size          | 80GB                     | 80 GB
            DataRate      | 50GBperh                 | 50 GB per h
            Capacity      | '16cpu,128GB'            | '16 cpu, 128 GB'
            Share         | 20%                      | 20 %
            Date          | 2026-09-01               | 2026-09-01
            Quantity      | 42                       | 42
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = SAMPLES)
    void readsAndWritesAsTheValueItself(String type, String text, String canonical) {
        EDataType dataType = dataType(type);
        Quantity value = (Quantity) EcoreUtil.createFromString(dataType, text);
        assertEquals(canonical, EcoreUtil.convertToString(dataType, value));
        assertEquals(value, EcoreUtil.createFromString(dataType, canonical));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = SAMPLES)
    void refusesWhatTheLanguageRefuses(String type) {
        EDataType dataType = dataType(type);
        assertThrows(ValueFormatException.class, () -> EcoreUtil.createFromString(dataType, "1.2.3 nonsense"));
        assertNull(EcoreUtil.createFromString(dataType, null));
        assertNull(EcoreUtil.convertToString(dataType, null));
    }

    @Test
    void allTypesAreTried() {
        Set<String> types = HoldfastPackage.eINSTANCE.getEClassifiers().stream()
                .filter(type -> type instanceof EDataType && !(type instanceof EEnum)).map(type -> type.getName())
                .collect(Collectors.toSet());
        assertEquals(types, SAMPLES.lines().map(line -> line.split("\\|")[0].strip()).collect(Collectors.toSet()));
    }

    private static EDataType dataType(String name) {
        return (EDataType) HoldfastPackage.eINSTANCE.getEClassifier(name);
    }
}
