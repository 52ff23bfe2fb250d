package org.holdfast.report.section;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.name.Labels;
import org.holdfast.report.content.Span;
import org.holdfast.report.wording.Names;

/** Where elements stand in a report, and how text leads there. */
public final class ElementAnchors {

    /**
     * The anchor of an element: its sort and full name. There is a place for it only where a section makes one; text that
     * leads to no place stays plain.
     */
    public String of(EObject element) {
        return element.eClass().getName().toLowerCase(Locale.ROOT) + "-" + Labels.of(element).replaceAll("\\s+", "-");
    }

    /** The title of an element, or its name where it has none, which leads to its place. */
    public Span link(@Nullable EObject element) {
        return element == null ? Span.plain("?") : new Span.Link(Names.of(element), of(element));
    }
}
