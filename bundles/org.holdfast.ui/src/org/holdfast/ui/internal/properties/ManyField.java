package org.holdfast.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;

/** References: added, removed and put in order, each time at once. */
final class ManyField extends ListField {

    ManyField(FormField field, FormWishes wishes) {
        super(field, wishes);
    }

    private FieldValue.Many value() {
        return (FieldValue.Many) field().value();
    }

    @Override
    List<Link> links() {
        return value().members();
    }

    @Override
    void createButtons() {
        button("Add…", SWT.INSERT, this::add);
        buttonOfSelected("Remove", SWT.DEL, this::remove);
        buttonOfSelected("Up", SWT.ALT | SWT.ARROW_UP, () -> move(-1));
        buttonOfSelected("Down", SWT.ALT | SWT.ARROW_DOWN, () -> move(1));
    }

    private void add() {
        List<Link> open = value().candidates().stream()
                .filter(each -> links().stream().noneMatch(member -> member.address().equals(each.address()))).toList();
        List<Link> added = wishes().choose(field(), open, true);
        if (!added.isEmpty()) {
            List<Link> all = new ArrayList<>(links());
            all.addAll(added);
            write(all);
        }
    }

    private void remove() {
        List<Link> rest = new ArrayList<>(links());
        rest.remove(selected());
        write(rest);
    }

    private void move(int by) {
        int to = selected() + by;
        if (to >= 0 && to < links().size()) {
            List<Link> all = new ArrayList<>(links());
            all.add(to, all.remove(selected()));
            selectNext(to);
            write(all);
        }
    }

    private void write(List<Link> targets) {
        wishes().change(this, address -> FieldEdits.many(address, (EReference) field().feature(),
                targets.stream().map(Link::address).toList()));
    }
}
