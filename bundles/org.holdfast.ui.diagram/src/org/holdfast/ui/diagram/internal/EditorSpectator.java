package org.holdfast.ui.diagram.internal;

import org.holdfast.ui.diagram.server.Request;
import org.holdfast.ui.diagram.server.Scene;

/** Takes what happens to a diagram to its editor, on the thread of the window. */
final class EditorSpectator implements DiagramSpectator {
    private final DiagramEditor editor;

    EditorSpectator(DiagramEditor editor) {
        this.editor = editor;
    }

    @Override
    public void changed(Scene scene) {
        editor.onUi(() -> editor.show(scene));
    }

    @Override
    public void failed(String reason) {
        editor.onUi(() -> editor.canvas().ifPresent(canvas -> canvas.say(reason)));
    }

    @Override
    public void asked(Request request) {
        editor.onUi(() -> editor.answer(request));
    }
}
