package nl.kansrijk.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kansrijk.catalog.CatalogPaths;
import nl.kansrijk.catalog.Course;
import nl.kansrijk.catalog.Courses;
import nl.kansrijk.catalog.FurtherReading;
import nl.kansrijk.catalog.LearningPath;
import nl.kansrijk.catalog.LevelGuide;
import nl.kansrijk.catalog.LevelGuides;
import nl.kansrijk.catalog.Occupation;
import nl.kansrijk.catalog.OccupationId;
import nl.kansrijk.catalog.Occupations;
import nl.kansrijk.catalog.Offering;
import nl.kansrijk.catalog.Offerings;
import nl.kansrijk.catalog.Similar;
import nl.kansrijk.catalog.WorkField;
import nl.kansrijk.catalog.WorkFields;
import nl.kansrijk.content.Markdown;
import nl.kansrijk.content.Sources;
import nl.kansrijk.design.Card;
import nl.kansrijk.design.Comparison;
import nl.kansrijk.design.Facts;
import nl.kansrijk.design.Glyph;
import nl.kansrijk.design.Hero;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Language;
import nl.kansrijk.design.NoSuchPage;
import nl.kansrijk.design.Page;
import nl.kansrijk.design.PageAddress;
import nl.kansrijk.design.PageHead;
import nl.kansrijk.design.Scene;
import nl.kansrijk.design.Signpost;
import nl.kansrijk.design.Timeline;
import nl.kansrijk.design.UsefulForm;
import nl.kansrijk.region.Places;
import nl.kansrijk.region.Provinces;

/** An occupation, in the order in which a young person asks. */
@AnonymousAllowed
@Route(CatalogPaths.OCCUPATION)
@RouteAlias("en/" + CatalogPaths.OCCUPATION)
class OccupationPage extends Page {

    private final Occupations occupations;
    private final Courses courses;
    private final WorkFields fields;
    private final LevelGuides levels;
    private final Offerings offerings;
    private final Places places;
    private final Provinces provinces;
    private final Sources sources;
    private final List<FurtherReading> reading;
    private final Similar similar;

    OccupationPage(
            Occupations occupations,
            Courses courses,
            WorkFields fields,
            LevelGuides levels,
            Offerings offerings,
            Places places,
            Provinces provinces,
            Sources sources,
            List<FurtherReading> reading,
            Similar similar) {
        this.occupations = occupations;
        this.courses = courses;
        this.fields = fields;
        this.levels = levels;
        this.offerings = offerings;
        this.places = places;
        this.provinces = provinces;
        this.sources = sources;
        this.reading = reading;
        this.similar = similar;
    }

    @Override
    protected PageHead show(PageAddress address) {
        var occupation =
                occupations.find(new OccupationId(address.slug())).orElseThrow(() -> new NoSuchPage(address.path()));
        var towards = courses.towards(occupation.id());
        wear(occupation.sector().code());
        add(hero(occupation), facts(occupation, towards), signpost());
        add(
                CatalogTexts.section("wat", "Wat doe je?", Html.trusted("text", Markdown.toHtml(occupation.body()))),
                day(occupation),
                suitability(occupation),
                requirements(occupation),
                routes(occupation, towards));
        add(
                whereToLearn(occupation, towards, address),
                after(occupation),
                CatalogTexts.section("vragen", "Vragen en antwoorden", CatalogTexts.questions(occupation.questions())),
                Html.block("div", "band", new UsefulForm(CatalogPaths.of(occupation.id()))),
                CatalogTexts.sourceNote(sources, occupation.sources(), occupation.checked()));
        return PageHead.of(occupation.title(), occupation.summary(), CatalogPaths.of(occupation.id()))
                .describedBy(structuredData(occupation));
    }

    private Hero hero(Occupation occupation) {
        var field = fields.find(occupation.field());
        var hero = new Hero(
                "Beroep in " + CatalogTexts.inSentence(occupation.sector()), occupation.title(), occupation.summary());
        field.map(WorkField::scene).map(Scene::new).ifPresent(hero::picturing);
        hero.addComponentAsFirst(Html.block("div", "hero__glyph", new Glyph(occupation.glyph())));
        return hero;
    }

    /** The three facts that decide, and the other names. */
    private Component facts(Occupation occupation, List<Course> towards) {
        var facts = new Facts()
                .add("Niveau", CatalogTexts.levels(towards))
                .add(
                        "Hoe leer je het?",
                        occupation.routes().stream()
                                .map(route -> route.kind().brief())
                                .distinct()
                                .collect(Collectors.joining(", ")))
                .add("Waar werk je?", String.join(", ", occupation.workplaces()));
        var otherNames = occupation.synonyms().stream().limit(5).collect(Collectors.joining(", "));
        var band = Html.block("div", "band", facts);
        if (!otherNames.isEmpty()) {
            band.add(Html.text("p", "small", "Ook wel: " + otherNames + "."));
        }
        return band;
    }

    private static Signpost signpost() {
        return new Signpost("Op deze pagina")
                .to("wat", "Wat doe je?")
                .to("dag", "Een dag")
                .to("past", "Iets voor jou?")
                .to("nodig", "Wat heb je nodig?")
                .to(CatalogPaths.ROUTES, "Hoe kom je er?")
                .to(WhereToLearn.ID, "Waar?")
                .to("daarna", "En daarna?")
                .to("vragen", "Vragen");
    }

    private Component day(Occupation occupation) {
        var timeline = new Timeline();
        occupation.day().forEach(moment -> timeline.add(moment.time(), moment.text()));
        var section = CatalogTexts.section("dag", "Zo kan een dag gaan", timeline);
        reading.stream()
                .flatMap(each -> each.about(occupation.id()).stream())
                .forEach(piece -> section.add(new Card("h3", piece.title(), piece.path())
                        .kind(piece.kind())
                        .text(piece.summary())
                        .wearing(occupation.sector().code())));
        return section;
    }

    private static Component suitability(Occupation occupation) {
        return CatalogTexts.section(
                "past",
                "Is dit iets voor jou?",
                Html.block(
                        "div",
                        "pair",
                        Html.element(
                                "div",
                                Html.text("h3", "Dit past bij je als dit klopt"),
                                Html.marked("ticks", occupation.fits())),
                        Html.element(
                                "div",
                                Html.text("h3", "Dit kan tegenvallen"),
                                Html.marked("doubts", occupation.drawbacks()))));
    }

    private static Component requirements(Occupation occupation) {
        return CatalogTexts.section(
                "nodig",
                "Wat heb je nodig?",
                Html.list(
                        "needs",
                        occupation.requirements(),
                        each -> Html.block(
                                "div",
                                "need",
                                Html.text("strong", "need__name", each.need().label(Language.DUTCH)),
                                Html.text("span", each.text()))));
    }

    private Component routes(Occupation occupation, List<Course> towards) {
        var section = Html.block(
                "section",
                "band",
                Html.text("h2", "Hoe kom je er?"),
                Html.list("routes", occupation.routes(), route -> route(route, towards)));
        section.setId(CatalogPaths.ROUTES);
        if (!towards.isEmpty()) {
            section.add(comparison(towards));
        }
        return section;
    }

    private Component whereToLearn(Occupation occupation, List<Course> towards, PageAddress address) {
        if (towards.isEmpty() && occupation.isLearnedAtUniversity()) {
            return CatalogTexts.section(
                    WhereToLearn.ID,
                    WhereToLearn.HEADING,
                    Html.text(
                            "p",
                            "Aan een universiteit. Universiteiten staan nog niet op Kansrijk. In welke steden het kan, lees je bij de vragen of bij de weg erheen."));
        }
        return new WhereToLearn(
                CatalogPaths.of(occupation.id()),
                towards,
                towards.stream()
                        .flatMap(course -> offerings.of(course.id()).stream())
                        .toList(),
                places,
                provinces,
                address);
    }

    private Component route(Occupation.Route route, List<Course> towards) {
        var block = Html.block(
                "div",
                "route",
                Html.text("h3", "route__title", route.kind().label(Language.DUTCH)),
                Html.text("p", route.text()));
        route.course()
                .flatMap(id -> towards.stream()
                        .filter(course -> course.id().equals(id))
                        .findFirst()
                        .or(() -> courses.find(id)))
                .ifPresent(course -> block.add(Html.element(
                        "p",
                        Html.link(
                                CatalogPaths.of(course.id()),
                                course.title() + ", " + course.level().shortLabel()))));
        return block;
    }

    private Component comparison(List<Course> towards) {
        var table = new Comparison(
                "De opleidingen naast elkaar", List.of("Opleiding", "Niveau", "Hoe lang", "Hoe", "Scholen"));
        for (var course : towards) {
            table.add(
                    name(course),
                    course.level().shortLabel(),
                    duration(course),
                    course.paths().stream().map(LearningPath::label).collect(Collectors.joining(", ")),
                    schools(course));
        }
        return table;
    }

    private static Component name(Course course) {
        var link = Html.link(CatalogPaths.of(course.id()), course.title());
        return course.fullSince().isPresent() ? Html.element("span", link, Html.text("span", " (vol)")) : link;
    }

    private String duration(Course course) {
        return course.duration()
                .or(() -> levels.find(course.level()).map(LevelGuide::duration))
                .orElse("onbekend");
    }

    private String schools(Course course) {
        var schools = offerings.of(course.id()).stream()
                .map(Offering::provider)
                .distinct()
                .count();
        return schools == 0 ? "onbekend" : String.valueOf(schools);
    }

    private Component after(Occupation occupation) {
        var section = Html.block(
                "section", "band", Html.text("h2", "Wat komt erna?"), CatalogTexts.nextSteps(occupation.next()));
        section.setId("daarna");
        var likes = similar.to(occupation.id());
        if (!likes.isEmpty()) {
            section.add(
                    Html.text("h3", "Lijkt hierop"),
                    Html.list(
                            "cards",
                            likes,
                            like -> CatalogTexts.card(like.what()).with(CatalogTexts.why(like.why()))));
        }
        return section;
    }

    private static Map<String, Object> structuredData(Occupation occupation) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Occupation");
        data.put("name", occupation.title());
        data.put("description", occupation.summary());
        data.put("occupationalCategory", "ISCO-08 " + occupation.isco());
        data.put(
                "qualifications",
                occupation.requirements().stream()
                        .map(Occupation.Requirement::text)
                        .collect(Collectors.joining(" ")));
        occupation.escoUri().ifPresent(uri -> data.put("sameAs", uri));
        return data;
    }
}
