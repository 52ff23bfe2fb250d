package org.holdfast.ui.internal.compare;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.swt.graphics.Image;
import org.holdfast.ui.plan.PlanImages;

/**
 * A version of a plan file, to be compared.
 *
 * @param file
 *            name of the file, by which its sort is known
 * @param label
 *            which version it is
 * @param text
 *            what it says
 */
record Version(String file, String label, String text) implements ITypedElement, IEncodedStreamContentAccessor {

    @Override
    public String getName() {
        return file;
    }

    @Override
    public Image getImage() {
        return PlanImages.named("plan.svg");
    }

    @Override
    public String getType() {
        return "bcp";
    }

    @Override
    public InputStream getContents() {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String getCharset() {
        return StandardCharsets.UTF_8.name();
    }
}
