package nl.kansrijk.catalog;

import static nl.kansrijk.search.FacetPhrases.Phrase.of;

import java.util.List;
import java.util.stream.Stream;
import nl.kansrijk.search.Facet;
import nl.kansrijk.search.FacetPhrases;
import org.springframework.stereotype.Component;

/** How people say levels, ways of learning, sectors and kinds. */
@Component
class CatalogPhrases implements FacetPhrases {

    @Override
    public List<Phrase> phrases() {
        return Stream.of(mbo(), hbo(), learningPaths(), sectors(), types())
                .flatMap(phrases -> phrases)
                .toList();
    }

    private static Stream<Phrase> mbo() {
        var levels = List.of(Level.MBO_1, Level.MBO_2, Level.MBO_3, Level.MBO_4);
        var numbered = levels.stream().flatMap(level -> {
            var number = levels.indexOf(level) + 1;
            return Stream.of(
                            "mbo %d", "mbo%d", "mbo-%d", "niveau %d", "mbo niveau %d", "mbo-niveau %d", "niveau %d mbo")
                    .map(form -> of(form.formatted(number), Facet.LEVEL, level.code()));
        });
        var entry = Stream.of("entree", "entreeopleiding", "zonder diploma", "geen diploma", "without a diploma")
                .map(words -> of(words, Facet.LEVEL, Level.MBO_1.code()));
        var any = of("mbo", Facet.LEVEL, levels.stream().map(Level::code).toArray(String[]::new));
        return Stream.of(numbered, entry, Stream.of(any)).flatMap(phrases -> phrases);
    }

    private static Stream<Phrase> hbo() {
        return Stream.of(
                of("hbo", Facet.LEVEL, Level.AD.code(), Level.BACHELOR.code(), Level.MASTER.code()),
                of("bachelor", Facet.LEVEL, Level.BACHELOR.code()),
                of("hbo bachelor", Facet.LEVEL, Level.BACHELOR.code()),
                of("associate degree", Facet.LEVEL, Level.AD.code()),
                of("hbo ad", Facet.LEVEL, Level.AD.code()),
                of("master", Facet.LEVEL, Level.MASTER.code()),
                of("hbo master", Facet.LEVEL, Level.MASTER.code()));
    }

    private static Stream<Phrase> learningPaths() {
        var work = Stream.of("bbl", "leren en werken", "werken en leren", "werkend leren", "leerwerkbaan", "leerbaan")
                .map(words -> of(words, Facet.LEARNING_PATH, LearningPath.BBL.code(), LearningPath.DUAAL.code()));
        var partTime = Stream.of(
                        "deeltijd", "in deeltijd", "parttime", "part-time", "avondopleiding", "naast mijn werk")
                .map(words -> of(words, Facet.LEARNING_PATH, LearningPath.DEELTIJD.code()));
        var others = Stream.of(
                of("bol", Facet.LEARNING_PATH, LearningPath.BOL.code()),
                of("voltijd", Facet.LEARNING_PATH, LearningPath.VOLTIJD.code()),
                of("fulltime", Facet.LEARNING_PATH, LearningPath.VOLTIJD.code()),
                of("duaal", Facet.LEARNING_PATH, LearningPath.DUAAL.code()));
        return Stream.of(work, partTime, others).flatMap(phrases -> phrases);
    }

    /**
     * A sector by itself is better looked for: its campaign comes first then. Who goes from one to another wants the
     * other: the longest phrase counts.
     */
    private static Stream<Phrase> sectors() {
        return Stream.of(Sector.values())
                .flatMap(sector -> Stream.of("%s", "in de %s", "bij %s", "naar %s", "naar de %s")
                        .map(form -> of(form.formatted(sector.code()), Facet.SECTOR, sector.code())))
                .map(Phrase::besideOthers);
    }

    private static Stream<Phrase> types() {
        var courses = Stream.of("opleiding", "opleidingen", "cursus", "cursussen", "studie", "studies", "opleiding tot")
                .map(words -> of(words, Facet.TYPE, CatalogSearch.COURSE));
        var occupations = Stream.of("beroep", "beroepen", "baan", "banen", "vacature", "vacatures", "baan als")
                .map(words -> of(words, Facet.TYPE, CatalogSearch.OCCUPATION));
        var schools = Stream.of("school", "scholen").map(words -> of(words, Facet.TYPE, CatalogSearch.PROVIDER));
        var fields = Stream.of("werkveld", "werkvelden").map(words -> of(words, Facet.TYPE, WorkFieldSearch.FIELD));
        return Stream.of(courses, occupations, schools, fields).flatMap(phrases -> phrases);
    }
}
