package org.holdfast.dsl.formatting2;

import com.google.inject.Inject;
import com.google.inject.Provider;

import java.util.Comparator;
import java.util.List;

import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.dsl.edit.TextEdit;

/** Formats whole files. */
public class PlanFormatter {
    @Inject
    private Provider<TextRegionAccessBuilder> builders;
    @Inject
    private IFormatter2 formatter;

    /**
     * The text of a file in the canonical layout; unchanged where it has syntax errors, since what cannot be read
     * is not moved about.
     */
    public String format(XtextResource file) {
        if (file.getParseResult().hasSyntaxErrors()) {
            return file.getParseResult().getRootNode().getText();
        }
        ITextRegionAccess access = builders.get().forNodeModel(file).create();
        return access.getRewriter().renderToString(replacements(access));
    }

    /**
     * The edits that bring a file to the canonical layout, in the order of the text; none where it has syntax errors.
     */
    public List<TextEdit> edits(XtextResource file) {
        if (file.getParseResult().hasSyntaxErrors()) {
            return List.of();
        }
        return replacements(builders.get().forNodeModel(file).create()).stream()
                .filter(each -> !each.getText().equals(each.getReplacementText()))
                .map(each -> new TextEdit(file.getURI(), each.getOffset(), each.getLength(),
                        each.getReplacementText()))
                .sorted(Comparator.comparingInt(TextEdit::offset)).toList();
    }

    private List<ITextReplacement> replacements(ITextRegionAccess access) {
        return formatter.format(new FormatterRequest().setTextRegionAccess(access).setAllowIdentityEdits(false));
    }
}
