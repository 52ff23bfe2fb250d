package org.holdfast.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The archives that users unpack. */
class ArchivesTest {

    @ParameterizedTest
    @EnumSource
    void unpackIntoOneFolderWithLaunchersExamplesAndLicence(Platform platform) throws IOException {
        Packed packed = Packed.in(platform.archive());

        assertEquals(List.of(), packed.files().stream().filter(file -> !file.startsWith("holdfast/")).toList());
        for (String wanted : List.of("holdfast", "holdfast.cmd", "cli.bundles", "LICENSE", "README.md",
                "examples/mail-order/plan.bcp", "configuration/config.ini")) {
            assertTrue(packed.files().contains("holdfast/" + wanted), wanted);
        }
        assertEquals(platform == Platform.WINDOWS ? Set.of() : Set.of("holdfast/holdfast"), packed.executable());
    }

    @ParameterizedTest
    @EnumSource
    void haveJarsOfTheirPlatformAlone(Platform platform) throws IOException {
        List<String> jars = Packed.in(platform.archive()).files().stream()
                .filter(file -> file.startsWith("holdfast/plugins/")).toList();

        assertEquals(1, jars.stream().filter(platform::isWindowOf).count());
        for (Platform other : Platform.values()) {
            if (other != platform) {
                assertEquals(List.of(), jars.stream().filter(other::isNative).toList());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void haveOneJarForEachBundleOfTheCommandLine(Platform platform) throws IOException {
        Packed packed = Packed.in(platform.archive());
        List<String> bundles = packed.texts().get("holdfast/cli.bundles").lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();

        assertTrue(bundles.contains("org.holdfast.cli"), bundles::toString);
        for (String bundle : bundles) {
            assertEquals(1, packed.files().stream()
                    .filter(file -> file.startsWith("holdfast/plugins/" + bundle + "_")).count(), bundle);
        }
    }

    @ParameterizedTest
    @EnumSource
    void haveLaunchersWithTheLineEndsOfTheirSystem(Platform platform) throws IOException {
        Packed packed = Packed.in(platform.archive());

        assertTrue(packed.texts().get("holdfast/holdfast").startsWith("#!/bin/sh\n"));
        assertEquals("", packed.texts().get("holdfast/holdfast.cmd").replaceAll("[^\r\n]+|\r\n", ""));
    }
}
