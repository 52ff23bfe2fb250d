package org.holdfast.dsl.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.review.LastReview;
import org.holdfast.model.Document;
import org.holdfast.model.Plan;

import com.google.gson.JsonParseException;

/** The file {@code <plan>.review.json} beside the file that holds the plan. */
public final class ReviewFile {
    /** How the name of the file ends. */
    public static final String ENDING = ".review.json";
    private static final URIConverter PLAIN = URIConverter.INSTANCE;

    private ReviewFile() {}

    /** Where the review of a plan is kept; empty if the plan has no name, or its text is in no file. */
    public static Optional<URI> of(Collection<? extends Document> documents) {
        return documents.stream().map(Document::getPlan).filter(plan -> plan != null && plan.getName() != null)
                .findFirst().flatMap(ReviewFile::beside);
    }

    private static Optional<URI> beside(Plan plan) {
        @Nullable
        Resource file = plan.eResource();
        if (file == null || !file.getURI().isHierarchical() || file.getURI().segmentCount() == 0) {
            return Optional.empty();
        }
        return Optional.of(file.getURI().trimSegments(1).appendSegment(plan.getName() + ENDING));
    }

    /** What was kept of the plan. */
    public static LastReview read(Collection<? extends Document> documents) {
        return of(documents).filter(file -> converter(documents).exists(file, Map.of()))
                .map(file -> read(file, converter(documents))).orElseGet(LastReview.NotKept::new);
    }

    private static URIConverter converter(Collection<? extends Document> documents) {
        return documents.stream().map(Document::eResource).filter(file -> file != null)
                .map(Resource::getResourceSet).filter(files -> files != null).findFirst()
                .map(files -> files.getURIConverter()).orElse(PLAIN);
    }

    private static LastReview read(URI file, URIConverter converter) {
        try (InputStream stream = converter.createInputStream(file)) {
            return new LastReview.Kept(ReviewText.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException | JsonParseException e) {
            return new LastReview.Unreadable(URI.decode(file.lastSegment()) + " cannot be read: " + why(e));
        }
    }

    private static String why(Exception failure) {
        return failure instanceof JsonParseException && failure.getCause() == null
                ? String.valueOf(failure.getMessage())
                : failure instanceof JsonParseException ? "it does not have the form of a kept review"
                        : "it is not readable";
    }
}
