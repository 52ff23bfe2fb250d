package org.holdfast.ui.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

/**
 * The little of Markdown in which the language explains itself, as styled text for the small windows of the editor.
 *
 * @param text
 *            the text
 * @param styles
 *            bold and italic parts, in order
 */
public record Markdown(String text, List<StyleRange> styles) {

    private static final Pattern MARKED = Pattern.compile("\\*\\*(.+?)\\*\\*|\\*(.+?)\\*|`(.+?)`");

    /** Reads Markdown. */
    public static Markdown of(String source) {
        String lines = source.replaceAll(" +\n", "\n");
        StringBuilder plain = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        Matcher mark = MARKED.matcher(lines);
        int done = 0;
        while (mark.find()) {
            plain.append(lines, done, mark.start());
            int group = mark.group(1) != null ? 1 : mark.group(2) != null ? 2 : 3;
            if (group < 3) {
                styles.add(new StyleRange(plain.length(), mark.group(group).length(), null, null,
                        group == 1 ? SWT.BOLD : SWT.ITALIC));
            }
            plain.append(mark.group(group));
            done = mark.end();
        }
        plain.append(lines, done, lines.length());
        return new Markdown(plain.toString(), styles);
    }
}
