package org.holdfast.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/** Where results go, and whether they got there: a disk may be full, or who reads may have gone. */
final class StandardOutput extends OutputStream {
    private final OutputStream target;
    private String failure = "";

    /**
     * @param target
     *            takes the bytes
     */
    StandardOutput(OutputStream target) {
        this.target = target;
    }

    /** That of the process. */
    static StandardOutput ofTheProcess() {
        return new StandardOutput(new FileOutputStream(FileDescriptor.out));
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] { (byte) b }, 0, 1);
    }

    @Override
    public void write(byte @Nullable [] bytes, int offset, int length) throws IOException {
        try {
            target.write(bytes, offset, length);
        } catch (IOException e) {
            failure = String.valueOf(e.getMessage());
            throw e;
        }
    }

    @Override
    public void flush() throws IOException {
        target.flush();
    }

    /** Why results were lost; empty if all arrived, or if who reads had enough, as {@code head} has. */
    Optional<String> lost() {
        return Optional.of(failure)
                .filter(why -> !why.isEmpty() && !why.toLowerCase(Locale.ROOT).contains("pipe"));
    }
}
