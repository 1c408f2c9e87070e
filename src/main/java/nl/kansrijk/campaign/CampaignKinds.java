package nl.kansrijk.campaign;

import static nl.kansrijk.content.Field.optional;
import static nl.kansrijk.content.Field.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.catalog.Sector;
import nl.kansrijk.content.Document;
import nl.kansrijk.content.Field;
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
import nl.kansrijk.content.Kind.Wrong;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of document this module owns. */
@Configuration
class CampaignKinds {

    static final String CAMPAIGN = "campaign";
    static final String PAGE = "page";
    static final String STORY = "story";

    /** A kind of another module, to which these refer. */
    static final String OCCUPATION = "occupation";

    private static final Several SOURCES = new Several(1, 20, new SourceKey());
    private static final List<String> CONSENT = List.of("person", "consent-given", "consent-until");
    private static final List<String> NEXT_BEST = List.of("instead", "instead-label", "instead-path");
    private static final Code LOCAL_PATH = new Code("/[^\\s]*", "/zoeken?type=course");

    /** Only a translation has it: which Dutch text it was made from. */
    private static final Field TRANSLATED_FROM =
            optional(Document.TRANSLATED_FROM, new Code("[0-9a-f]{8,64}", "3f9a2c41"));

    @Bean
    Kind campaignKind() {
        var sectors = Stream.of(Sector.values()).map(Sector::code).toList();
        return Kind.named(CAMPAIGN, "campagne", "campaigns")
                .with(
                        required("title", new Text(60)),
                        required("name", new Text(30)),
                        required("sector", new Choice(sectors)),
                        required("summary", new Sentence(220)),
                        required("scene", new Picture("scenes")),
                        required("blocks", new Several(3, 11, block())),
                        optional("promising", new Several(0, 8, promising())),
                        required("featured", new Several(3, 9, new Reference(OCCUPATION))),
                        optional("stories", new Several(0, 6, new Reference(STORY))),
                        optional("quotes", new Several(0, 3, quote())),
                        optional("actions", new Several(0, 3, action())),
                        optional("figures", new Several(0, 8, figure())),
                        optional("schemes", new Several(0, 12, scheme())),
                        optional("questions", new Several(0, 8, question())),
                        required("sources", SOURCES),
                        required("checked", new Day()),
                        TRANSLATED_FROM)
                .checkedBy(CampaignKinds::nextBest)
                .build();
    }

    /** Who cannot be helped one way is told of another, with a button that leads there. */
    private static Optional<Wrong> nextBest(Map<String, Object> fields) {
        return actions(fields)
                .filter(action -> NEXT_BEST.stream().anyMatch(action::containsKey))
                .filter(action -> !action.keySet().containsAll(NEXT_BEST))
                .findFirst()
                .map(action -> new Wrong(
                        "actions",
                        "'%s' heeft niet alles voor wie niet geholpen kan worden. Vul alle drie in: %s."
                                .formatted(action.get("title"), String.join(", ", NEXT_BEST))));
    }

    @SuppressWarnings("unchecked") // The field is a list of groups, or it would have been refused before.
    private static Stream<Map<String, String>> actions(Map<String, Object> fields) {
        return ((List<Map<String, String>>) fields.getOrDefault("actions", List.of())).stream();
    }

    @Bean
    Kind storyKind() {
        return Kind.named(STORY, "verhaal", "stories")
                .with(
                        required("title", new Text(80)),
                        required("occupation", new Reference(OCCUPATION)),
                        required("form", new Choice(List.of("dag", "portret"))),
                        required("summary", new Sentence(180)),
                        optional("person", new Text(60)),
                        optional("consent-given", new Day()),
                        optional("consent-until", new Day()),
                        optional("video", new Several(0, 1, video())),
                        optional("sources", SOURCES),
                        required("checked", new Day()))
                .checkedBy(CampaignKinds::consent)
                .build();
    }

    /** A real person is never shown without consent, and consent always has an end. */
    private static Optional<Wrong> consent(Map<String, Object> fields) {
        return "portret".equals(fields.get("form")) ? consentOfSomebody(fields) : consentOfNobody(fields);
    }

    private static Optional<Wrong> consentOfSomebody(Map<String, Object> fields) {
        var missing =
                CONSENT.stream().filter(field -> !fields.containsKey(field)).toList();
        if (!missing.isEmpty()) {
            return Optional.of(
                    new Wrong("form", "Een portret heeft ook nodig: %s.".formatted(String.join(", ", missing))));
        }
        return day(fields, "consent-until").isBefore(day(fields, "consent-given"))
                ? Optional.of(new Wrong("consent-until", "De toestemming eindigt voor ze begint. Kijk beide dagen na."))
                : Optional.empty();
    }

    private static Optional<Wrong> consentOfNobody(Map<String, Object> fields) {
        var given = CONSENT.stream().filter(fields::containsKey).toList();
        return given.isEmpty()
                ? Optional.empty()
                : Optional.of(new Wrong(
                        "form",
                        "Een verhaal van de redactie gaat over niemand in het bijzonder. Haal weg: %s."
                                .formatted(String.join(", ", given))));
    }

    private static LocalDate day(Map<String, Object> fields, String field) {
        return LocalDate.parse(String.valueOf(fields.get(field)));
    }

    @Bean
    Kind pageKind() {
        return Kind.named(PAGE, "pagina", "pages")
                .with(
                        required("title", new Text(80)),
                        required("summary", new Sentence(220)),
                        optional("synonyms", new Several(0, 40, new Text(80))),
                        optional("sources", SOURCES),
                        required("checked", new Day()),
                        TRANSLATED_FROM)
                .build();
    }

    private static Group block() {
        var blocks = Stream.of(Block.values()).map(Block::code).toList();
        return new Group(List.of(required("block", new Choice(blocks)), required("title", new Text(80))));
    }

    private static Group promising() {
        return new Group(List.of(
                required("occupation", new Reference(OCCUPATION)),
                required("text", new Sentence(200)),
                required("source", new SourceKey()),
                required("date", new Text(40))));
    }

    private static Group quote() {
        return new Group(List.of(
                required("text", new Text(300)),
                required("speaker", new Text(140)),
                required("source", new SourceKey()),
                required("date", new Text(40))));
    }

    private static Group action() {
        return new Group(List.of(
                required("title", new Text(80)),
                required("text", new Sentence(240)),
                required("label", new Text(60)),
                required("path", LOCAL_PATH),
                optional("needs", new Code("[a-z]+(:.+)?", "coaches of course:mbo-verpleegkundige")),
                optional("instead", new Sentence(240)),
                optional("instead-label", new Text(60)),
                optional("instead-path", LOCAL_PATH)));
    }

    private static Group figure() {
        return new Group(List.of(
                required("value", new Text(40)),
                required("text", new Sentence(200, true)),
                required("source", new SourceKey()),
                required("date", new Text(40))));
    }

    private static Group scheme() {
        return new Group(List.of(
                required("name", new Text(80)),
                required("state", new Choice(List.of("open", "gesloten", "onbekend"))),
                required("text", new Sentence(400)),
                required("source", new SourceKey()),
                required("date", new Text(40))));
    }

    private static Group question() {
        return new Group(List.of(required("question", new Sentence(120)), required("answer", new Sentence(400))));
    }

    private static Group video() {
        return new Group(List.of(
                required("provider", new Text(40)),
                required("address", new Code("https://\\S+", "https://www.youtube-nocookie.com/embed/…")),
                required("title", new Text(100)),
                required("duration", new Code("\\d{1,3}", "4")),
                required("transcript", new Text(20_000))));
    }
}
