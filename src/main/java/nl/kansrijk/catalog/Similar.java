package nl.kansrijk.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kansrijk.catalog.Kinship.Fact;
import nl.kansrijk.catalog.Kinship.Profile;
import nl.kansrijk.content.Change;
import nl.kansrijk.content.ChangeFeed;
import nl.kansrijk.content.Markdown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is like an occupation or a course, in all campaigns; worked out once after the content changed. */
@Component
public class Similar {

    private static final int SHOWN = 6;
    private static final int WORKPLACES_NAMED = 2;
    private static final Set<String> SUBJECTS =
            Set.of(CatalogKinds.OCCUPATION, CatalogKinds.COURSE, CatalogKinds.FIELD);

    private final Occupations occupations;
    private final Courses courses;
    private final WorkFields fields;
    private volatile @Nullable Known known;
    private volatile long changed;

    Similar(Occupations occupations, Courses courses, WorkFields fields, ChangeFeed feed) {
        this.occupations = occupations;
        this.courses = courses;
        this.fields = fields;
        feed.follow(changes -> {
            if (changes.stream().map(Change::subject).anyMatch(SUBJECTS::contains)) {
                forget();
            }
        });
    }

    /**
     * Something that is like another.
     *
     * @param why what both have, in a plain sentence
     */
    public record Like<T>(T what, String why) {}

    /** What is like an occupation, closest first. */
    public List<Like<Occupation>> to(OccupationId id) {
        return known().occupations.getOrDefault(id.slug(), List.of());
    }

    /** What is like a course, closest first. */
    public List<Like<Course>> to(CourseId id) {
        return known().courses.getOrDefault(id.slug(), List.of());
    }

    private Known known() {
        var now = known;
        return now == null ? workOut() : now;
    }

    private Known workOut() {
        var before = changed;
        var fresh = new Known(occupations.all(), courses.all());
        keep(fresh, before);
        return fresh;
    }

    /** Unless the content changed meanwhile. */
    private synchronized void keep(Known fresh, long before) {
        if (changed == before) {
            known = fresh;
        }
    }

    private synchronized void forget() {
        changed++;
        known = null;
    }

    private final class Known {

        private final Map<OccupationId, List<Course>> towards;
        private final Map<CourseId, List<Occupation>> after;
        private final Map<String, List<Like<Occupation>>> occupations;
        private final Map<String, List<Like<Course>>> courses;

        Known(List<Occupation> allOccupations, List<Course> allCourses) {
            towards = allOccupations.stream()
                    .map(Occupation::id)
                    .collect(Collectors.toMap(Function.identity(), Similar.this.courses::towards));
            after = allCourses.stream()
                    .map(Course::id)
                    .collect(Collectors.toMap(Function.identity(), Similar.this.occupations::after));
            occupations =
                    likes(byId(allOccupations, occupation -> occupation.id().slug()), this::profile, this::why);
            courses = likes(byId(allCourses, course -> course.id().slug()), this::profile, this::why);
        }

        private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
            return all.stream().collect(Collectors.toMap(id, Function.identity()));
        }

        private static <T> Map<String, List<Like<T>>> likes(
                Map<String, T> byId, Function<T, Profile> profile, BiFunction<T, T, String> why) {
            var profiles = byId.values().stream().map(profile).toList();
            return new Kinship(profiles)
                    .closest(SHOWN).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, closest -> {
                        var one = byId.get(closest.getKey());
                        return closest.getValue().stream()
                                .map(byId::get)
                                .map(other -> new Like<>(other, why.apply(one, other)))
                                .toList();
                    }));
        }

        private Profile profile(Occupation occupation) {
            return new Profile(
                    occupation.id().slug(),
                    text(
                            List.of(occupation.title(), occupation.summary(), Markdown.toText(occupation.body())),
                            occupation.synonyms(),
                            occupation.workplaces(),
                            occupation.fits(),
                            occupation.drawbacks(),
                            occupation.day().stream()
                                    .map(Occupation.Moment::text)
                                    .toList(),
                            occupation.requirements().stream()
                                    .map(Occupation.Requirement::text)
                                    .toList(),
                            occupation.next().stream().map(NextStep::text).toList()),
                    Map.of(
                            Fact.FIELD, Set.of(occupation.field().slug()),
                            Fact.CLASSIFICATION, groups(occupation.isco()),
                            Fact.COURSE,
                                    towards(occupation)
                                            .map(course -> course.id().slug())
                                            .collect(Collectors.toSet()),
                            Fact.WORKPLACE, Set.copyOf(occupation.workplaces()),
                            Fact.NEED,
                                    occupation.requirements().stream()
                                            .map(requirement ->
                                                    requirement.need().name())
                                            .collect(Collectors.toSet())),
                    occupation.next().stream()
                            .flatMap(step -> step.occupation().stream())
                            .map(OccupationId::slug)
                            .collect(Collectors.toSet()),
                    Similar.this.occupations.relatedTo(occupation.id()).stream()
                            .map(related -> related.id().slug())
                            .toList());
        }

        private Profile profile(Course course) {
            return new Profile(
                    course.id().slug(),
                    text(
                            List.of(course.title(), course.summary(), Markdown.toText(course.body())),
                            course.synonyms(),
                            course.fits(),
                            course.next().stream().map(NextStep::text).toList()),
                    Map.of(
                            Fact.LEVEL, Set.of(course.level().code()),
                            Fact.OCCUPATION,
                                    after(course)
                                            .map(occupation -> occupation.id().slug())
                                            .collect(Collectors.toSet())),
                    course.next().stream()
                            .flatMap(step -> step.course().stream())
                            .map(CourseId::slug)
                            .collect(Collectors.toSet()),
                    List.of());
        }

        /** The groups of ISCO-08 it is in, from wide to narrow. */
        private static Set<String> groups(String isco) {
            return IntStream.rangeClosed(2, isco.length())
                    .mapToObj(length -> isco.substring(0, length))
                    .collect(Collectors.toSet());
        }

        @SafeVarargs
        private static String text(List<String>... parts) {
            return Stream.of(parts).flatMap(List::stream).collect(Collectors.joining("\n"));
        }

        private String why(Occupation one, Occupation other) {
            return sharedCourse(one, other)
                    .map("Met dezelfde opleiding: %s."::formatted)
                    .or(() -> sharedWorkplaces(one, other).map("Je werkt ook in: %s."::formatted))
                    .or(() -> sharedField(one, other).map("Ook in het werkveld “%s”."::formatted))
                    .orElse("Wat je doet lijkt op elkaar.");
        }

        private Optional<String> sharedCourse(Occupation one, Occupation other) {
            var both = towards(other).map(Course::id).collect(Collectors.toSet());
            return towards(one)
                    .filter(course -> both.contains(course.id()))
                    .map(Course::title)
                    .findFirst();
        }

        private static Optional<String> sharedWorkplaces(Occupation one, Occupation other) {
            var both = new ArrayList<>(one.workplaces());
            both.retainAll(other.workplaces());
            return both.isEmpty()
                    ? Optional.empty()
                    : Optional.of(both.stream().limit(WORKPLACES_NAMED).collect(Collectors.joining(" en ")));
        }

        private Optional<String> sharedField(Occupation one, Occupation other) {
            return one.field().equals(other.field())
                    ? fields.find(one.field()).map(WorkField::title)
                    : Optional.empty();
        }

        private Stream<Course> towards(Occupation occupation) {
            return towards.getOrDefault(occupation.id(), List.of()).stream();
        }

        private Stream<Occupation> after(Course course) {
            return after.getOrDefault(course.id(), List.of()).stream();
        }

        private String why(Course one, Course other) {
            var same = after(other).map(Occupation::id).collect(Collectors.toSet());
            return after(one)
                    .filter(occupation -> same.contains(occupation.id()))
                    .map(Occupation::title)
                    .findFirst()
                    .map("Ook een opleiding voor: %s."::formatted)
                    .orElseGet(() -> one.level() == other.level()
                            ? "Ook %s.".formatted(one.level().shortLabel())
                            : "Wat je leert lijkt op elkaar.");
        }
    }
}
