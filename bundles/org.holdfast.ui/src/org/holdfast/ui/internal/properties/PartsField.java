package org.holdfast.ui.internal.properties;

import java.util.List;

/** Elements that belong to the one that is shown: each has a form of its own. */
final class PartsField extends ListField {

    PartsField(FormField field, FormWishes wishes) {
        super(field, wishes);
    }

    @Override
    List<Link> links() {
        return ((FieldValue.Parts) field().value()).parts();
    }

    @Override
    void createButtons() {
        button("Edit", true, this::lead);
        button("Remove", true, this::remove);
    }

    private void remove() {
        Link part = links().get(selected());
        wishes().change(this, address -> FieldEdits.without(part.address()));
    }
}
