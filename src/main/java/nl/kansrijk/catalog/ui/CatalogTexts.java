package nl.kansrijk.catalog.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.kansrijk.catalog.Course;
import nl.kansrijk.catalog.Level;
import nl.kansrijk.catalog.Sector;
import nl.kansrijk.content.Sources;
import nl.kansrijk.design.SourceNote;

/** Words that several of this module's pages share. */
final class CatalogTexts {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private CatalogTexts() {}

    static String levels(Collection<Course> courses) {
        return courses.stream()
                .map(Course::level)
                .distinct()
                .sorted()
                .map(Level::label)
                .collect(Collectors.joining(", "));
    }

    static String inSentence(Sector sector) {
        return switch (sector) {
            case ZORG -> "de zorg";
            case TECHNIEK -> "de techniek";
            case DEFENSIE -> "defensie en veiligheid";
        };
    }

    static SourceNote sourceNote(Sources sources, List<String> keys, LocalDate checked) {
        return sourceNote(sources, keys).checkedOn(DAY.format(checked));
    }

    static SourceNote sourceNote(Sources sources, List<String> keys) {
        return new SourceNote(
                sources.named(keys).stream().map(Sources.Source::citation).toList());
    }
}
