package org.holdfast.ui.wizard;

import java.io.IOException;
import java.util.List;

/**
 * What a plan can begin from.
 *
 * @param title
 *            what a user chooses it by
 * @param description
 *            what it shows, in a sentence
 * @param projectName
 *            what a project with it is called unless the user says otherwise
 * @param content
 *            its files
 */
public record PlanStart(String title, String description, String projectName, Content content) {

    /** The files that a plan begins with. */
    @FunctionalInterface
    public interface Content {

        /**
         * The files, the one that holds the plan first.
         *
         * @param name
         *            of the project
         * @throws IOException
         *             if they cannot be read
         */
        List<StartFile> files(String name) throws IOException;
    }

    /**
     * A file that a plan begins with.
     *
     * @param name
     *            without a folder
     * @param bytes
     *            what it holds
     */
    public record StartFile(String name, byte[] bytes) {}
}
