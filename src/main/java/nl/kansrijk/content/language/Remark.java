package nl.kansrijk.content.language;

/** Something that is not plain or not correct, as a Dutch sentence that says what to do about it. */
public record Remark(Place place, String sentence) {}
