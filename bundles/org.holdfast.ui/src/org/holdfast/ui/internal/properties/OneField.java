package org.holdfast.ui.internal.properties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A reference: one of the names that the language knows there. Where they are many, they are searched in a dialog. */
final class OneField extends FieldControl {

    private static final int MOST = 100;
    private static final String OTHER = "Other…";

    private Combo combo;
    private List<Optional<Link>> listed = List.of();

    OneField(FormField field, FormWishes wishes) {
        super(field, wishes);
    }

    @Override
    Control createControl(Composite form) {
        combo = ChoiceField.combo(form);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen()));
        return combo;
    }

    private void chosen() {
        int index = combo.getSelectionIndex();
        if (index < listed.size()) {
            write(listed.get(index));
            return;
        }
        Optional<Link> found = wishes().choose(field(), value().candidates());
        found.ifPresent(link -> write(found));
        if (found.isEmpty()) {
            show(value());
        }
    }

    private FieldValue.One value() {
        return (FieldValue.One) field().value();
    }

    private void write(Optional<Link> target) {
        wishes().change(this, address -> FieldEdits.one(address, (EReference) field().feature(),
                target.map(Link::address)));
    }

    @Override
    void show(FieldValue value) {
        FieldValue.One one = (FieldValue.One) value;
        boolean isLong = one.candidates().size() > MOST;
        List<Optional<Link>> links = new ArrayList<>();
        if (!field().isRequired() || one.chosen().isEmpty()) {
            links.add(Optional.empty());
        }
        (isLong ? one.chosen().stream().toList() : one.candidates()).forEach(link -> links.add(Optional.of(link)));
        if (one.chosen().isPresent() && !links.contains(one.chosen())) {
            links.add(one.chosen());
        }
        listed = links;
        List<String> labels = new ArrayList<>(links.stream().map(link -> link.map(Link::label).orElse("")).toList());
        if (isLong) {
            labels.add(OTHER);
        }
        String[] items = labels.toArray(String[]::new);
        if (!Arrays.equals(items, combo.getItems())) {
            combo.setItems(items);
        }
        combo.select(links.indexOf(one.chosen()));
    }
}
