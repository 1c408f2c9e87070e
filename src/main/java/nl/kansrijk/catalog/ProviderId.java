package nl.kansrijk.catalog;

/** Which provider: its name in the address. */
public record ProviderId(String slug) {}
