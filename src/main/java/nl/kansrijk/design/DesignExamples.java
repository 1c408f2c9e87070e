package nl.kansrijk.design;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;

/** Every component of this module, in all its states. */
@org.springframework.stereotype.Component
class DesignExamples implements Example.Collection {

    private static final String LONG_WORD = "Middenkaderfunctionaris verkeer- en stedenbouwkunde";
    private static final String LONG_TEXT =
            "Een lange tekst moet ook passen: op een telefoon, bij vergroting tot vierhonderd procent, en in een kaart naast twee andere kaarten.";

    @Override
    public List<Example> examples() {
        return List.of(
                example("BarChart", "vijf jaren", () -> chart(22_205, 23_487, 24_574, 26_220, 27_436)),
                example("BarChart", "één jaar", () -> chart(24_670)),
                example("BarChart", "nul", () -> chart(0, 12)),
                example(
                        "CallToAction",
                        "open",
                        () -> new CallToAction("Kom kijken", "Loop een dag mee.", "Bekijk de agenda", "/agenda")),
                example(
                        "CallToAction",
                        "gesloten",
                        () -> new CallToAction(
                                        "Kom kijken", "Dit is vol. Dit kan wel: kijk verder.", "Kijk verder", "/agenda")
                                .closed()),
                example("Card", "gewoon", () -> card("Lasser")),
                example(
                        "Card",
                        "met pictogram en soort",
                        () -> card("Lasser").kind("Beroep").picturing(new Glyph("briefcase"))),
                example("Card", "lange tekst", () -> new Card("h3", LONG_WORD, "/zoeken").text(LONG_TEXT)),
                example("Comparison", "twee rijen", DesignExamples::comparison),
                example(
                        "Facts",
                        "drie feiten",
                        () -> new Facts()
                                .add("Niveau", "mbo 4 of hbo")
                                .add("Hoe lang", "3 jaar")
                                .add("Waar werk je?", LONG_TEXT)),
                example("Glyph", "gewoon", () -> new Glyph("briefcase")),
                example("Hero", "met woorden", () -> hero("Lasser")),
                example("Hero", "met tekening", () -> hero("Lasser").picturing(new Scene("home"))),
                example("Hero", "lang woord", () -> hero(LONG_WORD).picturing(new Scene("home"))),
                example("Notice", "gewoon", () -> new Notice("We kennen deze plaats niet. Vul vier cijfers in.")),
                example(
                        "Notice",
                        "met een weg verder",
                        () -> new Notice("Er is niets gevonden.", Html.link("/zoeken", "Bekijk alles"))),
                example(
                        "Questions",
                        "twee vragen",
                        () -> new Questions()
                                .add("Heb je een diploma nodig?", "Vaak wel. Soms begin je zonder.")
                                .add("Is het zwaar?", LONG_TEXT)),
                example("Scene", "gewoon", () -> new Scene("home")),
                example("Scene", "lege lijst", () -> new Scene("lege-lijst")),
                example(
                        "Signpost",
                        "gewoon",
                        () -> new Signpost("Voorbeeld van een wegwijzer")
                                .to("een", "Wat doe je?")
                                .to("twee", "Hoe kom je er?")),
                example(
                        "SourceNote",
                        "met datum",
                        () -> new SourceNote(List.of("Deelnemers in het mbo. DUO, 2019."))
                                .checkedOn("22 november 2026")),
                example(
                        "Timeline",
                        "drie momenten",
                        () -> new Timeline()
                                .add("07:15", "Je bekijkt de tekening.")
                                .add("09:00", LONG_TEXT)
                                .add("15:30", "Je ruimt op.")),
                example("UsefulForm", "gewoon", () -> new UsefulForm("/beroepen/lasser")),
                example(
                        "Video",
                        "voor toestemming",
                        () -> new Video(
                                "een andere partij",
                                "https://voorbeeld.invalid/film",
                                "Voorbeeld van een film",
                                4,
                                "Hier staat wat er gezegd wordt.")));
    }

    private static Example example(String component, String state, Supplier<Component> made) {
        return new Example(component, state, made);
    }

    private static Card card(String title) {
        return new Card("h3", title, "/zoeken").text("Je verbindt stukken metaal.");
    }

    private static Hero hero(String title) {
        return new Hero("Beroep in de techniek", title, "Je verbindt stukken metaal.");
    }

    private static BarChart chart(int... values) {
        var byYear = new LinkedHashMap<String, Integer>();
        for (var value : values) {
            byYear.put(String.valueOf(2015 + byYear.size()), value);
        }
        return new BarChart("Studenten op alle scholen samen", "Jaar", "Studenten", byYear);
    }

    private static Comparison comparison() {
        return new Comparison("De opleidingen naast elkaar", List.of("Opleiding", "Niveau", "Hoe lang"))
                .add(Html.link("/zoeken", "Basislasser"), "mbo 2", "1 tot 2 jaar")
                .add(Html.link("/zoeken", LONG_WORD), "mbo 4", "3 jaar, soms langer");
    }
}
