package org.holdfast.cli.check;

import com.google.gson.JsonObject;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

import org.holdfast.cli.Surroundings;
import org.holdfast.cli.console.PlacePath;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.dsl.plan.Place;

/** Places as SARIF states them: the file, relative to the folder of the call, and where the marked text begins and ends. */
final class SarifPlaces {
    /** Stands for the folder of the call. */
    static final String BASE = "%SRCROOT%";

    private final FileTexts texts;
    private final Path folder;

    SarifPlaces(LoadedPlan plan, Surroundings surroundings) {
        this.texts = FileTexts.of(plan);
        this.folder = surroundings.folder();
    }

    JsonObject physical(Place place) {
        JsonObject physical = new JsonObject();
        physical.add("artifactLocation", artifact(place.file()));
        physical.add("region", region(place));
        return physical;
    }

    private JsonObject artifact(org.eclipse.emf.common.util.URI file) {
        JsonObject artifact = new JsonObject();
        String shown = PlacePath.of(file, folder);
        if (!file.isFile()) {
            artifact.addProperty("uri", file.toString());
        } else if (Path.of(shown).isAbsolute()) {
            artifact.addProperty("uri", Path.of(shown).toUri().toASCIIString());
        } else {
            artifact.addProperty("uri", relative(shown));
            artifact.addProperty("uriBaseId", BASE);
        }
        return artifact;
    }

    private static String relative(String path) {
        try {
            // a colon in the first part of a relative reference would end a scheme
            return new URI(null, null, "/" + path, null).toASCIIString().substring(1).replace(":", "%3A");
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e); // cannot happen: what is not allowed is quoted
        }
    }

    private JsonObject region(Place place) {
        JsonObject region = new JsonObject();
        region.addProperty("startLine", place.line());
        region.addProperty("startColumn", place.column());
        String marked = texts.at(place);
        int lastBreak = marked.lastIndexOf('\n');
        region.addProperty("endLine", place.line() + (int) marked.chars().filter(each -> each == '\n').count());
        region.addProperty("endColumn",
                lastBreak < 0 ? place.column() + marked.length() : marked.length() - lastBreak);
        return region;
    }
}
