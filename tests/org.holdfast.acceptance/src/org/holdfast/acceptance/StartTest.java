package org.holdfast.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes calls start quicker changes nothing else: ADR 11. */
class StartTest {
    private static final String[] CHECK = { "check", "--as-of", "2026-11-23", "--all-steps", "examples/first-draft" };
    private static Outcome expected = new Outcome(0, "", "");

    @TempDir
    Path folder;

    @BeforeAll
    static void withoutAnythingKept() {
        expected = Caller.inProduct().with("HOLDFAST_CACHE", "none").call(CHECK);
        assertEquals("", expected.err());
        assertTrue(expected.out().contains("first-draft"), expected.out());
    }

    @Test
    void theSecondCallKeepsClassesForTheThird() {
        Path cache = folder.resolve("cache");
        Caller caller = Caller.inProduct().with("HOLDFAST_CACHE", cache.toString());

        assertEquals(expected, caller.call(CHECK));
        assertEquals(List.of(".once"), endings(cache));
        assertEquals(expected, caller.call(CHECK));
        assertEquals(List.of(".jsa"), endings(cache));
        List<String> kept = Folders.listing(cache);
        assertEquals(expected, caller.call(CHECK));
        assertEquals(kept, Folders.listing(cache));
        assertTrue(cache.resolve(Folders.names(cache).get(0)).toFile().length() > 1_000_000, kept::toString);
    }

    @Test
    void optionsAloneKeepNothing() {
        Path cache = folder.resolve("cache");
        Caller.inProduct().with("HOLDFAST_CACHE", cache.toString()).call("--version").ending(0);
        assertEquals(List.of(), Folders.names(cache));
    }

    @Test
    void twoCallsAtOnceDoNotDisturbEachOther() {
        Path cache = folder.resolve("cache");
        Caller caller = Caller.inProduct().with("HOLDFAST_CACHE", cache.toString());
        for (int round = 0; round < 2; round++) {
            Process one = caller.start(CHECK);
            Process other = caller.start(CHECK);
            assertEquals(expected, Caller.outcome(one));
            assertEquals(expected, Caller.outcome(other));
        }
        assertEquals(expected, caller.call(CHECK));
        assertEquals(List.of(".jsa"), endings(cache));
    }

    @Test
    void whatCannotBeUsedIsPassedOver() throws IOException {
        Path cache = folder.resolve("cache");
        Caller caller = Caller.inProduct().with("HOLDFAST_CACHE", cache.toString());
        caller.call(CHECK);
        caller.call(CHECK);
        Files.writeString(cache.resolve(Folders.names(cache).get(0)), "not what Java wrote");
        assertEquals(expected, caller.call(CHECK));
    }

    @Test
    void onlyTheNewestAreKept() throws IOException {
        Path cache = folder.resolve("cache");
        Caller caller = Caller.inProduct().with("HOLDFAST_CACHE", cache.toString());
        caller.call(CHECK);
        caller.call(CHECK);
        Path archive = cache.resolve(Folders.names(cache).get(0));
        for (int build = 1; build <= 4; build++) {
            Path older = cache.resolve(archive.getFileName().toString().replace(".jsa", build + ".jsa"));
            Files.setLastModifiedTime(Files.writeString(older, "an older one"), FileTime.fromMillis(build * 1000L));
        }
        Files.move(archive, cache.resolve(archive.getFileName() + ".once"));
        assertEquals(expected, caller.call(CHECK));

        assertTrue(Files.exists(archive));
        assertTrue(Folders.names(cache).size() <= 3, () -> Folders.names(cache).toString());
    }

    @Test
    void whereNothingCanBeWrittenItStarts() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        Caller caller = Caller.inProduct().with("HOLDFAST_CACHE", file.resolve("cache").toString());
        assertEquals(expected, caller.call(CHECK));
        assertEquals(expected, caller.call(CHECK));
    }

    @Test
    void theProductNeedNotBeWritable() throws IOException {
        Path copy = folder.resolve("a copy");
        Folders.copy(Platform.here().product(), copy);
        List<String> before = Folders.listing(copy);
        Folders.setWritable(copy, false);
        try {
            Caller caller = Caller.inProduct().of(copy).with("HOLDFAST_CACHE", folder.resolve("cache").toString());
            for (int call = 0; call < 3; call++) {
                assertEquals(expected, caller.call(CHECK));
            }
        } finally {
            Folders.setWritable(copy, true);
        }
        assertEquals(before, Folders.listing(copy));
        assertEquals(List.of(".jsa"), endings(folder.resolve("cache")));
    }

    private static List<String> endings(Path cache) {
        return Folders.names(cache).stream().map(name -> name.substring(name.lastIndexOf('.'))).toList();
    }
}
