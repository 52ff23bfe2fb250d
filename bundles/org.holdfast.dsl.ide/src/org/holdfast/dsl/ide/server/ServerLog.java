package org.holdfast.dsl.ide.server;

import java.util.logging.Level;

import org.apache.log4j.ConsoleAppender;
import org.apache.log4j.Logger;
import org.apache.log4j.PatternLayout;
import org.eclipse.xtext.ide.server.concurrent.ReadRequest;
import org.eclipse.xtext.ide.server.concurrent.WriteRequest;

/**
 * What libraries log goes to standard error, a line each: standard output belongs to the protocol. Failed requests are
 * answered to the client, and that a client hangs up is no defect, so neither is logged.
 */
final class ServerLog {
    private static final java.util.logging.Logger PROTOCOL = java.util.logging.Logger
            .getLogger("org.eclipse.lsp4j.jsonrpc");

    private ServerLog() {}

    static void toStandardError() {
        PROTOCOL.setLevel(Level.OFF);
        Logger.getRootLogger().removeAllAppenders();
        Logger.getRootLogger().addAppender(new ConsoleAppender(new OneLine(), ConsoleAppender.SYSTEM_ERR));
        Logger.getRootLogger().setLevel(org.apache.log4j.Level.ERROR);
        Logger.getLogger(ReadRequest.class).setLevel(org.apache.log4j.Level.OFF);
        Logger.getLogger(WriteRequest.class).setLevel(org.apache.log4j.Level.OFF);
    }

    /** No stack traces. */
    private static final class OneLine extends PatternLayout {
        OneLine() {
            super("holdfast: %m%n");
        }

        @Override
        public boolean ignoresThrowable() {
            return false;
        }
    }
}
