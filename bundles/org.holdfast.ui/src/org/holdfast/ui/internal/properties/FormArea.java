package org.holdfast.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.holdfast.ui.plan.PlanImages;

/** The form of one element in the window: its heading, its fields, and what follows for it. */
final class FormArea {

    private static final int WIDE = 720;

    private final Composite area;
    private final FormWishes wishes;
    private final Runnable showText;
    private final List<FieldControl> fields = new ArrayList<>();
    private Label heading;
    private Composite grid;
    private Label follows;

    FormArea(Composite area, FormWishes wishes, Runnable showText) {
        this.area = area;
        this.wishes = wishes;
        this.showText = showText;
    }

    /** Makes the widgets for an element anew. */
    void create(ElementForm form) {
        clear();
        createHead(form);
        grid = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(grid);
        form.fields().forEach(this::add);
        follows = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(follows);
        showFollows(form);
    }

    /** Shows nothing. */
    void clear() {
        fields.clear();
        for (Control child : area.getChildren()) {
            child.dispose();
        }
    }

    private void createHead(ElementForm form) {
        Composite head = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        new Label(head, SWT.NONE).setImage(PlanImages.of(form.type()));
        heading = new Label(head, SWT.NONE);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        heading.setText(escaped(form.heading()));
        GridDataFactory.fillDefaults().grab(form.owner().isEmpty(), false).applyTo(heading);
        form.owner().ifPresent(owner -> {
            org.eclipse.swt.widgets.Link link = link(head, "of <a>" + escaped(owner.label()) + "</a>",
                    () -> wishes.lead(owner.address()));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
        });
        link(head, "<a>Show in text</a>", showText);
    }

    private static org.eclipse.swt.widgets.Link link(Composite head, String text, Runnable action) {
        org.eclipse.swt.widgets.Link link = new org.eclipse.swt.widgets.Link(head, SWT.NONE);
        link.setText(text);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return link;
    }

    private static String escaped(String text) {
        return text.replace("&", "&&");
    }

    private void add(FormField field) {
        FieldControl control = switch (field.value()) {
            case FieldValue.Words words -> new WordsField(field, wishes);
            case FieldValue.Flag flag -> new FlagField(field, wishes);
            case FieldValue.Choice choice -> new ChoiceField(field, wishes);
            case FieldValue.One one -> new OneField(field, wishes);
            case FieldValue.Many many -> new ManyField(field, wishes);
            case FieldValue.Parts parts -> new PartsField(field, wishes);
        };
        control.create(grid);
        fields.add(control);
    }

    /** Shows another element of the class in the widgets that are there, which is quicker than to make them anew. */
    void reuse(ElementForm form) {
        fields.forEach(FieldControl::forget);
        heading.getParent().dispose();
        createHead(form);
        heading.getParent().moveAbove(grid);
        update(form);
    }

    /** Shows the values of the element as they are now. */
    void update(ElementForm form) {
        heading.setText(escaped(form.heading()));
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).update(form.fields().get(i));
        }
        showFollows(form);
    }

    private void showFollows(ElementForm form) {
        String lines = String.join("\n", form.follows());
        follows.setText(escaped(lines.isEmpty() ? "" : "Follows from the plan:\n" + lines));
    }

    /** Fields stand side by side where there is room. */
    void fit(int width) {
        if (grid != null && !grid.isDisposed()) {
            ((GridLayout) grid.getLayout()).numColumns = width >= WIDE ? 4 : 2;
        }
    }

    /** Whether fields can be changed. */
    void enable(boolean isEnabled) {
        if (grid != null && !grid.isDisposed()) {
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
