package org.holdfast.dsl.ide.server;

import com.google.inject.Singleton;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;

/** Ends the session when the client says so; the process is not ended here. */
@Singleton
@NonNullByDefault({})
class Farewell implements ILanguageServerShutdownAndExitHandler {
    private volatile boolean orderly;
    private volatile Runnable leave = () -> {};

    /** What to do when the client goes. */
    void onExit(Runnable action) {
        leave = action;
    }

    /** Whether the client asked for the shutdown. */
    boolean isOrderly() {
        return orderly;
    }

    @Override
    public void shutdown() {
        orderly = true;
    }

    @Override
    public void exit() {
        leave.run();
    }
}
