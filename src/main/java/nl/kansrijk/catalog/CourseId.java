package nl.kansrijk.catalog;

/** Which course: its name in the address. */
public record CourseId(String slug) {}
