package org.holdfast.cli.check;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Small pieces of JSON. */
final class Json {
    private Json() {}

    static JsonArray array(JsonElement... items) {
        JsonArray array = new JsonArray(items.length);
        for (JsonElement item : items) {
            array.add(item);
        }
        return array;
    }

    /** An object of one member. */
    static JsonObject object(String name, JsonElement value) {
        JsonObject object = new JsonObject();
        object.add(name, value);
        return object;
    }

    /** What SARIF calls a message: an object with a text. */
    static JsonObject text(String text) {
        JsonObject message = new JsonObject();
        message.addProperty("text", text);
        return message;
    }
}
