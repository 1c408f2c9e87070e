package nl.kansrijk.catalog.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.catalog.CatalogPaths;
import nl.kansrijk.catalog.Course;
import nl.kansrijk.catalog.CourseId;
import nl.kansrijk.catalog.Courses;
import nl.kansrijk.catalog.Offering;
import nl.kansrijk.catalog.Offerings;
import nl.kansrijk.catalog.Provider;
import nl.kansrijk.catalog.ProviderId;
import nl.kansrijk.catalog.Providers;
import nl.kansrijk.catalog.Sector;
import nl.kansrijk.content.Sources;
import nl.kansrijk.design.Facts;
import nl.kansrijk.design.Hero;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.NoSuchPage;
import nl.kansrijk.design.Page;
import nl.kansrijk.design.PageAddress;
import nl.kansrijk.design.PageHead;
import nl.kansrijk.region.Places;
import nl.kansrijk.region.Regions;

/** A school and what it offers. */
@AnonymousAllowed
@Route(CatalogPaths.PROVIDER)
@RouteAlias("en/" + CatalogPaths.PROVIDER)
class ProviderPage extends Page {

    private final Providers providers;
    private final Courses courses;
    private final Offerings offerings;
    private final Places places;
    private final Regions regions;
    private final Sources sources;

    ProviderPage(
            Providers providers,
            Courses courses,
            Offerings offerings,
            Places places,
            Regions regions,
            Sources sources) {
        this.providers = providers;
        this.courses = courses;
        this.offerings = offerings;
        this.places = places;
        this.regions = regions;
        this.sources = sources;
    }

    @Override
    protected PageHead show(PageAddress address) {
        var provider = providers.find(new ProviderId(address.slug())).orElseThrow(() -> new NoSuchPage(address.path()));
        var offered = offerings.at(provider.id());
        var given = courses.at(provider.id());
        var lead = "%d opleidingen in zorg, techniek en veiligheid op Kansrijk.".formatted(given.size());
        add(new Hero(provider.sort() == Provider.Sort.MBO ? "Mbo-school" : "Hogeschool", provider.name(), lead));
        add(Html.block("div", "band", facts(provider, offered)));
        for (var sector : Sector.values()) {
            addCourses(sector, given, offered);
        }
        add(CatalogTexts.sourceNote(sources, sourcesOf(provider, offered)));
        return PageHead.of(
                        provider.name(),
                        provider.name() + " in " + provider.place() + ": " + lead,
                        CatalogPaths.of(provider.id()))
                .describedBy(structuredData(provider));
    }

    private Facts facts(Provider provider, List<Offering> offered) {
        var where = new LinkedHashSet<>(List.of(provider.place()));
        offered.stream().map(Offering::place).forEach(where::add);
        var facts = new Facts().add("Plaats", String.join(", ", where));
        places.named(provider.place())
                .flatMap(place -> regions.ofMunicipality(place.municipality()))
                .ifPresent(region -> facts.add("Arbeidsmarktregio", region.name()));
        provider.website().ifPresent(website -> facts.add("Website", Html.link("https://" + website, website)));
        return facts;
    }

    private void addCourses(Sector sector, List<Course> given, List<Offering> offered) {
        var inSector =
                given.stream().filter(course -> course.sector() == sector).toList();
        if (inSector.isEmpty()) {
            return;
        }
        Map<CourseId, List<Offering>> perCourse = offered.stream().collect(Collectors.groupingBy(Offering::course));
        add(Html.block(
                "section",
                "band",
                Html.text("h2", sector.label()),
                Html.list(
                        "rows",
                        inSector,
                        course -> Html.block(
                                "div",
                                "row",
                                Html.link(CatalogPaths.of(course.id()), "row__title", course.title()),
                                Html.text("span", "row__fact", course.level().label()),
                                Html.text(
                                        "span",
                                        "row__fact",
                                        CatalogTexts.paths(perCourse.getOrDefault(course.id(), List.of())))))));
    }

    private static List<String> sourcesOf(Provider provider, List<Offering> offered) {
        return Stream.concat(Stream.of(provider.source()), offered.stream().map(Offering::source))
                .distinct()
                .toList();
    }

    private static Map<String, Object> structuredData(Provider provider) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "EducationalOrganization");
        data.put("name", provider.name());
        data.put("identifier", provider.code());
        data.put(
                "address",
                Map.of("@type", "PostalAddress", "addressLocality", provider.place(), "addressCountry", "NL"));
        provider.website().ifPresent(website -> data.put("url", "https://" + website));
        return data;
    }
}
