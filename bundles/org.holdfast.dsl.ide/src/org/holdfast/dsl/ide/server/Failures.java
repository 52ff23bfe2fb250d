package org.holdfast.dsl.ide.server;

import java.io.FileNotFoundException;

import org.apache.log4j.Logger;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * What a client is told of a request that failed: what is wrong with the request, if that is known. How it came about goes
 * to standard error; editors show to people what they are told.
 */
final class Failures {
    private static final Logger LOG = Logger.getLogger(Failures.class);

    private Failures() {}

    static ResponseError told(Throwable failure) {
        Throwable cause = causeOf(failure);
        if (cause instanceof IndexOutOfBoundsException) {
            return new ResponseError(ResponseErrorCode.InvalidParams, "there is no such place in the file", null);
        }
        if (cause instanceof FileNotFoundException) {
            return new ResponseError(ResponseErrorCode.InvalidParams, "there is no such file", null);
        }
        if (cause instanceof UnsupportedOperationException) {
            return new ResponseError(ResponseErrorCode.MethodNotFound, "there is no such request here", null);
        }
        ResponseError error = RemoteEndpoint.DEFAULT_EXCEPTION_HANDLER.apply(failure);
        if (error.getCode() == ResponseErrorCode.InternalError.getValue()) {
            LOG.error("a request failed: " + cause);
            error.setData(null);
        }
        return error;
    }

    private static Throwable causeOf(Throwable failure) {
        Throwable cause = failure;
        for (@Nullable
        Throwable next = failure; next != null; next = next.getCause()) {
            cause = next;
        }
        return cause;
    }
}
