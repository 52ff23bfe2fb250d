package org.holdfast.ui.diagram.plan;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.design.HoldfastViewpoint;
import org.holdfast.model.HoldfastPackage;
import org.holdfast.model.edit.Icons;

/** The signs of elements, which are those of their types, and the pictures that the viewpoint names. */
public final class ElementIcons {
    private static final Map<String, Optional<String>> KNOWN = new ConcurrentHashMap<>();

    private ElementIcons() {}

    /** The address of an element's sign. */
    public static Optional<String> of(EObject element) {
        return Optional.of(Icons.of(element.eClass()).toExternalForm());
    }

    /**
     * The address of the sign of a type.
     *
     * @param type
     *            its name, as the viewpoint writes it
     */
    static Optional<String> ofType(String type) {
        String name = type.substring(type.lastIndexOf(':') + 1);
        return Optional.ofNullable(HoldfastPackage.eINSTANCE.getEClassifier(name)).filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(known -> !known.isAbstract())
                .map(known -> Icons.of(known).toExternalForm());
    }

    /** The text of a sign; empty if there is none at this address. */
    public static Optional<String> read(String address) {
        return KNOWN.computeIfAbsent(address, ElementIcons::load);
    }

    private static Optional<String> load(String address) {
        try {
            // the viewpoint names pictures as Sirius does: with the bundle in front
            @Nullable
            URL url = address.startsWith("/") ? HoldfastViewpoint.class.getResource(address.replaceFirst("^/[^/]+", ""))
                    : URI.create(address).toURL();
            if (url == null) {
                return Optional.empty();
            }
            try (InputStream in = url.openStream()) {
                return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
