package org.holdfast.report.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/** The signs of elements: those of their item providers, which are files beside them; no item provider has to run. */
final class ElementIcons {
    private static final String BUNDLE = "platform:/plugin/org.holdfast.model.edit";
    private static final String FOLDER = "/icons/full/obj16/";
    private static final Map<String, Optional<String>> READ = new ConcurrentHashMap<>();

    private ElementIcons() {}

    /** Where the sign of an element is. */
    static Optional<String> of(EObject element) {
        return Optional.of(BUNDLE + FOLDER + element.eClass().getName() + ".svg");
    }

    /** The text of a sign. */
    static Optional<String> read(String uri) {
        return READ.computeIfAbsent(uri, ElementIcons::text);
    }

    /** A class path has the file itself, the workbench finds it in its bundle. */
    private static Optional<String> text(String uri) {
        String path = uri.startsWith(BUNDLE) ? uri.substring(BUNDLE.length()) : uri;
        try {
            URL url = ElementIcons.class.getResource(path);
            return Optional.of(text(url == null ? URI.create(uri).toURL() : url));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty(); // a picture without signs is better than none
        }
    }

    private static String text(@Nullable URL url) throws IOException {
        if (url == null) {
            throw new IOException("no file");
        }
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
