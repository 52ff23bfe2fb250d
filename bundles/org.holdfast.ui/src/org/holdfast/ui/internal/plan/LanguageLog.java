package org.holdfast.ui.internal.plan;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** What the parts of the language report goes to the log of the workbench. */
public final class LanguageLog extends AppenderSkeleton {

    private LanguageLog() {}

    /** From now on; errors only. */
    public static void toPlatform() {
        Logger root = Logger.getRootLogger();
        root.removeAllAppenders();
        root.setLevel(Level.ERROR);
        root.addAppender(new LanguageLog());
    }

    @Override
    @NonNullByDefault({})
    protected void append(LoggingEvent event) {
        Throwable cause = event.getThrowableInformation() == null ? null
                : event.getThrowableInformation().getThrowable();
        ILog.of(LanguageLog.class).error(String.valueOf(event.getMessage()), cause);
    }

    @Override
    public void close() {
        // nothing is held
    }

    @Override
    public boolean requiresLayout() {
        return false;
    }
}
