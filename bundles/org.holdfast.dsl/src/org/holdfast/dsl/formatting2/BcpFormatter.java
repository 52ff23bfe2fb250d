package org.holdfast.dsl.formatting2;

import com.google.inject.Inject;

import java.util.Collection;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.IEObjectRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.util.ITextRegion;

/**
 * The one layout of plan files: each element and each clause of a body on a line of its own, one blank where blanks are
 * needed. The author decides on comments and on single empty lines, on nothing else. All gaps between tokens are
 * decided in one pass; Xtext's framework is not used, since it drops what two rules say differently.
 */
@NonNullByDefault({})
public class BcpFormatter implements IFormatter2 {
    @Inject
    private GapRules rules;

    /** The replacements that lay out the text, or parts of it; none for a text with syntax errors. */
    @Override
    public List<ITextReplacement> format(FormatterRequest request) {
        ITextRegionAccess access = request.getTextRegionAccess();
        @Nullable
        IEObjectRegion root = access.hasSyntaxError() ? null : access.regionForRootEObject();
        if (root == null) {
            return List.of();
        }
        Layout layout = new Layout(rules, newLine(access));
        return layout.from(root.getPreviousHiddenRegion()).stream()
                .filter(replacement -> isWanted(replacement, request.getRegions())).toList();
    }

    private static boolean isWanted(ITextReplacement replacement, Collection<ITextRegion> regions) {
        int end = replacement.getOffset() + replacement.getLength();
        return regions.isEmpty() || regions.stream().anyMatch(region -> replacement.getOffset() >= region.getOffset()
                && end <= region.getOffset() + region.getLength());
    }

    private static String newLine(ITextRegionAccess access) {
        return access.regionForDocument().getText().contains("\r\n") ? "\r\n" : "\n";
    }
}
