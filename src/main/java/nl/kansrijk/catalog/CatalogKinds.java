package nl.kansrijk.catalog;

import static nl.kansrijk.content.Field.optional;
import static nl.kansrijk.content.Field.required;

import java.util.List;
import java.util.stream.Stream;
import nl.kansrijk.content.Field.Choice;
import nl.kansrijk.content.Field.Code;
import nl.kansrijk.content.Field.Day;
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

    private static final Text WORD = new Text(80);
    private static final Sentence SENTENCE = new Sentence(200);
    private static final Choice SECTOR =
            new Choice(Stream.of(Sector.values()).map(Sector::code).toList());
    private static final Several SOURCES = new Several(1, 10, new SourceKey());

    @Bean
    Kind occupationKind() {
        return Kind.named(OCCUPATION, "beroep", "occupations")
                .with(
                        required("title", new Text(60)),
                        required("sector", SECTOR),
                        required("summary", new Sentence(180)),
                        optional("synonyms", new Several(0, 40, WORD)),
                        required("isco", new Code("\\d{4}", "2221")),
                        optional("esco", new Code("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "een UUID")),
                        required("workplaces", new Several(2, 6, WORD)),
                        required("fits", new Several(3, 5, SENTENCE)),
                        required("requirements", new Several(2, 5, SENTENCE)),
                        required("courses", new Several(1, 12, new Reference(COURSE))),
                        optional("related", new Several(0, 6, new Reference(OCCUPATION))),
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
                        required("summary", new Sentence(180)),
                        optional("synonyms", new Several(0, 40, WORD)),
                        optional("admission", new Several(1, 8, SENTENCE)),
                        required("sources", SOURCES),
                        required("checked", new Day()))
                .build();
    }

    private static List<String> paths() {
        return Stream.of(LearningPath.values()).map(LearningPath::code).toList();
    }
}
