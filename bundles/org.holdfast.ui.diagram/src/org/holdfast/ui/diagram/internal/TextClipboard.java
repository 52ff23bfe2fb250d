package org.holdfast.ui.diagram.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.holdfast.ui.plan.PlanSession;

/** Copies elements as the text that says them, which the text editor and any other can paste. */
final class TextClipboard {

    private TextClipboard() {}

    static void copy(DiagramEditor editor, List<URI> addresses) {
        PlanSession.of(editor.input().file().getProject())
                .read(model -> addresses.stream().flatMap(address -> model.element(address).stream())
                        .map(NodeModelUtils::findActualNodeFor).filter(node -> node != null)
                        .map(ICompositeNode::getText).map(String::strip)
                        .collect(Collectors.joining(System.lineSeparator() + System.lineSeparator())))
                .thenAccept(text -> editor.onUi(() -> put(editor, text)));
    }

    private static void put(DiagramEditor editor, String text) {
        if (!text.isEmpty()) {
            Clipboard clipboard = new Clipboard(editor.getSite().getShell().getDisplay());
            clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        }
    }
}
