package nl.kansrijk.catalog;

/** Which field of work, by its name in the address. */
public record WorkFieldId(String slug) {}
