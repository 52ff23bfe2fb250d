package org.holdfast.dsl.formatting2;

import com.google.inject.Inject;
import com.google.inject.Provider;

import java.util.List;

import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.XtextResource;

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
        List<ITextReplacement> replacements = formatter
                .format(new FormatterRequest().setTextRegionAccess(access).setAllowIdentityEdits(false));
        return access.getRewriter().renderToString(replacements);
    }
}
