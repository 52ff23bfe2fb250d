package org.holdfast.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps the details of a defect out of the terminal and in a file that can be sent in. */
final class DefectLog {
    private DefectLog() {}

    /** Writes the failure into a new file and returns its name; where that fails too, the failure in one line. */
    static String write(Throwable failure) {
        try {
            Path log = Files.createTempFile("holdfast-defect-", ".log");
            try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(log))) {
                failure.printStackTrace(writer);
            }
            return log.toString();
        } catch (IOException e) {
            return "this line: " + failure;
        }
    }
}
