package nl.kansrijk.catalog;

import static nl.kansrijk.search.FacetPhrases.Phrase.of;

import java.util.List;
import java.util.stream.IntStream;
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
        var numbered = levels.stream()
                .flatMap(level -> numbers(levels.indexOf(level))
                        .flatMap(number -> Stream.of(
                                        "mbo %s",
                                        "mbo%s",
                                        "mbo-%s",
                                        "niveau %s",
                                        "nivo %s",
                                        "level %s",
                                        "mbo niveau %s",
                                        "mbo-niveau %s",
                                        "niveau %s mbo")
                                .map(form -> of(form.formatted(number), Facet.LEVEL, level.code()))));
        var entry = Stream.of(
                        "entree",
                        "entreeopleiding",
                        "entree opleiding",
                        "zonder diploma",
                        "zonder diploma's",
                        "zonder papieren",
                        "zonder opleiding",
                        "zonder vooropleiding",
                        "geen diploma",
                        "geen diploma's",
                        "without a diploma",
                        "no diploma",
                        "praktijkonderwijs",
                        "na praktijkonderwijs")
                .map(words -> of(words, Facet.LEVEL, Level.MBO_1.code()));
        var any = Stream.of("mbo", "op het mbo", "mbo-opleiding", "mbo opleiding")
                .map(words ->
                        of(words, Facet.LEVEL, levels.stream().map(Level::code).toArray(String[]::new)));
        var eitherOfTwo = IntStream.range(1, levels.size())
                .boxed()
                .flatMap(number -> Stream.of(
                                "niveau %d of %d",
                                "mbo %d of %d", "niveau %d en %d", "mbo %d en %d", "niveau %d/%d", "mbo %d/%d")
                        .map(form -> of(
                                form.formatted(number, number + 1),
                                Facet.LEVEL,
                                levels.get(number - 1).code(),
                                levels.get(number).code())));
        return Stream.of(numbered, eitherOfTwo, entry, any, withVmbo())
                .flatMap(phrases -> phrases)
                .map(phrase -> phrase.wanting(CatalogSearch.COURSE));
    }

    private static Stream<String> numbers(int index) {
        return Stream.of(List.of("1", "2", "3", "4"), List.of("een", "twee", "drie", "vier"))
                .map(numbers -> numbers.get(index));
    }

    /** Where a diploma of the vmbo leads. */
    private static Stream<Phrase> withVmbo() {
        var basic = Stream.of("vmbo basis", "vmbo-basis", "vmbo bb", "vmbo-b", "basisberoepsgerichte leerweg")
                .map(words -> of(words, Facet.LEVEL, Level.MBO_2.code()));
        var higher = Stream.of("vmbo kader", "vmbo-kader", "vmbo kb", "vmbo gl", "vmbo tl", "vmbo-t", "vmbo-tl", "mavo")
                .map(words -> of(words, Facet.LEVEL, Level.MBO_3.code(), Level.MBO_4.code()));
        var any = of("vmbo", Facet.LEVEL, Level.MBO_2.code(), Level.MBO_3.code(), Level.MBO_4.code());
        return Stream.of(basic, higher, Stream.of(any))
                .flatMap(phrases -> phrases)
                .flatMap(phrase -> Stream.of("%s", "met %s", "na %s", "na het %s", "%s diploma", "met %s diploma")
                        .map(form -> phrase.in(form.formatted(phrase.words()))));
    }

    private static Stream<Phrase> hbo() {
        var afterMbo = Stream.of("na mbo 4", "na het mbo", "na mijn mbo", "met mbo 4 diploma", "na de havo", "met havo")
                .map(words -> of(words, Facet.LEVEL, Level.AD.code(), Level.BACHELOR.code()));
        var others = Stream.of(
                of("hbo", Facet.LEVEL, Level.AD.code(), Level.BACHELOR.code(), Level.MASTER.code()),
                of("op het hbo", Facet.LEVEL, Level.AD.code(), Level.BACHELOR.code(), Level.MASTER.code()),
                of("hbo opleiding", Facet.LEVEL, Level.AD.code(), Level.BACHELOR.code(), Level.MASTER.code()),
                of("hbo-opleiding", Facet.LEVEL, Level.AD.code(), Level.BACHELOR.code(), Level.MASTER.code()),
                of("bachelor", Facet.LEVEL, Level.BACHELOR.code()),
                of("hbo bachelor", Facet.LEVEL, Level.BACHELOR.code()),
                of("associate degree", Facet.LEVEL, Level.AD.code()),
                of("ad", Facet.LEVEL, Level.AD.code()),
                of("hbo ad", Facet.LEVEL, Level.AD.code()),
                of("ad-opleiding", Facet.LEVEL, Level.AD.code()),
                of("master", Facet.LEVEL, Level.MASTER.code()),
                of("hbo master", Facet.LEVEL, Level.MASTER.code()));
        return Stream.concat(afterMbo, others).map(phrase -> phrase.wanting(CatalogSearch.COURSE));
    }

    private static Stream<Phrase> learningPaths() {
        var work = Stream.concat(
                        Stream.of(
                                "bbl",
                                "bbl-opleiding",
                                "leren en werken",
                                "leren & werken",
                                "werken en leren",
                                "werken en naar school",
                                "werk en school",
                                "werkend leren",
                                "lerend werken",
                                "leerwerkbaan",
                                "leer-werkbaan",
                                "leerwerktraject",
                                "leerbaan",
                                "betaald leren",
                                "betaalde opleiding",
                                "leren met loon",
                                "leren en verdienen",
                                "opleiding met loon",
                                "opleiding met salaris",
                                "vier dagen werken",
                                "4 dagen werken"),
                        Stream.of("1", "een", "één")
                                .flatMap(one -> Stream.of(
                                                "%s dag school",
                                                "%s dag naar school",
                                                "%s dag in de week school",
                                                "%s dag in de week naar school",
                                                "%s dag per week school",
                                                "%s dag per week naar school")
                                        .map(form -> form.formatted(one))))
                .map(words -> of(words, Facet.LEARNING_PATH, LearningPath.BBL.code()));
        var partTime = Stream.of(
                        "deeltijd",
                        "in deeltijd",
                        "deeltijdopleiding",
                        "deeltijdstudie",
                        "parttime",
                        "part-time",
                        "part time",
                        "avondopleiding",
                        "avondstudie",
                        "avondschool",
                        "'s avonds",
                        "in de avond",
                        "naast mijn werk",
                        "naast je werk",
                        "naast het werk",
                        "naast mijn baan",
                        "naast een baan",
                        "naast werk")
                .map(words -> of(words, Facet.LEARNING_PATH, LearningPath.DEELTIJD.code()));
        var fullTime = Stream.of(
                        "voltijd", "in voltijd", "voltijds", "fulltime", "full-time", "full time", "dagopleiding")
                .map(words -> of(words, Facet.LEARNING_PATH, LearningPath.VOLTIJD.code()));
        var others = Stream.of(
                of("bol", Facet.LEARNING_PATH, LearningPath.BOL.code()),
                of("bol-opleiding", Facet.LEARNING_PATH, LearningPath.BOL.code()),
                of("duaal", Facet.LEARNING_PATH, LearningPath.DUAAL.code()),
                of("duale opleiding", Facet.LEARNING_PATH, LearningPath.DUAAL.code()));
        return Stream.of(work, partTime, fullTime, others)
                .flatMap(phrases -> phrases)
                .map(phrase -> phrase.wanting(CatalogSearch.COURSE));
    }

    /**
     * A sector by itself is better looked for: its campaign comes first then. Who goes from one to another wants the
     * other: the longest phrase counts.
     */
    private static Stream<Phrase> sectors() {
        return Stream.of(Sector.values())
                .flatMap(sector -> Stream.of(
                                "%s",
                                "in de %s", "de %s in", "bij %s", "bij de %s", "naar %s", "naar de %s", "binnen de %s")
                        .map(form -> of(form.formatted(sector.code()), Facet.SECTOR, sector.code())))
                .map(Phrase::besideOthers);
    }

    private static Stream<Phrase> types() {
        var courses = Stream.of(
                        "opleiding",
                        "opleidingen",
                        "cursus",
                        "cursussen",
                        "studie",
                        "studies",
                        "opleiding tot",
                        "course",
                        "courses")
                .map(words -> of(words, Facet.TYPE, CatalogSearch.COURSE));
        var occupations = Stream.of(
                        "beroep", "beroepen", "baan", "banen", "vacature", "vacatures", "baan als", "job", "jobs")
                .map(words -> of(words, Facet.TYPE, CatalogSearch.OCCUPATION));
        var schools =
                Stream.of("school", "scholen", "schools").map(words -> of(words, Facet.TYPE, CatalogSearch.PROVIDER));
        var fields = Stream.of("werkveld", "werkvelden").map(words -> of(words, Facet.TYPE, WorkFieldSearch.FIELD));
        return Stream.of(courses, occupations, schools, fields).flatMap(phrases -> phrases);
    }
}
