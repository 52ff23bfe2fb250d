package org.holdfast.dsl.plan;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The plan files to which paths lead: each path is a plan file, or a folder with plan files in it and beneath it.
 *
 * @param files
 *            the files, by name, each once
 * @param failures
 *            the paths that lead nowhere, in the order in which they were met
 */
public record PlanFiles(List<Path> files, List<PathFailure> failures) {
    /** How the name of a plan file ends. */
    public static final String ENDING = ".bcp";

    /**
     * Finds plan files. Folders that are hidden or named {@code target} are not looked into, unless given themselves;
     * links are followed, and those that lead in a circle are left.
     *
     * @param paths
     *            files and folders
     */
    public static PlanFiles at(List<Path> paths) {
        List<Path> files = new ArrayList<>();
        List<PathFailure> failures = new ArrayList<>();
        paths.forEach(path -> find(path, files, failures));
        return new PlanFiles(eachOnce(files), List.copyOf(failures));
    }

    private static void find(Path path, List<Path> files, List<PathFailure> failures) {
        if (!Files.exists(path) && !Files.isSymbolicLink(path)) {
            failures.add(new PathFailure.NoSuchPath(path));
        } else if (Files.isDirectory(path) && !isNamedAsPlan(path)) {
            findIn(path, files, failures);
        } else {
            findFile(path, files, failures);
        }
    }

    private static void findIn(Path folder, List<Path> files, List<PathFailure> failures) {
        PlanFileVisitor found = new PlanFileVisitor(folder);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, found);
        } catch (IOException e) {
            failures.add(new PathFailure.Unreadable(folder)); // the visitor itself lets no failure through
        }
        failures.addAll(found.failures());
        files.addAll(found.files());
        if (found.files().isEmpty() && found.failures().isEmpty()) {
            failures.add(new PathFailure.NoPlans(folder));
        }
    }

    /** Adds the path if it is a plan file, else what is wrong with it. */
    static void findFile(Path path, List<Path> files, List<PathFailure> failures) {
        if (Files.isDirectory(path)) {
            failures.add(new PathFailure.FolderNamedAsFile(path));
        } else if (!isNamedAsPlan(path) || Files.exists(path) && !Files.isRegularFile(path)) {
            failures.add(new PathFailure.NotAPlanFile(path));
        } else if (Files.isSymbolicLink(path) && !Files.exists(path)) {
            failures.add(new PathFailure.LinkToNowhere(path));
        } else if (!Files.isReadable(path)) {
            failures.add(new PathFailure.Unreadable(path));
        } else {
            files.add(path);
        }
    }

    /**
     * Whether a file is a file of the plan at a path, by its name and those of its folders.
     *
     * @param path
     *            the plan file or folder, with slashes; empty for the root of all files
     * @param file
     *            the file, which is that at the path or beneath it
     */
    public static boolean isLookedAt(String path, String file) {
        if (!isNamedAsPlan(Path.of(file))) {
            return false;
        }
        String within = path.isEmpty() ? file : file.substring(Math.min(path.length() + 1, file.length()));
        List<String> folders = List.of(within.split("/"));
        return folders.subList(0, Math.max(0, folders.size() - 1)).stream().allMatch(PlanFileVisitor::isLookedInto);
    }

    static boolean isNamedAsPlan(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().endsWith(ENDING) && !name.toString().equals(ENDING);
    }

    private static List<Path> eachOnce(List<Path> files) {
        Set<Path> seen = new HashSet<>();
        return files.stream().sorted(Comparator.comparing(Path::toString)).filter(file -> seen.add(real(file)))
                .toList();
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize(); // to read it will fail as well, and say so
        }
    }
}
