package org.holdfast.ui.diagram.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.Queue;
import java.util.stream.Stream;

import org.holdfast.ui.diagram.server.DiagramHost;
import org.holdfast.ui.diagram.server.DiagramServer;
import org.holdfast.ui.tests.Window;

/** The page of the editor in a browser of its own, with a server of ours: keys and the mouse are the browser's. */
final class DrivenPage implements AutoCloseable {
    private static final Gson JSON = new Gson();
    private static final Path ROOT = Path.of(System.getProperty("holdfast.root"));
    private static final Path DRIVER = ROOT.resolve("tests/org.holdfast.ui.diagram.tests/page");
    private static final Path PAGE = ROOT.resolve("bundles/org.holdfast.ui.diagram/client-gen/index.html");
    private static final List<String> BROWSERS = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome");

    private final Process process;
    private final PrintStream out;
    private final DiagramServer server;
    private final List<String> log = new CopyOnWriteArrayList<>();
    private final Queue<CompletableFuture<String>> answers = new ConcurrentLinkedQueue<>();

    /** Opens the page; the test is left out where there is no browser, or the driver is not installed. */
    static DrivenPage of(DiagramHost host) throws IOException {
        String browser = Stream.concat(Stream.ofNullable(System.getenv("HOLDFAST_CHROMIUM")), BROWSERS.stream())
                .filter(path -> Files.isExecutable(Path.of(path))).findFirst().orElse("");
        assumeTrue(!browser.isEmpty(), "there is no Chromium");
        assumeTrue(Files.isDirectory(DRIVER.resolve("node_modules")), "npm ci was not run in " + DRIVER);
        return new DrivenPage(host, browser);
    }

    private DrivenPage(DiagramHost host, String browser) throws IOException {
        process = new ProcessBuilder("node", DRIVER.resolve("drive.mjs").toString(), PAGE.toUri().toString(), browser)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        out = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        server = new DiagramServer(host, message -> send("M " + message));
        Thread.ofPlatform().daemon().name("Page").start(this::listen);
        run("await page.waitForSelector('body.ready')");
    }

    DiagramServer server() {
        return server;
    }

    /** Runs a script with Playwright's {@code page}, while the window goes on working; gives what it returns, as JSON. */
    String run(String script) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        answers.add(answer);
        send("C " + JSON.toJson(script));
        return Window.await(answer);
    }

    /** What went wrong in the page. */
    List<String> log() {
        return List.copyOf(log);
    }

    private synchronized void send(String line) {
        out.println(line);
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(this::take);
        } catch (IOException e) {
            log.add(e.toString());
        }
        answers.forEach(answer -> answer.completeExceptionally(new AssertionError("the browser ended: " + log)));
    }

    private void take(String line) {
        String text = line.substring(2);
        switch (line.charAt(0)) {
            case 'M' -> server.receive(text);
            case 'R' -> answers.remove().complete(text);
            case 'E' -> answers.remove().completeExceptionally(new AssertionError(text + " " + log));
            default -> log.add(text);
        }
    }

    @Override
    public void close() {
        out.close();
        server.close();
        process.destroy();
    }
}
