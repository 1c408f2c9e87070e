package nl.kansrijk.campaign;

import static nl.kansrijk.content.Field.optional;
import static nl.kansrijk.content.Field.required;

import java.util.List;
import java.util.stream.Stream;
import nl.kansrijk.catalog.Sector;
import nl.kansrijk.content.Field.Choice;
import nl.kansrijk.content.Field.Day;
import nl.kansrijk.content.Field.Group;
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
class CampaignKinds {

    static final String CAMPAIGN = "campaign";
    static final String PAGE = "page";

    private static final Several SOURCES = new Several(1, 20, new SourceKey());

    @Bean
    Kind campaignKind() {
        var figure = new Group(List.of(
                required("value", new Text(40)),
                required("text", new Sentence(200, true)),
                required("source", new SourceKey()),
                required("date", new Text(40))));
        var scheme = new Group(List.of(
                required("name", new Text(80)),
                required("state", new Choice(List.of("open", "gesloten", "onbekend"))),
                required("text", new Sentence(400)),
                required("source", new SourceKey()),
                required("date", new Text(40))));
        return Kind.named(CAMPAIGN, "campagne", "campaigns")
                .with(
                        required("title", new Text(60)),
                        required("name", new Text(30)),
                        required(
                                "sector",
                                new Choice(Stream.of(Sector.values())
                                        .map(Sector::code)
                                        .toList())),
                        required("summary", new Sentence(220)),
                        required("featured", new Several(4, 9, new Reference("occupation"))),
                        optional("figures", new Several(0, 8, figure)),
                        optional("schemes", new Several(0, 12, scheme)),
                        required("sources", SOURCES),
                        required("checked", new Day()))
                .build();
    }

    @Bean
    Kind pageKind() {
        return Kind.named(PAGE, "pagina", "pages")
                .with(
                        required("title", new Text(80)),
                        required("summary", new Sentence(220)),
                        optional("sources", SOURCES),
                        required("checked", new Day()))
                .build();
    }
}
