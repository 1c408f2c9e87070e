package nl.kansrijk.catalog;

import static nl.kansrijk.content.Field.optional;
import static nl.kansrijk.content.Field.required;

import java.util.List;
import java.util.stream.Stream;
import nl.kansrijk.content.Field.Choice;
import nl.kansrijk.content.Field.Code;
import nl.kansrijk.content.Field.Day;
import nl.kansrijk.content.Field.Group;
import nl.kansrijk.content.Field.Picture;
import nl.kansrijk.content.Field.Reference;
import nl.kansrijk.content.Field.Sentence;
import nl.kansrijk.content.Field.Several;
import nl.kansrijk.content.Field.SourceKey;
import nl.kansrijk.content.Field.Text;
import nl.kansrijk.content.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of document this module owns. */
@Configuration
class CatalogKinds {

    static final String OCCUPATION = "occupation";
    static final String COURSE = "course";
    static final String FIELD = "field";
    static final String LEVEL = "level";

    private static final Text WORD = new Text(80);
    private static final Sentence SENTENCE = new Sentence(200);
    private static final Choice SECTOR =
            new Choice(Stream.of(Sector.values()).map(Sector::code).toList());
    private static final Several SOURCES = new Several(1, 10, new SourceKey());
    private static final Group QUESTION =
            new Group(List.of(required("question", new Sentence(120)), required("answer", new Sentence(400))));

    @Bean
    Kind occupationKind() {
        return Kind.named(OCCUPATION, "beroep", "occupations")
                .with(
                        required("title", new Text(60)),
                        required("sector", SECTOR),
                        required("field", new Reference(FIELD)),
                        required("glyph", new Picture("glyphs")),
                        required("summary", new Sentence(180)),
                        optional("synonyms", new Several(0, 40, WORD)),
                        required("isco", new Code("\\d{4}", "2221")),
                        optional("esco", new Code("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "een UUID")),
                        required("workplaces", new Several(2, 6, WORD)),
                        required("day", new Several(4, 6, moment())),
                        required("fits", new Several(3, 5, SENTENCE)),
                        required("drawbacks", new Several(2, 4, SENTENCE)),
                        required("requirements", new Several(2, 6, requirement())),
                        required("routes", new Several(1, 5, route())),
                        optional("courses", new Several(0, 12, new Reference(COURSE))),
                        required("next", new Several(1, 4, nextStep())),
                        required("related", new Several(2, 6, new Reference(OCCUPATION))),
                        required("questions", new Several(2, 4, QUESTION)),
                        required("sources", SOURCES),
                        required("checked", new Day()))
                .build();
    }

    @Bean
    Kind courseKind() {
        return Kind.named(COURSE, "opleiding", "courses")
                .with(
                        required("title", new Text(80)),
                        required("sector", SECTOR),
                        required(
                                "level",
                                new Choice(Stream.of(Level.values())
                                        .map(Level::code)
                                        .toList())),
                        optional("crebos", new Several(1, 6, new Code("\\d{5}", "25480"))),
                        optional("crohos", new Several(1, 6, new Code("\\d{5}", "34560"))),
                        required("paths", new Several(1, 5, new Choice(paths()))),
                        optional("duration", WORD),
                        optional("full-since", new Day()),
                        required("summary", new Sentence(180)),
                        optional("synonyms", new Several(0, 40, WORD)),
                        required("fits", new Several(2, 4, SENTENCE)),
                        optional("admission", new Several(1, 8, SENTENCE)),
                        required("next", new Several(1, 4, nextStep())),
                        required("questions", new Several(2, 3, QUESTION)),
                        required("sources", SOURCES),
                        required("checked", new Day()))
                .build();
    }

    @Bean
    Kind fieldKind() {
        return Kind.named(FIELD, "werkveld", "fields")
                .with(
                        required("title", new Text(40)),
                        required("sector", SECTOR),
                        required("scene", new Picture("scenes")),
                        required("summary", new Sentence(180)),
                        optional("synonyms", new Several(0, 40, WORD)),
                        required("sources", SOURCES),
                        required("checked", new Day()))
                .build();
    }

    @Bean
    Kind levelKind() {
        return Kind.named(LEVEL, "niveau", "levels")
                .with(
                        required("title", new Text(60)),
                        required("summary", new Sentence(180)),
                        required("duration", new Text(120)),
                        required("admission", new Several(1, 8, SENTENCE)),
                        required("sources", SOURCES),
                        required("checked", new Day()))
                .build();
    }

    private static Group moment() {
        return new Group(List.of(
                required("time", new Code("([01]\\d|2[0-3]):[0-5]\\d", "07:30")), required("text", new Sentence(160))));
    }

    private static Group requirement() {
        var needs = Stream.of(Need.values()).map(Need::code).toList();
        return new Group(List.of(required("need", new Choice(needs)), required("text", SENTENCE)));
    }

    private static Group route() {
        var kinds = Stream.of(RouteKind.values()).map(RouteKind::code).toList();
        return new Group(List.of(
                required("path", new Choice(kinds)),
                required("text", new Sentence(240)),
                optional("course", new Reference(COURSE))));
    }

    private static Group nextStep() {
        return new Group(List.of(
                required("text", SENTENCE),
                optional("occupation", new Reference(OCCUPATION)),
                optional("course", new Reference(COURSE))));
    }

    private static List<String> paths() {
        return Stream.of(LearningPath.values()).map(LearningPath::code).toList();
    }
}
