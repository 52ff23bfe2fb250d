package org.holdfast.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Somebody who calls the product in a folder, with variables in the environment. */
final class Caller {
    private static final int SECONDS = 180;
    /** So that a test need not wait for classes that an earlier one loaded. */
    private static final Path CACHE = freshCache();

    private final Path product;
    private final Path folder;
    private final Map<String, String> variables = new TreeMap<>();

    private Caller(Path product, Path folder) {
        this.product = product;
        this.folder = folder;
        variables.put("JAVA_HOME", System.getProperty("java.home"));
        variables.put("HOLDFAST_CACHE", CACHE.toString());
        variables.put("TERM", "xterm-256color");
    }

    /** Somebody in a folder. */
    static Caller in(Path folder) {
        return new Caller(Platform.here().product(), folder);
    }

    /** Somebody in the folder of the product. */
    static Caller inProduct() {
        return in(Platform.here().product());
    }

    /** The same with another copy of the product. */
    Caller of(Path copy) {
        Caller caller = new Caller(copy, folder);
        caller.variables.putAll(variables);
        return caller;
    }

    /** The same with a variable. */
    Caller with(String variable, String value) {
        Caller caller = of(product);
        caller.variables.put(variable, value);
        return caller;
    }

    /** Calls, and waits for what comes of it. */
    Outcome call(String... arguments) {
        return outcome(start(arguments));
    }

    /** Calls, and does not wait. */
    Process start(String... arguments) {
        List<String> command = new ArrayList<>(Platform.here().launcher(product));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeAll(List.of("NO_COLOR", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        builder.environment().putAll(variables);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for what comes of a call. */
    static Outcome outcome(Process process) {
        try {
            process.getOutputStream().close();
            CompletableFuture<String> err = text(process.getErrorStream());
            CompletableFuture<String> out = text(process.getInputStream());
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("no end after " + SECONDS + " s");
            }
            return new Outcome(process.exitValue(), out.join(), err.join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static CompletableFuture<String> text(InputStream stream) {
        return CompletableFuture.supplyAsync(() -> {
            try (stream) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Path freshCache() {
        try {
            Path cache = Files.createTempDirectory("holdfast-cache");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.delete(cache)));
            return cache;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
