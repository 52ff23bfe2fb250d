package org.holdfast.dsl.ide.completion;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Places where authors write in words of their own: between quotes, and in comments. */
final class ProsePlace {
    private ProsePlace() {}

    /** Whether the cursor stands in such a place. */
    static boolean is(ContentAssistContext context) {
        @Nullable
        ILeafNode before = context.getOffset() == 0 ? null
                : NodeModelUtils.findLeafNodeAtOffset(context.getRootNode(), context.getOffset() - 1);
        return before != null && isProse(before.getText())
                && (context.getOffset() < before.getTotalEndOffset() || isOpen(before.getText()));
    }

    private static boolean isProse(String text) {
        return text.startsWith("//") || text.startsWith("/*") || text.startsWith("\"") && text.length() > 1;
    }

    /** A comment at the end of a file goes on until its line ends. */
    private static boolean isOpen(String text) {
        return text.startsWith("//") && !text.endsWith("\n");
    }
}
