package nl.kansrijk.catalog;

/** Which occupation: its name in the address. */
public record OccupationId(String slug) {}
