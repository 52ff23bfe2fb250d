package org.holdfast.ui.plan;

import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.holdfast.model.edit.Icons;

/** Images of elements, shared and kept as long as the program runs; for the thread of the user interface. */
public final class PlanImages {

    // to look for a file takes as long as to draw a line of a table
    private static final Map<String, ImageDescriptor> NAMED = new ConcurrentHashMap<>();
    private static final Map<EClass, ImageDescriptor> OF_CLASS = new ConcurrentHashMap<>();

    private PlanImages() {}

    /** The image of elements of a class. */
    public static Image of(EClass type) {
        return JFaceResources.getResources().create(descriptor(type));
    }

    /** The image of elements of a class, to be made; for any thread. */
    public static ImageDescriptor descriptor(EClass type) {
        return OF_CLASS.computeIfAbsent(type, each -> ImageDescriptor.createFromURL(Icons.of(each)));
    }

    /** An image of this bundle, by its path in the folder of icons, such as {@code word.svg}. */
    public static Image named(String path) {
        return JFaceResources.getResources().create(descriptor(path));
    }

    /** An image of this bundle, to be made; for any thread. */
    public static ImageDescriptor descriptor(String path) {
        return NAMED.computeIfAbsent(path, PlanImages::find);
    }

    private static ImageDescriptor find(String path) {
        URL url = FileLocator.find(Platform.getBundle("org.holdfast.ui"),
                IPath.fromPortableString("icons/" + path));
        return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
    }
}
