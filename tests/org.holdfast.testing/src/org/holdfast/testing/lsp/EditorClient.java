package org.holdfast.testing.lsp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** The editor's side: keeps what the server says of files. */
@NonNullByDefault({})
public final class EditorClient implements LanguageClient {
    private final Map<String, List<Diagnostic>> diagnostics = new HashMap<>();
    private final Map<String, Integer> sent = new HashMap<>();

    /** The diagnostics of a file, as lines {@code code line:column message}. */
    public synchronized List<String> lines(String uri) {
        return diagnostics(uri).stream().map(each -> each.getCode().getLeft() + " "
                + (each.getRange().getStart().getLine() + 1) + ":" + (each.getRange().getStart().getCharacter() + 1)
                + " " + each.getMessage().getLeft()).toList();
    }

    /**
     * The lines of a file once they are as expected: what takes the server a while is sent after the rest. After a minute,
     * the lines as they are then.
     */
    public synchronized List<String> linesWhen(String uri, Predicate<List<String>> expected)
            throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        for (long left = 1; left > 0 && !expected.test(lines(uri)); left = deadline - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, deadline - System.nanoTime());
        }
        return lines(uri);
    }

    /** The diagnostics of a file, as the server sent them last. */
    public synchronized List<Diagnostic> diagnostics(String uri) {
        return diagnostics.getOrDefault(uri, List.of());
    }

    /** How often the server sent the diagnostics of a file. */
    public synchronized int timesSent(String uri) {
        return sent.getOrDefault(uri, 0);
    }

    @Override
    public synchronized void publishDiagnostics(PublishDiagnosticsParams published) {
        diagnostics.put(published.getUri(), published.getDiagnostics());
        sent.merge(published.getUri(), 1, Integer::sum);
        notifyAll();
    }

    @Override
    public void telemetryEvent(@Nullable Object event) {
        // the server sends none
    }

    @Override
    public void showMessage(MessageParams message) {
        // nobody looks
    }

    @Override
    public @Nullable CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        return null;
    }

    @Override
    public void logMessage(MessageParams message) {
        // nobody looks
    }
}
