package nl.kansrijk.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kansrijk.catalog.CatalogPaths;
import nl.kansrijk.catalog.Course;
import nl.kansrijk.catalog.CourseId;
import nl.kansrijk.catalog.Courses;
import nl.kansrijk.catalog.LearningPath;
import nl.kansrijk.catalog.Occupations;
import nl.kansrijk.catalog.Offering;
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
import nl.kansrijk.region.Places;

/** A course: what it is, where it is given, and what comes after. */
@AnonymousAllowed
@Route(CatalogPaths.COURSE)
class CoursePage extends Page {

    private final Courses courses;
    private final Occupations occupations;
    private final Offerings offerings;
    private final Places places;
    private final Sources sources;

    CoursePage(Courses courses, Occupations occupations, Offerings offerings, Places places, Sources sources) {
        this.courses = courses;
        this.occupations = occupations;
        this.offerings = offerings;
        this.places = places;
        this.sources = sources;
    }

    @Override
    public PageHead show(PageAddress address) {
        var course = courses.find(new CourseId(address.slug())).orElseThrow(() -> new NoSuchPage(address.path()));
        addClassName("campaign-" + course.sector().code());
        add(new Hero("Opleiding, " + course.level().label(), course.title(), course.summary()));
        add(facts(course));
        add(Html.block(
                "section",
                "band prose",
                Html.text("h2", "Wat leer je?"),
                Html.trusted("text", Markdown.toHtml(course.body()))));
        addAdmission(course);
        add(new WhereToLearn(
                course.id(),
                offerings.of(course.id()),
                places,
                address.first("place").orElse("")));
        addOccupations(course);
        add(CatalogTexts.sourceNote(sources, course.sources(), course.checked()));
        return PageHead.of(
                        course.title() + ", " + course.level().label(), course.summary(), CatalogPaths.of(course.id()))
                .describedBy(structuredData(course));
    }

    private static Component facts(Course course) {
        var facts = new Facts()
                .add("Niveau", course.level().label())
                .add("Hoe", paths(course))
                .add("Hoe lang", course.duration().orElse(""))
                .add("Crebo", String.join(", ", course.crebos()))
                .add("CROHO", String.join(", ", course.crohos()));
        return Html.block("div", "band", facts);
    }

    private static HtmlContainer paths(Course course) {
        return Html.list("plain", course.paths(), path -> Html.text("span", path.label() + ": " + path.explanation()));
    }

    private void addAdmission(Course course) {
        if (!course.admission().isEmpty()) {
            add(Html.block(
                    "section", "band prose", Html.text("h2", "Kun je beginnen?"), Html.sentences(course.admission())));
        }
    }

    private void addOccupations(Course course) {
        var after = occupations.after(course.id());
        if (!after.isEmpty()) {
            add(Html.block(
                    "section",
                    "band",
                    Html.text("h2", "Wat kun je worden?"),
                    Html.list(
                            "cards",
                            after,
                            occupation -> new Card("h3", occupation.title(), CatalogPaths.of(occupation.id()))
                                    .text(occupation.summary()))));
        }
    }

    private Map<String, Object> structuredData(Course course) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Course");
        data.put("name", course.title());
        data.put("description", course.summary());
        data.put("inLanguage", "nl");
        data.put("educationalLevel", course.level().label());
        if (!course.crebos().isEmpty()) {
            data.put("courseCode", course.crebos().getFirst());
        } else if (!course.crohos().isEmpty()) {
            data.put("courseCode", course.crohos().getFirst());
        }
        data.put("provider", providers(offerings.of(course.id())));
        data.put(
                "hasCourseInstance",
                course.paths().stream()
                        .map(LearningPath::label)
                        .map(mode -> Map.of("@type", "CourseInstance", "courseMode", mode))
                        .toList());
        return data;
    }

    private static List<Map<String, String>> providers(List<Offering> offered) {
        return offered.stream()
                .collect(Collectors.toMap(
                        Offering::provider, Offering::providerName, (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .map(name -> Map.of("@type", "EducationalOrganization", "name", name))
                .toList();
    }
}
