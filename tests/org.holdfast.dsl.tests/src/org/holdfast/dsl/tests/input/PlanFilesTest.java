package org.holdfast.dsl.tests.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.holdfast.dsl.plan.PathFailure;
import org.holdfast.dsl.plan.PlanFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFilesTest {
    @TempDir
    Path folder;

    @Test
    void aFolderGivesThePlanFilesInItAndBeneathIt() throws IOException {
        write("plan.bcp");
        write("sites/all.bcp");
        write("sites/notes.txt");
        write(".git/old.bcp");
        write("target/copy.bcp");
        assertFiles(PlanFiles.at(List.of(folder)), "plan.bcp", "sites/all.bcp");
    }

    @Test
    void aFileGivenTwiceIsTakenOnce() throws IOException {
        Path plan = write("plan.bcp");
        assertFiles(PlanFiles.at(List.of(plan, folder)), "plan.bcp");
    }

    @Test
    void linksThatLeadInACircleAreLeft() throws IOException {
        write("sites/all.bcp");
        link("sites/back", folder);
        assertFiles(PlanFiles.at(List.of(folder)), "sites/all.bcp");
    }

    @Test
    void pathsThatLeadToNoPlanAreToldApart() throws IOException {
        Path notes = write("notes.txt");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path named = Files.createDirectory(folder.resolve("x.bcp"));
        Path missing = folder.resolve("missing");
        assertEquals(
                List.of(new PathFailure.NoSuchPath(missing), new PathFailure.NotAPlanFile(notes),
                        new PathFailure.NoPlans(empty), new PathFailure.FolderNamedAsFile(named)),
                PlanFiles.at(List.of(missing, notes, empty, named)).failures());
    }

    @Test
    void aFolderNamedAsAPlanFileIsNamedWhereItIsFound() throws IOException {
        write("plan.bcp");
        Path named = Files.createDirectory(folder.resolve("x.bcp"));
        PlanFiles found = PlanFiles.at(List.of(folder));
        assertFiles(found, "plan.bcp");
        assertEquals(List.of(named + ": is a folder; expected a plan file"), messages(found));
    }

    @Test
    void whatMayNotBeReadIsNamed() throws IOException {
        Path plan = write("plan.bcp");
        assumeFalse(!plan.toFile().setReadable(false) || Files.isReadable(plan), "this user may read everything");
        assertEquals(List.of(plan + ": cannot be read; check the permissions"), messages(PlanFiles.at(List.of(plan))));
    }

    @Test
    void aLinkThatLeadsNowhereCannotBeRead() throws IOException {
        Path link = link("x.bcp", folder.resolve("missing"));
        assertEquals(List.of(new PathFailure.LinkToNowhere(link)), PlanFiles.at(List.of(folder)).failures());
    }

    @Test
    void messagesSayWhatWasExpected() {
        Path path = Path.of("plans");
        assertEquals("plans: no such file or folder", new PathFailure.NoSuchPath(path).message());
        assertEquals("plans: no plan files in this folder; expected files whose names end in .bcp",
                new PathFailure.NoPlans(path).message());
        assertEquals("plans: is not a plan file; expected a file whose name ends in .bcp, or a folder",
                new PathFailure.NotAPlanFile(path).message());
    }

    private void assertFiles(PlanFiles found, String... expected) {
        assertEquals(List.of(expected), found.files().stream()
                .map(file -> folder.relativize(file).toString().replace('\\', '/')).toList());
    }

    private static List<String> messages(PlanFiles found) {
        return found.failures().stream().map(PathFailure::message).toList();
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "");
    }

    private Path link(String name, Path target) throws IOException {
        return Files.createSymbolicLink(folder.resolve(name), target);
    }
}
