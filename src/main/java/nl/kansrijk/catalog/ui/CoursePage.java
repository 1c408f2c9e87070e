package nl.kansrijk.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.catalog.CatalogPaths;
import nl.kansrijk.catalog.Course;
import nl.kansrijk.catalog.CourseId;
import nl.kansrijk.catalog.Courses;
import nl.kansrijk.catalog.Enrolments;
import nl.kansrijk.catalog.LearningPath;
import nl.kansrijk.catalog.LevelGuide;
import nl.kansrijk.catalog.LevelGuides;
import nl.kansrijk.catalog.Occupation;
import nl.kansrijk.catalog.Occupations;
import nl.kansrijk.catalog.Offering;
import nl.kansrijk.catalog.Offerings;
import nl.kansrijk.catalog.Similar;
import nl.kansrijk.catalog.WorkField;
import nl.kansrijk.catalog.WorkFields;
import nl.kansrijk.content.Markdown;
import nl.kansrijk.content.Sources;
import nl.kansrijk.design.BarChart;
import nl.kansrijk.design.Facts;
import nl.kansrijk.design.Hero;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.NoSuchPage;
import nl.kansrijk.design.Notice;
import nl.kansrijk.design.Page;
import nl.kansrijk.design.PageAddress;
import nl.kansrijk.design.PageHead;
import nl.kansrijk.design.Scene;
import nl.kansrijk.design.Signpost;
import nl.kansrijk.design.UsefulForm;
import nl.kansrijk.region.Places;
import nl.kansrijk.region.Provinces;

/** A course: what you learn, whether you can start, where, and what comes after. */
@AnonymousAllowed
@Route(CatalogPaths.COURSE)
@RouteAlias("en/" + CatalogPaths.COURSE)
class CoursePage extends Page {

    private static final String LIKES = "lijkt-op";

    private final Courses courses;
    private final Occupations occupations;
    private final Offerings offerings;
    private final Enrolments enrolments;
    private final LevelGuides levels;
    private final WorkFields fields;
    private final Places places;
    private final Provinces provinces;
    private final Sources sources;
    private final Similar similar;

    CoursePage(
            Courses courses,
            Occupations occupations,
            Offerings offerings,
            Enrolments enrolments,
            LevelGuides levels,
            WorkFields fields,
            Places places,
            Provinces provinces,
            Sources sources,
            Similar similar) {
        this.courses = courses;
        this.occupations = occupations;
        this.offerings = offerings;
        this.enrolments = enrolments;
        this.levels = levels;
        this.fields = fields;
        this.places = places;
        this.provinces = provinces;
        this.sources = sources;
        this.similar = similar;
    }

    @Override
    protected PageHead show(PageAddress address) {
        var course = courses.find(new CourseId(address.slug())).orElseThrow(() -> new NoSuchPage(address.path()));
        var guide = levels.find(course.level());
        var after = occupations.after(course.id());
        wear(course.sector().code());
        add(hero(course, after));
        course.fullSince().ifPresent(since -> add(full(course, since)));
        add(facts(course, guide), signpost());
        add(
                CatalogTexts.section("wat", "Wat leer je?", Html.trusted("text", Markdown.toHtml(course.body()))),
                CatalogTexts.section("past", "Is dit iets voor jou?", Html.marked("ticks", course.fits())),
                admission(course, guide));
        add(new WhereToLearn(
                CatalogPaths.of(course.id()), List.of(course), offerings.of(course.id()), places, provinces, address));
        addEnrolments(course);
        addOccupations(after);
        add(CatalogTexts.section("daarna", "Wat kan erna?", CatalogTexts.nextSteps(course.next())));
        addLikes(course);
        add(
                CatalogTexts.section("vragen", "Vragen en antwoorden", CatalogTexts.questions(course.questions())),
                Html.block("div", "band", new UsefulForm(CatalogPaths.of(course.id()))),
                CatalogTexts.sourceNote(sources, sourcesOf(course, guide), course.checked()));
        return PageHead.of(
                        course.title() + ", " + course.level().label(), course.summary(), CatalogPaths.of(course.id()))
                .describedBy(structuredData(course));
    }

    /** The picture is that of the field in which most of its occupations are. */
    private Hero hero(Course course, List<Occupation> after) {
        var hero = new Hero("Opleiding, " + course.level().label(), course.title(), course.summary());
        after.stream()
                .findFirst()
                .flatMap(occupation -> fields.find(occupation.field()))
                .map(WorkField::scene)
                .map(Scene::new)
                .ifPresent(hero::picturing);
        return hero;
    }

    private Component full(Course course, LocalDate since) {
        var alike = similar.to(course.id()).isEmpty()
                ? "/zoeken?type=course&sector=%s&level=%s"
                        .formatted(course.sector().code(), course.level().code())
                : "#" + LIKES;
        return Html.block(
                "div",
                "band",
                new Notice(
                        "Deze opleiding is vol. Dat weten we sinds %s. Vraag een school of er een wachtlijst is, of kies een opleiding die erop lijkt."
                                .formatted(CatalogTexts.day(since)),
                        Html.link(alike, "Opleidingen die hierop lijken")));
    }

    private static Component facts(Course course, Optional<LevelGuide> guide) {
        var facts = new Facts()
                .add("Niveau", course.level().label())
                .add(
                        "Hoe lang",
                        course.duration()
                                .or(() -> guide.map(LevelGuide::duration))
                                .orElse(""))
                .add("Hoe", paths(course))
                .add("Crebo", String.join(", ", course.crebos()))
                .add("CROHO", String.join(", ", course.crohos()));
        return Html.block("div", "band", facts);
    }

    private static HtmlContainer paths(Course course) {
        return Html.list("plain", course.paths(), path -> Html.text("span", path.label() + ": " + path.explanation()));
    }

    private static Signpost signpost() {
        return new Signpost("Op deze pagina")
                .to("wat", "Wat leer je?")
                .to("past", "Iets voor jou?")
                .to("toelating", "Kun je beginnen?")
                .to(WhereToLearn.ID, "Waar?")
                .to("daarna", "En daarna?")
                .to("vragen", "Vragen");
    }

    private static Component admission(Course course, Optional<LevelGuide> guide) {
        var section = CatalogTexts.section("toelating", "Kun je beginnen?");
        if (!course.admission().isEmpty()) {
            section.add(Html.marked("ticks", course.admission()));
        }
        guide.ifPresent(level -> section.add(
                Html.text("h3", "Voor elke opleiding op " + level.level().label()),
                Html.sentences(level.admission()),
                Html.trusted("text", Markdown.toHtml(level.body())),
                Html.element("p", Html.link(CatalogPaths.of(level.level()), "Meer over " + level.title()))));
        section.add(Html.text("p", "De school beslist. Vraag daar wat voor jou geldt."));
        return section;
    }

    private void addEnrolments(Course course) {
        var years = enrolments.of(course.id());
        if (years.isEmpty()) {
            return;
        }
        var values = new LinkedHashMap<String, Integer>();
        years.forEach(year -> values.put(String.valueOf(year.year()), year.students()));
        var section = CatalogTexts.section(
                "studenten",
                "Hoeveel studenten?",
                new BarChart("Studenten op alle scholen samen", "Jaar", "Studenten", values));
        if (years.size() == 1) {
            section.add(
                    Html.text(
                            "p",
                            "small",
                            "Rond 2016 kreeg deze opleiding een nieuwe naam of code. Eerdere jaren zijn daardoor niet te vergelijken."));
        }
        var source = sources.named(List.of(years.getFirst().source())).stream()
                .map(each -> "Bron: %s, %s.".formatted(each.publisher(), each.dated()))
                .findFirst();
        source.ifPresent(text -> section.add(Html.text("p", "small", text)));
        add(section);
    }

    private void addOccupations(List<Occupation> after) {
        if (!after.isEmpty()) {
            add(Html.block(
                    "section",
                    "band",
                    Html.text("h2", "Wat kun je worden?"),
                    Html.list("cards", after, CatalogTexts::card)));
        }
    }

    private void addLikes(Course course) {
        var likes = similar.to(course.id());
        if (!likes.isEmpty()) {
            var section = Html.block(
                    "section",
                    "band",
                    Html.text("h2", "Lijkt hierop"),
                    Html.list(
                            "cards",
                            likes,
                            like -> CatalogTexts.card(like.what()).with(CatalogTexts.why(like.why()))));
            section.setId(LIKES);
            add(section);
        }
    }

    private static List<String> sourcesOf(Course course, Optional<LevelGuide> guide) {
        return Stream.concat(course.sources().stream(), guide.stream().flatMap(level -> level.sources().stream()))
                .distinct()
                .toList();
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
