package org.holdfast.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

import org.holdfast.report.ReportForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A stream that takes no more ends the writing of each form with what the stream says, whenever that is. */
class FullDiskTest {
    private static final String FULL = "No space left on device";

    @ParameterizedTest
    @EnumSource
    void fromTheFirstByteOn(ReportForm form) {
        assertEndsBy(form, 0);
    }

    @ParameterizedTest
    @EnumSource
    void inTheMiddle(ReportForm form) {
        assertEndsBy(form, Reports.written(form.writer(Optional.empty()), Reports.named("Shop")).length / 2);
    }

    private static void assertEndsBy(ReportForm form, long room) {
        Disk disk = new Disk(room);
        IOException failure = assertThrows(IOException.class,
                () -> form.writer(Optional.empty()).write(Reports.named("Shop"), disk));
        assertEquals(FULL, failure.getMessage());
        assertFalse(disk.closed);
    }

    private static final class Disk extends OutputStream {
        private final long room;
        private long used;
        private boolean closed;

        Disk(long room) {
            this.room = room;
        }

        @Override
        public void write(int oneByte) throws IOException {
            if (++used > room) {
                throw new IOException(FULL);
            }
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
