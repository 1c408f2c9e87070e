package nl.kansrijk.catalog.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.stream.Stream;
import nl.kansrijk.catalog.CatalogPaths;
import nl.kansrijk.catalog.Course;
import nl.kansrijk.catalog.Courses;
import nl.kansrijk.catalog.Level;
import nl.kansrijk.catalog.LevelGuide;
import nl.kansrijk.catalog.LevelGuides;
import nl.kansrijk.catalog.Sector;
import nl.kansrijk.content.Markdown;
import nl.kansrijk.content.Sources;
import nl.kansrijk.design.Facts;
import nl.kansrijk.design.Hero;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.NoSuchPage;
import nl.kansrijk.design.Page;
import nl.kansrijk.design.PageAddress;
import nl.kansrijk.design.PageHead;

/** A level: what you learn on it, who can start, and which courses there are. */
@AnonymousAllowed
@Route(CatalogPaths.LEVEL)
@RouteAlias("en/" + CatalogPaths.LEVEL)
class LevelPage extends Page {

    private final LevelGuides guides;
    private final Courses courses;
    private final Sources sources;

    LevelPage(LevelGuides guides, Courses courses, Sources sources) {
        this.guides = guides;
        this.courses = courses;
        this.sources = sources;
    }

    @Override
    protected PageHead show(PageAddress address) {
        var guide = guides.find(address.slug()).orElseThrow(() -> new NoSuchPage(address.path()));
        add(
                new Hero("Niveau", guide.title(), guide.summary()),
                Html.block("div", "band", new Facts().add("Hoe lang", guide.duration())),
                CatalogTexts.section("wat", "Hoe is het?", Html.trusted("text", Markdown.toHtml(guide.body()))),
                CatalogTexts.section(
                        "toelating",
                        "Kun je beginnen?",
                        Html.sentences(guide.admission()),
                        Html.text("p", "De school beslist. Vraag daar wat voor jou geldt.")));
        addCourses(guide.level());
        addOtherLevels(guide);
        add(CatalogTexts.sourceNote(sources, guide.sources(), guide.checked()));
        return PageHead.of(guide.title(), guide.summary(), CatalogPaths.of(guide.level()));
    }

    private void addCourses(Level level) {
        var given = courses.all().stream()
                .filter(course -> course.level() == level)
                .map(Course::sector)
                .toList();
        var sectors = Stream.of(Sector.values()).filter(given::contains).toList();
        if (!sectors.isEmpty()) {
            add(Html.block(
                    "section",
                    "band",
                    Html.text("h2", "Opleidingen"),
                    Html.list(
                            "link-list",
                            sectors,
                            sector -> Html.link(
                                    "/zoeken?type=course&sector=%s&level=%s".formatted(sector.code(), level.code()),
                                    "Opleidingen in " + CatalogTexts.inSentence(sector)))));
        }
    }

    private void addOtherLevels(LevelGuide guide) {
        var others = guides.all().stream()
                .filter(other -> other.level() != guide.level())
                .toList();
        if (!others.isEmpty()) {
            add(Html.block(
                    "section",
                    "band",
                    Html.text("h2", "Andere niveaus"),
                    Html.list("link-list", others, other -> Html.link(CatalogPaths.of(other.level()), other.title()))));
        }
    }
}
