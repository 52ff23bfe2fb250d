package org.holdfast.dsl.plan;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Collects the plan files in a folder and beneath it. */
@NonNullByDefault({})
final class PlanFileVisitor extends SimpleFileVisitor<Path> {
    private static final String BUILD_OUTPUT = "target";

    private final Path root;
    private final List<Path> files = new ArrayList<>();
    private final List<PathFailure> failures = new ArrayList<>();

    PlanFileVisitor(Path root) {
        this.root = root;
    }

    List<Path> files() {
        return files;
    }

    List<PathFailure> failures() {
        return failures;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        if (!isLookedInto(folder.getFileName().toString())) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (PlanFiles.isNamedAsPlan(folder)) {
            failures.add(new PathFailure.FolderNamedAsFile(folder));
            return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
    }

    /** Whether a folder of the name, within the one that is asked for, may hold files of the plan. */
    static boolean isLookedInto(String name) {
        return !name.startsWith(".") && !name.equals(BUILD_OUTPUT);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (PlanFiles.isNamedAsPlan(file)) {
            PlanFiles.findFile(file, files, failures);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        if (!(failure instanceof FileSystemLoopException)) {
            failures.add(new PathFailure.Unreadable(file));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
        if (failure != null) {
            failures.add(new PathFailure.Unreadable(folder));
        }
        return FileVisitResult.CONTINUE;
    }
}
