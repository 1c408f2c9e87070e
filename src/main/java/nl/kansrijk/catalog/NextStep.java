package nl.kansrijk.catalog;

import java.util.Optional;

/** What can come after an occupation or a course, with where to read on. */
public record NextStep(String text, Optional<OccupationId> occupation, Optional<CourseId> course) {}
