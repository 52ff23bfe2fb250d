package org.holdfast.ui.internal.properties;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.holdfast.model.HoldfastPackage.Literals;

/** Elements that belong to the one that is shown: each has a form of its own. */
final class PartsField extends ListField {

    private static final Set<EReference> IN_ORDER = Set.of(Literals.PERSON__CONTACTS, Literals.COMPONENT__STAND_INS,
            Literals.RECOVERY_PLAN__ACTIONS);

    PartsField(FormField field, FormWishes wishes) {
        super(field, wishes);
    }

    @Override
    List<Link> links() {
        return ((FieldValue.Parts) field().value()).parts();
    }

    private EReference feature() {
        return (EReference) field().feature();
    }

    @Override
    void createButtons() {
        List<PartKind> kinds = PartKind.of(feature());
        // where there can be but one, another takes its place
        String label = feature().isMany() ? "Add…" : "Set…";
        if (kinds.size() == 1) {
            button(label, SWT.INSERT, () -> add(kinds.get(0)));
        } else {
            Button button = button(label, SWT.INSERT, () -> {});
            Menu menu = menu(button, kinds);
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                menu.setLocation(button.toDisplay(0, button.getSize().y));
                menu.setVisible(true);
            }));
        }
        buttonOfSelected("Edit", SWT.NONE, this::lead);
        buttonOfSelected("Remove", SWT.DEL, this::remove);
        if (IN_ORDER.contains(feature())) {
            buttonOfSelected("Up", SWT.ALT | SWT.ARROW_UP, () -> move(-1));
            buttonOfSelected("Down", SWT.ALT | SWT.ARROW_DOWN, () -> move(1));
        }
    }

    private Menu menu(Button button, List<PartKind> kinds) {
        Menu menu = new Menu(button);
        for (PartKind kind : kinds) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(kind.label());
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> add(kind)));
        }
        button.setMenu(menu);
        return menu;
    }

    private void add(PartKind kind) {
        kind.about().ifPresentOrElse(
                about -> wishes().choose(field(),
                        (model, owner) -> PartEdits.candidates(model, owner, feature(), about),
                        feature().isMany(), chosen -> write(kind, chosen.stream().map(Link::address).toList())),
                () -> write(kind, List.of()));
    }

    private void write(PartKind kind, List<URI> about) {
        selectNext(links().size());
        wishes().change(this, address -> PartEdits.added(address, feature(), kind, about));
    }

    private void remove() {
        Link part = links().get(selected());
        wishes().change(this, address -> PartEdits.removed(part.address()));
    }

    private void move(int by) {
        int to = selected() + by;
        if (to >= 0 && to < links().size()) {
            Link part = links().get(selected());
            selectNext(to);
            wishes().change(this, address -> PartEdits.moved(part.address(), by));
        }
    }
}
