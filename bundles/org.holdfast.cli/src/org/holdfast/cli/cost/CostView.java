package org.holdfast.cli.cost;

import com.google.gson.JsonObject;

/** One of the answers of {@code holdfast cost}, in each of its forms. */
interface CostView {

    /** For people. */
    String text();

    /** Adds what programs read; the form is stated in {@code docs/cost.schema.json}. */
    void addTo(JsonObject root);

    /** For spreadsheets. */
    String csv();
}
