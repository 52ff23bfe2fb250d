package org.holdfast.cli.check;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.dsl.plan.Place;

/** The texts of a plan's files; that of a file that could not be read is empty. */
final class FileTexts {
    private final Map<URI, String> texts = new HashMap<>();

    private FileTexts() {}

    static FileTexts of(LoadedPlan plan) {
        FileTexts all = new FileTexts();
        for (XtextResource file : plan.files()) {
            all.texts.put(file.getURI(),
                    file.getParseResult() == null ? "" : file.getParseResult().getRootNode().getText());
        }
        return all;
    }

    String of(URI file) {
        return texts.getOrDefault(file, "");
    }

    /** The text at a place. */
    String at(Place place) {
        String text = of(place.file());
        int start = Math.min(place.offset(), text.length());
        return text.substring(start, Math.min(start + place.length(), text.length()));
    }
}
