package nl.kansrijk.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kansrijk.catalog.CatalogPaths;
import nl.kansrijk.catalog.Course;
import nl.kansrijk.catalog.Courses;
import nl.kansrijk.catalog.LearningPath;
import nl.kansrijk.catalog.Occupation;
import nl.kansrijk.catalog.OccupationId;
import nl.kansrijk.catalog.Occupations;
import nl.kansrijk.catalog.Offerings;
import nl.kansrijk.content.Markdown;
import nl.kansrijk.content.Sources;
import nl.kansrijk.design.Card;
import nl.kansrijk.design.Facts;
import nl.kansrijk.design.Hero;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.NoSuchPage;
import nl.kansrijk.design.Page;
import nl.kansrijk.design.PageAddress;
import nl.kansrijk.design.PageHead;

/** An occupation, in the order in which a young person asks. */
@AnonymousAllowed
@Route(CatalogPaths.OCCUPATION)
class OccupationPage extends Page {

    private final Occupations occupations;
    private final Courses courses;
    private final Offerings offerings;
    private final Sources sources;

    OccupationPage(Occupations occupations, Courses courses, Offerings offerings, Sources sources) {
        this.occupations = occupations;
        this.courses = courses;
        this.offerings = offerings;
        this.sources = sources;
    }

    @Override
    public PageHead show(PageAddress address) {
        var occupation =
                occupations.find(new OccupationId(address.slug())).orElseThrow(() -> new NoSuchPage(address.path()));
        var towards = courses.towards(occupation.id());
        addClassName("campaign-" + occupation.sector().code());
        add(new Hero(
                "Beroep in " + CatalogTexts.inSentence(occupation.sector()), occupation.title(), occupation.summary()));
        add(facts(occupation, towards));
        add(Html.block(
                "section",
                "band prose",
                Html.text("h2", "Wat doe je?"),
                Html.trusted("text", Markdown.toHtml(occupation.body()))));
        add(Html.block(
                "section",
                "band prose",
                Html.text("h2", "Is dit iets voor jou?"),
                Html.text("p", "Dit past bij je als dit klopt:"),
                Html.sentences(occupation.fits())));
        add(Html.block(
                "section",
                "band prose",
                Html.text("h2", "Wat heb je nodig?"),
                Html.sentences(occupation.requirements())));
        add(howToGetThere(towards));
        addRelated(occupation);
        add(CatalogTexts.sourceNote(sources, occupation.sources(), occupation.checked()));
        return PageHead.of(occupation.title(), occupation.summary(), CatalogPaths.of(occupation.id()))
                .describedBy(structuredData(occupation));
    }

    private static Component facts(Occupation occupation, List<Course> towards) {
        var facts = new Facts()
                .add("Waar", String.join(", ", occupation.workplaces()))
                .add("Niveau", CatalogTexts.levels(towards))
                .add(
                        "Ook wel",
                        String.join(
                                ", ", occupation.synonyms().stream().limit(5).toList()));
        return Html.block("div", "band", facts);
    }

    private Component howToGetThere(List<Course> towards) {
        var section = Html.block("section", "band", Html.text("h2", "Hoe kom je er?"));
        section.add(Html.list(
                "cards",
                towards,
                course -> new Card("h3", course.title(), CatalogPaths.of(course.id()))
                        .kind(course.level().label())
                        .text(course.summary())
                        .text(schools(course))));
        return section;
    }

    private String schools(Course course) {
        var schools = offerings.of(course.id()).stream()
                .map(offering -> offering.provider())
                .distinct()
                .count();
        var paths = String.join(
                " of ", course.paths().stream().map(LearningPath::label).toList());
        return switch ((int) schools) {
            case 0 -> "We weten niet welke school dit geeft. Vraag het een school bij jou in de buurt.";
            case 1 -> "Eén school, %s.".formatted(paths);
            default -> "%d scholen, %s.".formatted(schools, paths);
        };
    }

    private void addRelated(Occupation occupation) {
        var related = occupations.relatedTo(occupation.id());
        if (!related.isEmpty()) {
            add(Html.block(
                    "section",
                    "band",
                    Html.text("h2", "Lijkt hierop"),
                    Html.list(
                            "cards",
                            related,
                            other -> new Card("h3", other.title(), CatalogPaths.of(other.id()))
                                    .kind(other.sector().label())
                                    .text(other.summary()))));
        }
    }

    private static Map<String, Object> structuredData(Occupation occupation) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Occupation");
        data.put("name", occupation.title());
        data.put("description", occupation.summary());
        data.put("occupationalCategory", "ISCO-08 " + occupation.isco());
        data.put("qualifications", String.join(" ", occupation.requirements()));
        occupation.escoUri().ifPresent(uri -> data.put("sameAs", uri));
        return data;
    }
}
