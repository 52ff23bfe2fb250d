package org.holdfast.diagram.layout.kept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.Point;
import org.holdfast.diagram.layout.Route;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

/** Positions as text: half points are as exact as anyone drags. */
final class PositionsText {
    private static final String FORMAT = "format";
    private static final int VERSION = 1;

    private PositionsText() {}

    static String of(PositionsFile file) {
        Map<String, String> lines = new TreeMap<>();
        file.diagrams().forEach((diagram, positions) -> {
            positions.nodes().forEach((id, bounds) -> lines.put(key(diagram, id), numbers(bounds)));
            positions.edges().forEach((id, route) -> lines.put(key(diagram, id), route(route)));
        });
        StringBuilder text = new StringBuilder("{\"format\":1\n");
        lines.forEach((key, value) -> text.append(',').append(key).append(':').append(value).append('\n'));
        return text.append("}\n").toString();
    }

    private static String key(String diagram, String id) {
        return new JsonPrimitive(diagram + "#" + id).toString();
    }

    private static String numbers(Bounds bounds) {
        return numbers(List.of(bounds.x(), bounds.y(), bounds.width(), bounds.height()));
    }

    private static String numbers(List<Double> values) {
        StringBuilder text = new StringBuilder("[");
        for (double value : values) {
            text.append(text.length() == 1 ? "" : ",").append(number(value));
        }
        return text.append(']').toString();
    }

    /** To a hundredth: what is read back is where it was. */
    private static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    private static String route(Route route) {
        List<Double> way = new ArrayList<>();
        route.points().forEach(point -> way.addAll(List.of(point.x(), point.y())));
        return "{\"way\":" + numbers(way) + words("begin", route.begin()) + words("center", route.center())
                + words("end", route.end()) + "}";
    }

    private static String words(String name, Optional<Bounds> place) {
        return place.map(bounds -> ",\"" + name + "\":" + numbers(bounds)).orElse("");
    }

    static PositionsFile read(String text) throws PositionsFileException {
        try {
            JsonObject all = JsonParser.parseString(text).getAsJsonObject();
            if (!all.has(FORMAT) || all.get(FORMAT).getAsInt() != VERSION) {
                throw new PositionsFileException("expected \"format\":1, which is all that this version knows");
            }
            return new Reader().read(all);
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException
                | NumberFormatException e) {
            throw new PositionsFileException("not a file of positions; " + firstLine(e), e);
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /** Collects what is read. */
    private static final class Reader {
        private final Map<String, Map<String, Bounds>> nodes = new TreeMap<>();
        private final Map<String, Map<String, Route>> edges = new TreeMap<>();

        PositionsFile read(JsonObject all) throws PositionsFileException {
            for (Map.Entry<String, JsonElement> entry : all.entrySet()) {
                int hash = entry.getKey().indexOf('#');
                if (hash >= 0) {
                    read(entry.getKey().substring(0, hash), entry.getKey().substring(hash + 1), entry.getValue());
                }
            }
            Map<String, Positions> diagrams = new HashMap<>();
            nodes.forEach((diagram, places) -> diagrams.put(diagram,
                    new Positions(places, edges.getOrDefault(diagram, Map.of()))));
            return new PositionsFile(diagrams);
        }

        private void read(String diagram, String id, JsonElement value) throws PositionsFileException {
            Map<String, Bounds> places = nodes.computeIfAbsent(diagram, fresh -> new HashMap<>());
            if (value.isJsonArray()) {
                places.put(id, bounds(value.getAsJsonArray(), id));
                return;
            }
            JsonObject route = value.getAsJsonObject();
            edges.computeIfAbsent(diagram, fresh -> new HashMap<>()).put(id, new Route(points(route.get("way"), id),
                    words(route, "begin", id), words(route, "center", id), words(route, "end", id)));
        }

        private static Optional<Bounds> words(JsonObject route, String name, String id) throws PositionsFileException {
            return route.has(name) ? Optional.of(bounds(route.getAsJsonArray(name), id)) : Optional.empty();
        }

        private static Bounds bounds(JsonArray numbers, String id) throws PositionsFileException {
            if (numbers.size() != 4) {
                throw new PositionsFileException("'" + id + "' has " + numbers.size()
                        + " numbers; expected 4: from the left, from above, width, height");
            }
            return new Bounds(number(numbers, 0), number(numbers, 1), number(numbers, 2), number(numbers, 3));
        }

        private static List<Point> points(JsonElement way, String id) throws PositionsFileException {
            if (way == null || way.getAsJsonArray().size() % 2 != 0) {
                throw new PositionsFileException("the way of '" + id + "' is not made of pairs of numbers");
            }
            List<Point> points = new ArrayList<>();
            for (int i = 0; i < way.getAsJsonArray().size(); i += 2) {
                points.add(new Point(number(way.getAsJsonArray(), i), number(way.getAsJsonArray(), i + 1)));
            }
            return points;
        }

        private static double number(JsonArray numbers, int index) {
            return numbers.get(index).getAsDouble();
        }
    }
}
