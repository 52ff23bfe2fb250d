package org.holdfast.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.holdfast.model.HoldfastPackage;
import org.holdfast.model.edit.PlanItemProviderAdapterFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Each class of which a plan can hold an instance has an item provider, with a label, an image and properties. */
class ItemProvidersTest {
    private static final Set<String> PALETTE = Set.of("#2b7cc0", "#d67a00", "none");

    private final PlanItemProviderAdapterFactory factory = new PlanItemProviderAdapterFactory();

    static Stream<EClass> classes() {
        return HoldfastPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(type -> !type.isAbstract());
    }

    @ParameterizedTest
    @MethodSource("classes")
    void hasALabelEvenWhenNothingIsSaid(EClass type) {
        EObject element = EcoreUtil.create(type);
        assertFalse(label(element).getText(element).isBlank());
    }

    @ParameterizedTest
    @MethodSource("classes")
    void hasAnImageInTheTwoTonesOfThePalette(EClass type) throws Exception {
        EObject element = EcoreUtil.create(type);
        URL image = (URL) label(element).getImage(element);
        assertTrue(image.getPath().endsWith(".svg"), image.toString());
        Element svg = parse(image);
        assertEquals("0 0 16 16", svg.getAttribute("viewBox"));
        assertTrue(PALETTE.containsAll(colours(svg)), () -> "other colours than those of the palette: " + image);
    }

    @ParameterizedTest
    @MethodSource("classes")
    void namesAndDescribesItsProperties(EClass type) {
        EObject element = EcoreUtil.create(type);
        IItemPropertySource source = assertInstanceOf(IItemPropertySource.class,
                factory.adapt(element, IItemPropertySource.class));
        for (IItemPropertyDescriptor property : source.getPropertyDescriptors(element)) {
            assertFalse(property.getDisplayName(element).isBlank());
            assertFalse(property.getDescription(element).isBlank());
        }
    }

    private IItemLabelProvider label(EObject element) {
        IItemLabelProvider label = (IItemLabelProvider) factory.adapt(element, IItemLabelProvider.class);
        assertNotNull(label);
        return label;
    }

    private static Element parse(URL image) throws IOException, SAXException, ParserConfigurationException {
        try (InputStream stream = image.openStream()) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream).getDocumentElement();
        }
    }

    private static Set<String> colours(Element svg) {
        Set<String> colours = new TreeSet<>();
        var shapes = svg.getElementsByTagName("*");
        for (int i = 0; i < shapes.getLength(); i++) {
            Element shape = (Element) shapes.item(i);
            Stream.of("fill", "stroke").map(shape::getAttribute).filter(colour -> !colour.isEmpty())
                    .forEach(colours::add);
        }
        return colours;
    }
}
