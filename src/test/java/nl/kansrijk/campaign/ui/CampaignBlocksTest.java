package nl.kansrijk.campaign.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kansrijk.ShownPage;
import nl.kansrijk.SmallPortal;
import nl.kansrijk.WrittenDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CampaignBlocksTest {

    private static final String THREE = "[{block: featured, title: Beroepen}, {block: fields, title: Werkvelden}, %s]";

    private final SmallPortal portal = SmallPortal.open();

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void standInTheOrderOfTheContent() {
        portal.publish(
                campaign("{block: questions, title: Vragen}").with("questions", "[{question: 'Hoe?', answer: Zo.}]"));

        assertThat(show().texts("h2")).containsExactly("Beroepen", "Werkvelden", "Vragen", "Bron en datum");
    }

    @Test
    void areLeftOutWhenThereIsNothingToShow() {
        portal.publish(campaign("{block: stories, title: Verhalen}, {block: quote, title: In hun woorden},"
                + " {block: figures, title: Cijfers}, {block: action, title: Doen}, {block: schemes, title: Regelingen},"
                + " {block: questions, title: Vragen}, {block: promising, title: Kansrijk}"));

        assertThat(show().texts("h2")).containsExactly("Beroepen", "Werkvelden", "Bron en datum");
    }

    @Test
    void leadToTheFieldsOfTheSector() {
        portal.publish(
                campaign("{block: text, title: Tekst}"),
                WrittenDocument.field("keuken").with("sector", "zorg"));

        assertThat(show().links(".band--fields")).containsExactly("/werkvelden/metaal");
    }

    @Test
    void leadToTheFeaturedOccupationsAndToAll() {
        portal.publish(campaign("{block: text, title: Tekst}"));

        assertThat(show().links(".band--featured"))
                .containsExactly(
                        "/beroepen/lasser",
                        "/beroepen/plaatwerker",
                        "/beroepen/bankwerker",
                        "/zoeken?type=occupation&sector=techniek");
    }

    @Test
    void sayWhoCallsAnOccupationPromisingAndWhen() {
        portal.publish(campaign("{block: promising, title: Kansrijk}")
                .with(
                        "promising",
                        "[{occupation: lasser, text: Er is veel werk., source: duo-mbo-2019, date: '2019-05-01'}]"));

        assertThat(show().texts(".band--promising .card p"))
                .containsExactly("Je werkt als lasser.", "Er is veel werk.", "DUO, 1 mei 2019");
    }

    @Test
    void sayWhereAQuoteComesFrom() {
        portal.publish(campaign("{block: quote, title: In hun woorden}")
                .with("quotes", "[{text: Wij lassen., speaker: De minister, source: rio-2026, date: '2018'}]"));

        assertThat(show().texts(".quote")).containsExactly("Wij lassen. De minister. DUO, 2018");
    }

    @Test
    void sayWhereAFigureComesFrom() {
        portal.publish(campaign("{block: figures, title: Cijfers}")
                .with("figures", "[{value: '125', text: lassers., source: rio-2026, date: '2018'}]"));

        assertThat(show().texts(".figure")).containsExactly("125 lassers. DUO, 2018");
    }

    @Test
    void sayWhatIsKnownOfAScheme() {
        portal.publish(campaign("{block: schemes, title: Regelingen}")
                .with(
                        "schemes",
                        "[{name: A, state: open, text: Geld., source: rio-2026, date: '2026'},"
                                + " {name: B, state: gesloten, text: Geld., source: rio-2026, date: '2026'},"
                                + " {name: C, state: onbekend, text: Geld., source: rio-2026, date: '2026'}]"));

        assertThat(show().texts(".scheme h3"))
                .containsExactly("A open", "B gesloten", "C we weten niet of dit nu open is");
    }

    @Test
    void offerAnActionThatCanBeServed() {
        portal.publish(WrittenDocument.course("basislasser"), withAction("needs: 'course:basislasser'"));

        assertThat(show().texts(".call")).containsExactly("Leer lassen Meld je aan. Begin");
        assertThat(show().html().select(".call--closed")).isEmpty();
    }

    @Test
    void offerTheNextBestForAnActionThatCannotBeServed() {
        portal.publish(
                WrittenDocument.course("basislasser").with("full-since", "2026-11-02"),
                withAction(
                        "needs: 'course:basislasser', instead: Dit is vol., instead-label: Kijk verder, instead-path: /verhalen"));

        assertThat(show().texts(".call--closed")).containsExactly("Leer lassen Dit is vol. Kijk verder");
        assertThat(show().links(".call--closed")).containsExactly("/verhalen");
    }

    @Test
    void helpOnEvenWhereNobodyWroteANextBest() {
        portal.publish(withAction("needs: coaches"));

        assertThat(show().texts(".call--closed p")).singleElement().asString().startsWith("Dit kan nu niet.");
        assertThat(show().links(".call--closed")).containsExactly("/zoeken?type=occupation");
    }

    @Test
    void helpOnInTheLanguageOfTheCampaign() {
        portal.publish(
                withAction("needs: coaches"), withAction("needs: coaches").inEnglish());

        assertThat(portal.show(RootPage.class, "/en/techniek").texts(".call--closed p"))
                .singleElement()
                .asString()
                .startsWith("This is not possible now.");
    }

    @Test
    void areRefusedWithHalfANextBest() {
        assertThat(portal.problemsWith(withAction("needs: coaches, instead: Dit is vol.")))
                .singleElement()
                .asString()
                .startsWith("campaigns/techniek.md:")
                .contains("'Leer lassen'", "instead, instead-label, instead-path");
    }

    private static WrittenDocument withAction(String more) {
        return campaign("{block: action, title: Doen}")
                .with(
                        "actions",
                        "[{title: Leer lassen, text: Meld je aan., label: Begin, path: /zoeken, %s}]".formatted(more));
    }

    private static WrittenDocument campaign(String moreBlocks) {
        return WrittenDocument.campaign("techniek").with("blocks", THREE.formatted(moreBlocks));
    }

    private ShownPage show() {
        return portal.show(RootPage.class, "/techniek");
    }
}
