package org.holdfast.ui.tests;

import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The controls of the window under test. */
public final class Widgets {

    private Widgets() {}

    /** All controls in a composite, in order. */
    public static Stream<Control> in(Composite composite) {
        return Stream.of(composite.getChildren()).flatMap(child -> child instanceof Composite inner
                ? Stream.concat(Stream.of(child), in(inner))
                : Stream.of(child));
    }
}
