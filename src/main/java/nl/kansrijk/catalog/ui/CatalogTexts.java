package nl.kansrijk.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.kansrijk.catalog.CatalogPaths;
import nl.kansrijk.catalog.Course;
import nl.kansrijk.catalog.LearningPath;
import nl.kansrijk.catalog.Level;
import nl.kansrijk.catalog.NextStep;
import nl.kansrijk.catalog.Occupation;
import nl.kansrijk.catalog.Offering;
import nl.kansrijk.catalog.Question;
import nl.kansrijk.catalog.Sector;
import nl.kansrijk.content.Sources;
import nl.kansrijk.design.Card;
import nl.kansrijk.design.Glyph;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Questions;
import nl.kansrijk.design.SourceNote;

/** Parts and words that several of this module's pages share. */
final class CatalogTexts {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private CatalogTexts() {}

    /** "mbo 2, mbo 3 of hbo": the levels of some courses, lowest first. */
    static String levels(Collection<Course> courses) {
        var labels = courses.stream()
                .map(Course::level)
                .distinct()
                .sorted()
                .map(Level::shortLabel)
                .toList();
        return labels.size() < 2
                ? String.join("", labels)
                : String.join(", ", labels.subList(0, labels.size() - 1)) + " of " + labels.getLast();
    }

    /** "voltijd, deeltijd": the ways in which some courses are given. */
    static String paths(Collection<Offering> offered) {
        var labels = offered.stream()
                .flatMap(offering -> offering.paths().stream())
                .distinct()
                .sorted()
                .map(LearningPath::label)
                .collect(Collectors.joining(", "));
        return labels.isEmpty() ? "vraag of het voltijd of deeltijd is" : labels;
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String inSentence(Sector sector) {
        return switch (sector) {
            case ZORG -> "de zorg";
            case TECHNIEK -> "de techniek";
            case DEFENSIE -> "defensie en veiligheid";
        };
    }

    static Card card(Occupation occupation) {
        return new Card("h3", occupation.title(), CatalogPaths.of(occupation.id()))
                .picturing(new Glyph(occupation.glyph()))
                .text(occupation.summary())
                .wearing(occupation.sector().code());
    }

    static Card card(Course course) {
        return new Card("h3", course.title(), CatalogPaths.of(course.id()))
                .kind("Opleiding, " + course.level().shortLabel())
                .text(course.summary())
                .wearing(course.sector().code());
    }

    /** Why something is named here. */
    static Component why(String sentence) {
        return Html.text("p", "card__why", sentence);
    }

    /** A part of the page with a heading that a signpost can point to. */
    static HtmlContainer section(String id, String heading, Component... parts) {
        var section = Html.block("section", "band prose", Html.text("h2", heading));
        section.setId(id);
        section.add(parts);
        return section;
    }

    static Component nextSteps(List<NextStep> steps) {
        return Html.list("steps", steps, CatalogTexts::nextStep);
    }

    private static Component nextStep(NextStep step) {
        var text = Html.text("span", step.text());
        var path =
                step.occupation().map(CatalogPaths::of).or(() -> step.course().map(CatalogPaths::of));
        return path.<Component>map(to -> Html.element("div", text, Html.link(to, "steps__link", "Lees verder")))
                .orElse(text);
    }

    static Questions questions(List<Question> asked) {
        var questions = new Questions();
        asked.forEach(each -> questions.add(each.question(), each.answer()));
        return questions;
    }

    static SourceNote sourceNote(Sources sources, List<String> keys, LocalDate checked) {
        return sourceNote(sources, keys).checkedOn(day(checked));
    }

    static SourceNote sourceNote(Sources sources, List<String> keys) {
        return new SourceNote(
                sources.named(keys).stream().map(Sources.Source::citation).toList());
    }
}
