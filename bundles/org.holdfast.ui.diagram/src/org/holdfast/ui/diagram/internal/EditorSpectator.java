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
    public void begun() {
        editor.onUi(() -> editor.drawing(DrawingBar::begin));
    }

    @Override
    public void ended() {
        editor.onUi(() -> editor.drawing(DrawingBar::end));
    }

    @Override
    public void cancelled() {
        editor.onUi(() -> editor.drawing(DrawingBar::cancelled));
    }

    @Override
    public void changed(Scene scene) {
        editor.onUi(() -> editor.show(scene));
    }

    @Override
    public void failed(String reason) {
        editor.onUi(() -> editor.canvas().ifPresentOrElse(canvas -> canvas.say(reason),
                () -> editor.drawing(bar -> bar.failed(reason))));
    }

    @Override
    public void told(String message) {
        editor.onUi(() -> editor.canvas().ifPresent(canvas -> canvas.say(message)));
    }

    @Override
    public void asked(Request request) {
        editor.onUi(() -> editor.answer(request));
    }
}
