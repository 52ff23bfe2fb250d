package org.holdfast.model.edit;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;

import org.eclipse.emf.ecore.EClass;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.provider.HoldfastEditPlugin;

/** The images of the classes of the metamodel: one SVG file each; all expressions share one. */
public final class Icons {
    private Icons() {}

    /**
     * The address of the image of a class that is not abstract.
     *
     * @throws IllegalStateException
     *             if the bundle has an address that is no URL
     */
    public static URL of(EClass type) {
        EClass shown = Literals.EXPRESSION.isSuperTypeOf(type) ? Literals.EXPRESSION : type;
        return at("full/obj16/" + shown.getName() + ".svg");
    }

    private static URL at(String path) {
        try {
            return URI.create(HoldfastEditPlugin.INSTANCE.getBaseURL() + "icons/" + path).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("no address of " + path, e);
        }
    }
}
