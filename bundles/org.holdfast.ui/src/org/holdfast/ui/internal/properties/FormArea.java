package org.holdfast.ui.internal.properties;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.holdfast.model.HoldfastPackage.Literals;

/** The form of elements of one class in the window: its heading, its fields, and what follows for the element. */
final class FormArea {

    private static final int WIDE = 720;

    private final Composite area;
    private final FormHead head;
    private final Composite grid;
    private final List<FieldControl> fields;
    private final Label follows;
    private Optional<URI> shown = Optional.empty();

    /**
     * Makes the widgets.
     *
     * @param form
     *            of an element of the class
     */
    FormArea(Composite parent, ElementForm form, FormWishes wishes, Runnable showText) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        head = new FormHead(area, form, wishes, showText);
        grid = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(grid);
        fields = form.fields().stream().map(field -> control(field, wishes)).toList();
        fields.forEach(field -> field.create(grid));
        follows = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(follows);
    }

    private static FieldControl control(FormField field, FormWishes wishes) {
        return switch (field.value()) {
            case FieldValue.Words words -> field.feature().getEType() == Literals.DATE ? new DayField(field, wishes)
                    : new WordsField(field, wishes);
            case FieldValue.Flag flag -> new FlagField(field, wishes);
            case FieldValue.Choice choice -> new ChoiceField(field, wishes);
            case FieldValue.One one -> new OneField(field, wishes);
            case FieldValue.Many many -> new ManyField(field, wishes);
            case FieldValue.Parts parts -> new PartsField(field, wishes);
        };
    }

    /** Shows an element of the class; what was entered for another and not written is forgotten. */
    void show(ElementForm form) {
        if (shown.filter(form.address()::equals).isEmpty()) {
            fields.forEach(FieldControl::forget);
            shown = Optional.of(form.address());
        }
        head.show(form);
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).update(form.fields().get(i));
        }
        String lines = String.join("\n", form.follows());
        follows.setText(FormHead.escaped(lines.isEmpty() ? "" : "Follows from the plan:\n" + lines));
    }

    /** Whether the area is seen and takes room. */
    void setShown(boolean isShown) {
        ((GridData) area.getLayoutData()).exclude = !isShown;
        area.setVisible(isShown);
    }

    /**
     * Has fields stand side by side where there is room.
     *
     * @return the controls whose size may have changed
     */
    Stream<Control> fit(int width) {
        GridLayout columns = (GridLayout) grid.getLayout();
        int number = width >= WIDE ? 4 : 2;
        boolean isOther = columns.numColumns != number;
        columns.numColumns = number;
        return Stream.concat(head.changing(),
                isOther && !fields.isEmpty() ? Stream.of(follows, grid.getChildren()[0]) : Stream.of(follows));
    }

    /** Whether fields can be changed. */
    void enable(boolean isEnabled) {
        if (grid.getEnabled() != isEnabled) {
            grid.setEnabled(isEnabled);
            for (Control child : grid.getChildren()) {
                child.setEnabled(isEnabled);
            }
        }
    }

    /** The first thing that is wrong with what is entered. */
    Optional<String> problem() {
        return fields.stream().flatMap(field -> field.problem().stream()).findFirst();
    }
}
