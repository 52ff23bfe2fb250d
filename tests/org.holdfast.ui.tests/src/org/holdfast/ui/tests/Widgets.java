package org.holdfast.ui.tests;

import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The controls of the window under test. */
public final class Widgets {

    private Widgets() {}

    /** All controls in a composite, in order. */
    public static Stream<Control> in(Composite composite) {
        return Stream.of(composite.getChildren()).flatMap(child -> child instanceof Composite inner
                ? Stream.concat(Stream.of(child), in(inner))
                : Stream.of(child));
    }

    /** What can be seen in the window: forms of other classes are kept out of sight. */
    static Stream<Control> visible() {
        return in(Window.shell()).filter(Control::isVisible);
    }

    /** What the labels say that can be seen. */
    static Stream<String> labels() {
        return visible().filter(Label.class::isInstance).map(each -> ((Label) each).getText());
    }
}
