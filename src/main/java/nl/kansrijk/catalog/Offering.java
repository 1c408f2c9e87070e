package nl.kansrijk.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A school that gives a course in a place.
 *
 * @param paths the ways to follow it there; none where the source does not name them
 * @param students how many followed it there in the year of the source, over all paths, where known
 * @param source key of the source
 */
public record Offering(
        CourseId course,
        ProviderId provider,
        String providerName,
        String place,
        List<LearningPath> paths,
        Optional<Integer> students,
        String source) {}
