package org.holdfast.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The update site, and an Eclipse that has never heard of Holdfast nor can reach any other site. */
class UpdateSiteTest {
    private static final Path ROOT = Path.of(System.getProperty("holdfast.root", "../..")).toAbsolutePath().normalize();
    private static final Path SITE = ROOT.resolve("releng/org.holdfast.product/target/repository");
    private static final Path ECLIPSE = ROOT
            .resolve("tests/org.holdfast.plain/target/products/org.holdfast.plain/linux/gtk/x86_64");
    private static final String FEATURE = "org.holdfast.feature.feature.group";

    @TempDir
    Path folder;

    @BeforeEach
    void takeAnEclipse() throws IOException {
        assumeTrue(Platform.here() == Platform.LINUX, "the plain Eclipse is made for Linux");
        Folders.copy(ECLIPSE, folder.resolve("eclipse"));
    }

    @Test
    void installsAndUninstallsAndLeavesAloneWhatWasThere() throws IOException {
        List<String> before = bundles();
        assertFalse(before.stream().anyMatch(name -> name.startsWith("org.holdfast")), before::toString);

        director("-repository", SITE.toUri().toString(), "-installIU", FEATURE).ending(0);
        List<String> after = bundles();
        assertEquals(List.of(), before.stream().filter(bundle -> !after.contains(bundle)).toList());
        for (String wanted : List.of("org.holdfast.ui", "org.holdfast.ui.diagram", "org.holdfast.guide")) {
            assertTrue(after.stream().anyMatch(bundle -> bundle.startsWith(wanted + ",")), wanted);
        }
        assertFalse(after.stream().anyMatch(bundle -> bundle.startsWith("org.holdfast.rcp,")), "the program");
        assertEquals(List.of(), twice(after));

        director("-uninstallIU", FEATURE).ending(0);
        assertEquals(before, bundles());
    }

    @Test
    void showsOneThingToInstall() {
        Outcome list = director("-repository", SITE.toUri().toString(), "-list",
                "Q:everything.select(iu | iu.properties['org.eclipse.equinox.p2.type.category'] == 'true')").ending(0);
        assertEquals(1, list.out().lines().filter(line -> line.contains("holdfast")).count(), list.out());
    }

    /** Names of platform bundles of which there are two. */
    private static List<String> twice(List<String> bundles) {
        TreeSet<String> seen = new TreeSet<>();
        return bundles.stream().map(bundle -> bundle.replaceAll(",.*", ""))
                .filter(name -> name.startsWith("org.eclipse"))
                .filter(name -> !seen.add(name)).toList();
    }

    /** Names and versions, in order. */
    private List<String> bundles() throws IOException {
        return Files.readAllLines(
                folder.resolve("eclipse/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info")).stream()
                .filter(line -> !line.startsWith("#")).map(line -> line.replaceAll("^([^,]*,[^,]*),.*", "$1")).sorted()
                .toList();
    }

    private Outcome director(String... arguments) {
        String launcher = Folders.names(folder.resolve("eclipse/plugins")).stream()
                .filter(name -> name.startsWith("org.eclipse.equinox.launcher_")).findFirst().orElseThrow();
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-jar", folder.resolve("eclipse/plugins").resolve(launcher).toString(), "-nosplash", "-data",
                folder.resolve("workspace").toString(), "-application", "org.eclipse.equinox.p2.director"));
        command.addAll(List.of(arguments));
        try {
            return Caller.outcome(new ProcessBuilder(command).directory(folder.toFile()).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
