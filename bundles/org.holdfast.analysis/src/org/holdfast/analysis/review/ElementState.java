package org.holdfast.analysis.review;

import java.util.List;
import java.util.SortedMap;

/**
 * All that a plan says of one element, in words that can be compared and kept.
 *
 * @param sort
 *            the word for what it is: system, host
 * @param name
 *            its full name, or what it is about
 * @param features
 *            what is said of it: for each feature, by the word of the language, its values; a list in its order
 */
public record ElementState(String sort, String name, SortedMap<String, List<String>> features) {}
