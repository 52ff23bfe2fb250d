package org.holdfast.ui.internal.properties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Several elements, in the order of the text, with what can be done with them beside. */
abstract class ListField extends FieldControl {

    private static final int LINES = 3;

    private org.eclipse.swt.widgets.List list;
    private final List<Button> ofSelected = new ArrayList<>();
    private OptionalInt next = OptionalInt.empty();
    private Composite area;
    private Composite buttons;

    ListField(FormField field, FormWishes wishes) {
        super(field, wishes);
    }

    @Override
    final Control createControl(Composite form) {
        area = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(area);
        list = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        list.setToolTipText(field().help());
        GridDataFactory.fillDefaults().grab(true, true).hint(100, list.getItemHeight() * LINES).applyTo(list);
        list.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> enable()));
        list.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> lead()));
        buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(buttons);
        createButtons();
        enable();
        return area;
    }

    /** Makes the buttons. */
    abstract void createButtons();

    /** The elements. */
    abstract List<Link> links();

    /**
     * Makes a button.
     *
     * @param key
     *            what presses it in the list, too: a key of SWT with its modifiers, or none
     */
    final Button button(String label, int key, Runnable action) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(label);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        if (key != SWT.NONE) {
            list.addKeyListener(KeyListener.keyPressedAdapter(event -> {
                if ((event.keyCode | event.stateMask) == key && button.isEnabled()) {
                    event.doit = false;
                    button.notifyListeners(SWT.Selection, new Event());
                }
            }));
        }
        return button;
    }

    /** Makes a button that does something with the one that is selected. */
    final void buttonOfSelected(String label, int key, Runnable action) {
        ofSelected.add(button(label, key, action));
    }

    /** Has a place selected when the list is shown anew. */
    final void selectNext(int index) {
        next = OptionalInt.of(index);
    }

    /** Which one is selected; below 0 if none. */
    final int selected() {
        return list.getSelectionIndex();
    }

    /** Shows the element that is selected. */
    final void lead() {
        if (selected() >= 0 && selected() < links().size()) {
            wishes().lead(links().get(selected()).address());
        }
    }

    @Override
    final void forget() {
        next = OptionalInt.empty();
    }

    private void enable() {
        ofSelected.forEach(button -> button.setEnabled(selected() >= 0));
    }

    @Override
    final void show(FieldValue value) {
        String[] labels = links().stream().map(Link::label).toArray(String[]::new);
        if (!Arrays.equals(labels, list.getItems())) {
            int index = next.orElse(selected());
            next = OptionalInt.empty();
            list.setItems(labels);
            list.select(Math.min(index, labels.length - 1));
        }
        enable();
    }
}
