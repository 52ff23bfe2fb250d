package org.holdfast.acceptance;

import java.nio.file.Path;

import org.holdfast.testing.lsp.Editor;

/** An editor in a folder, and the process of {@code holdfast lsp} that serves it over its standard streams. */
final class ServedEditor extends Editor implements AutoCloseable {
    private final Process process;

    private ServedEditor(Path folder, Process process) {
        super(folder, process.getInputStream(), process.getOutputStream());
        this.process = process;
    }

    /** Starts the server and says hello. */
    static ServedEditor in(Path folder) throws Exception {
        ServedEditor editor = new ServedEditor(folder, Caller.in(folder).start("lsp", "--as-of", "2026-11-23"));
        try {
            editor.initialise();
        } catch (Exception e) {
            editor.close();
            throw e;
        }
        return editor;
    }

    /** Says goodbye; what came of the process. */
    Outcome leave() throws Exception {
        now(server().shutdown());
        server().exit();
        return ended();
    }

    /** Closes the stream without a word; what came of the process. */
    Outcome hangUp() {
        return ended();
    }

    private Outcome ended() {
        return Caller.outcome(process);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
