package org.holdfast.cli.json;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.value.Elapsed;
import org.holdfast.model.value.Money;
import org.holdfast.model.value.Rational;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** How results are written for programs: durations in whole seconds, money as {@code "386.60 EUR"}. */
public final class JsonText {
    private JsonText() {}

    /** The text of a document, with what does not exist as null. */
    public static String of(JsonObject document) {
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create().toJson(document)
                + "\n";
    }

    /** An array with an element for each item, in their order. */
    public static <T> JsonArray array(Collection<? extends T> items,
            Function<? super T, ? extends JsonElement> element) {
        JsonArray array = new JsonArray(items.size());
        items.forEach(item -> array.add(element.apply(item)));
        return array;
    }

    /** An array of texts, in their order. */
    public static JsonArray texts(Collection<String> texts) {
        return array(texts, JsonPrimitive::new);
    }

    /** A text, or null. */
    public static JsonElement text(@Nullable String text) {
        return text == null ? JsonNull.INSTANCE : new JsonPrimitive(text);
    }

    /** A text, or null. */
    public static JsonElement text(Optional<String> text) {
        return text.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE);
    }

    /** A time in whole seconds, rounded up. */
    public static JsonElement seconds(Rational seconds) {
        return new JsonPrimitive(new Elapsed(seconds).wholeSeconds());
    }

    /** An amount of money with two decimals and its currency. */
    public static JsonElement money(Rational amount, String currency) {
        return new JsonPrimitive(Money.rounded(amount, currency).toString());
    }
}
