package org.holdfast.ui.diagram.internal;

import com.google.gson.Gson;

import java.util.ArrayList;
import java.util.List;

/** A message to the page, as scripts that it runs one after the other: each is short enough not to be noticed. */
public final class PageMessage {
    private static final int PART = 1 << 16;
    private static final Gson JSON = new Gson();

    private PageMessage() {}

    /** The scripts that give the page a message, in order, with no script of another message between them. */
    public static List<String> scripts(String message) {
        if (message.length() <= PART) {
            return List.of("window.holdfastReceive(" + JSON.toJson(message) + ")");
        }
        List<String> scripts = new ArrayList<>();
        for (int at = 0; at < message.length();) {
            int end = Math.min(at + PART, message.length());
            if (Character.isHighSurrogate(message.charAt(end - 1)) && end < message.length()) {
                end--;
            }
            scripts.add("window.holdfastPart(" + JSON.toJson(message.substring(at, end)) + ","
                    + (end == message.length()) + ")");
            at = end;
        }
        return scripts;
    }
}
