package org.holdfast.ui.internal.findings;

import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.holdfast.rules.RuleCatalogue;
import org.holdfast.rules.RuleDescription;
import org.holdfast.ui.internal.text.Markdown;
import org.holdfast.ui.plan.PlanFinding;

/** Says what was found and how it comes about, why the rule exists, and how to mend it. */
final class RuleExplanation extends TitleAreaDialog {

    private final PlanFinding finding;

    RuleExplanation(Shell shell, PlanFinding finding) {
        super(shell);
        this.finding = finding;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Rule " + finding.code());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(finding.code() + " on " + finding.label());
        setMessage(RuleCatalogue.all().description(finding.code()).map(RuleDescription::says)
                .orElse("A rule of the organisation's own."));
        StyledText text = new StyledText(area, SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(560, 380).applyTo(text);
        text.setMargins(12, 8, 12, 8);
        Markdown explanation = Markdown.of(explanation());
        text.setText(explanation.text());
        text.setStyleRanges(explanation.styles().toArray(StyleRange[]::new));
        return area;
    }

    private String explanation() {
        String chain = finding.chain().stream().map(link -> "→ " + link.text() + "\n").collect(Collectors.joining());
        return "**Found:** " + finding.message() + "\n" + chain + "\n"
                + RuleCatalogue.all().help(finding.code()).orElse("");
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
