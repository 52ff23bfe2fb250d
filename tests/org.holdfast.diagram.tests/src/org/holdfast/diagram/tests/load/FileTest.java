package org.holdfast.diagram.tests.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.holdfast.diagram.description.DiagramDescription;
import org.holdfast.diagram.description.LayoutDescription;
import org.holdfast.diagram.description.LayoutDescription.Option;
import org.holdfast.diagram.description.LayoutDescription.Target;
import org.holdfast.diagram.description.Specification;
import org.holdfast.diagram.expression.ViewpointException;
import org.holdfast.diagram.tests.railway.Railway;
import org.junit.jupiter.api.Test;

class FileTest {

    private static void assertFails(String message, String odesign) {
        assertEquals(message, assertThrows(ViewpointException.class, () -> Railway.read(odesign)).getMessage());
    }

    @Test
    void hasViewpointsWithTranslatedLabels() {
        Specification railway = Railway.read(Railway.text());

        assertEquals("railway", railway.name());
        assertEquals(List.of("<traffic>"), railway.viewpoints().stream().map(one -> one.label()).toList());
        assertEquals(List.of("<staffed>", "Regions closed"),
                Railway.map().filters().stream().map(filter -> filter.label()).toList());
        assertEquals(Optional.empty(), railway.diagram("Fares"));
    }

    @Test
    void saysHowADiagramIsLaidOut() {
        assertEquals(Optional.of(new LayoutDescription("org.eclipse.elk.layered",
                List.of(new Option("org.eclipse.elk.direction", "RIGHT", List.of(Target.PARENT)),
                        new Option("org.eclipse.elk.spacing.nodeNode", "20.0", List.of(Target.PARENT, Target.NODE))))),
                Railway.map().layout());
    }

    @Test
    void turnsLayersOn() {
        DiagramDescription map = Railway.map();

        assertEquals(List.of("Default"), map.active(Set.of()).stream().map(layer -> layer.name()).toList());
        assertEquals(List.of("Default", "Depots"),
                map.active(Set.of("Depots")).stream().map(layer -> layer.name()).toList());
    }

    @Test
    void namesMayHaveBlanksAndBePercentEncoded() {
        DiagramDescription map = Railway.read(Railway.text().replace("'Signal'", "'Signal%20red'")
                .replace("name=\"Signal\"", "name=\"Signal red\"")).diagram("Map").orElseThrow();

        assertEquals("Map", map.name());
    }

    @Test
    void isASpecificationOfSirius() {
        assertFails("railway.odesign, line 1: epackage: a Group of http://www.eclipse.org/sirius/description/1.1.0 was "
                + "expected, not EPackage", "<ecore:EPackage xmlns:ecore=\"http://www.eclipse.org/emf/2002/Ecore\"/>");
        String cut = Railway.text().lines().limit(20).collect(Collectors.joining("\n"));
        assertFails("railway.odesign, line 20: the file: this is no well-formed XML of a viewpoint specification", cut);
        assertFails("railway.odesign, line 1: the file: this is no well-formed XML of a viewpoint specification", "");
    }

    @Test
    void readsNothingFromOutside() {
        String typed = Railway.text("<description:Group",
                "<!DOCTYPE description:Group [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]><description:Group");

        assertEquals("railway", Railway.read(typed).name());
        assertFails("railway.odesign, line 12: the file: this is no well-formed XML of a viewpoint specification",
                typed.replace("name=\"railway\"", "name=\"&secret;\""));
    }
}
