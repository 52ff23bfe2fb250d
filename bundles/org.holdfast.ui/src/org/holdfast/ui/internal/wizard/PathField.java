package org.holdfast.ui.internal.wizard;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A label, the path of a file or folder, and a button that looks for one. */
final class PathField {

    private final Text text;
    private final Button button;

    /**
     * @param browse
     *            asks for a path; null if the user does not want one
     */
    PathField(Composite parent, String label, String value, Supplier<String> browse, Runnable changed) {
        new Label(parent, SWT.NONE).setText(label);
        text = new Text(parent, SWT.BORDER);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        text.addModifyListener(event -> changed.run());
        button = new Button(parent, SWT.PUSH);
        button.setText("Browse…");
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            String chosen = browse.get();
            if (chosen != null) {
                text.setText(chosen);
            }
        }));
    }

    /** Whether it means anything now. */
    void setEnabled(boolean enabled) {
        text.setEnabled(enabled);
        button.setEnabled(enabled);
    }

    /** Nothing was said. */
    boolean isEmpty() {
        return text.getText().isBlank();
    }

    /** The path, if what is said is the absolute path of something. */
    Optional<Path> path() {
        try {
            return Optional.of(text.getText().strip()).filter(path -> !path.isEmpty()).map(Path::of)
                    .filter(Path::isAbsolute);
        } catch (InvalidPathException typing) {
            return Optional.empty();
        }
    }
}
