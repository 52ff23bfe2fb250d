package org.holdfast.dsl.plan;

import java.nio.file.Path;

/** Why a path leads to no plan. */
public sealed interface PathFailure {
    /** The path as it was given, or as it was found under a folder that was given. */
    Path path();

    /** What is wrong and what was expected, in one line that begins with the path. */
    String message();

    /** There is nothing at the path. */
    record NoSuchPath(Path path) implements PathFailure {
        @Override
        public String message() {
            return path + ": no such file or folder";
        }
    }

    /** The folder and the folders under it hold no plan file. */
    record NoPlans(Path path) implements PathFailure {
        @Override
        public String message() {
            return path + ": no plan files in this folder; expected files whose names end in " + PlanFiles.ENDING;
        }
    }

    /** A folder has the name of a plan file. */
    record FolderNamedAsFile(Path path) implements PathFailure {
        @Override
        public String message() {
            return path + ": is a folder; expected a plan file";
        }
    }

    /** A file whose name is not that of a plan file, or which is no ordinary file. */
    record NotAPlanFile(Path path) implements PathFailure {
        @Override
        public String message() {
            return path + ": is not a plan file; expected a file whose name ends in " + PlanFiles.ENDING
                    + ", or a folder";
        }
    }

    /** A link with the name of a plan file, to something that is not there. */
    record LinkToNowhere(Path path) implements PathFailure {
        @Override
        public String message() {
            return path + ": is a link to a file that does not exist";
        }
    }

    /** A folder or file into which the user may not look. */
    record Unreadable(Path path) implements PathFailure {
        @Override
        public String message() {
            return path + ": cannot be read; check the permissions";
        }
    }
}
