package org.holdfast.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A platform that the product is built for. */
enum Platform {
    /** Linux. */
    LINUX("linux.gtk.x86_64", "linux/gtk/x86_64/holdfast", ".tar.gz", "gtk.linux"),
    /** Windows. */
    WINDOWS("win32.win32.x86_64", "win32/win32/x86_64/holdfast", ".zip", "win32.win32"),
    /** MacOS. */
    MACOS("macosx.cocoa.aarch64", "macosx/cocoa/aarch64/holdfast.app/Contents/Eclipse", ".tar.gz", "cocoa.macosx");

    private static final Path PRODUCTS = Path.of(System.getProperty("holdfast.root", "../.."))
            .resolve("releng/org.holdfast.product/target/products").toAbsolutePath().normalize();

    private final String parts;
    private final String folder;
    private final String ending;
    private final String window;

    Platform(String parts, String folder, String ending, String window) {
        this.parts = parts;
        this.folder = folder;
        this.ending = ending;
        this.window = window;
    }

    /** The one that the tests run on. */
    static Platform here() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? WINDOWS : name.startsWith("mac") ? MACOS : LINUX;
    }

    /** The folder of the built product. */
    Path product() {
        return built(PRODUCTS.resolve("org.holdfast.product").resolve(folder));
    }

    /** The archive that users get. */
    Path archive() {
        return built(PRODUCTS.resolve("holdfast-" + parts + ending));
    }

    /** Whether a jar draws the windows of this platform. */
    boolean isWindowOf(String jar) {
        return jar.contains("org.eclipse.swt." + window);
    }

    /** Whether a jar is of use on this platform only. */
    boolean isNative(String jar) {
        return Stream.of(window.split("\\.")).anyMatch(word -> jar.matches(".*[./]" + word + "[._].*"));
    }

    /** How the command line is called in a folder of the product. */
    List<String> launcher(Path product) {
        return this == WINDOWS ? List.of("cmd", "/c", product.resolve("holdfast.cmd").toString())
                : List.of(product.resolve("holdfast").toString());
    }

    private static Path built(Path path) {
        if (!Files.exists(path)) {
            throw new AssertionError("there is no " + path + ": ./mvnw verify builds it");
        }
        return path;
    }
}
