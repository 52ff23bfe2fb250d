package org.holdfast.ui.internal.wizard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.holdfast.report.ReportForm;

/** The forms of reports, to be ticked. */
final class ReportForms {

    private static final String SETTING = "forms";

    private final Map<ReportForm, Button> buttons = new EnumMap<>(ReportForm.class);

    ReportForms(Composite parent, IDialogSettings settings, Runnable changed) {
        Group group = new Group(parent, SWT.NONE);
        group.setText("Forms");
        GridLayoutFactory.swtDefaults().numColumns(ReportForm.values().length).spacing(16, 5).applyTo(group);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(group);
        String[] ticked = settings.getArray(SETTING);
        List<String> before = ticked == null ? List.of(ReportForm.HTML.name(), ReportForm.PDF.name()) : List.of(ticked);
        for (ReportForm form : ReportForm.values()) {
            Button button = new Button(group, SWT.CHECK);
            button.setText(label(form));
            button.setSelection(before.contains(form.name()));
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
            buttons.put(form, button);
        }
    }

    /** Those that are ticked. */
    List<ReportForm> ticked() {
        List<ReportForm> ticked = new ArrayList<>();
        buttons.forEach((form, button) -> {
            if (button.getSelection()) {
                ticked.add(form);
            }
        });
        return ticked;
    }

    /** Keeps what is ticked for the next time. */
    void keep(IDialogSettings settings) {
        settings.put(SETTING,
                Stream.of(ReportForm.values()).filter(ticked()::contains).map(ReportForm::name).toArray(String[]::new));
    }

    private static String label(ReportForm form) {
        return switch (form) {
            case HTML -> "&Web page";
            case PDF -> "&PDF";
            case DOCX -> "W&ord";
            case XLSX -> "E&xcel";
            case MARKDOWN -> "&Markdown";
        };
    }
}
