package nl.kansrijk.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ComponentsTest {

    @Nested
    class AHero {

        @Test
        void hasATitleThatFitsOnAPhone() {
            check("Lasser", "hero__title");
            check("Monteur lift", "hero__title");
            check("Elfletters1", "hero__title");
            check("Twaalfletter", "hero__title hero__title--long");
            check("Dertienletter", "hero__title hero__title--long");
            check("Veertienletter", "hero__title hero__title--longest");
            check("Kader-functionaris", "hero__title hero__title--long");
            check("Je kunt hier in drie regels staan", "hero__title hero__title--long");
        }

        @Test
        void hasNoKindWhereThereIsNone() {
            assertThat(Rendered.html(new Hero("", "Lasser", "Je last.")).select(".hero__kind"))
                    .isEmpty();
        }

        private static void check(String title, String className) {
            assertThat(Rendered.html(new Hero("Beroep", title, "")).select("h1").attr("class"))
                    .as(title)
                    .isEqualTo(className);
        }
    }

    @Nested
    class ABarChart {

        @Test
        void isATableThatSaysEveryValue() {
            assertThat(chart(Map.of("2019", 24_670)).select("tbody tr").eachText())
                    .containsExactly("2019 24.670");
        }

        @Test
        void saysWhatIsCounted() {
            assertThat(chart(Map.of("2019", 1)).select("caption").text()).isEqualTo("Studenten");
            assertThat(chart(Map.of("2019", 1)).select("thead th").eachText()).containsExactly("Jaar", "Aantal");
        }

        @Test
        void givesTheHighestValueTheWholeWidth() {
            var years = new LinkedHashMap<String, Integer>();
            years.put("2018", 50);
            years.put("2019", 200);

            assertThat(chart(years).select("rect").eachAttr("width")).containsExactly("25.0", "100.0");
        }

        @Test
        void drawsNothingForNothing() {
            assertThat(chart(Map.of("2019", 0)).select("rect").eachAttr("width"))
                    .containsExactly("0.0");
        }

        @Test
        void hidesItsBarsFromWhoHearsTheValues() {
            assertThat(chart(Map.of("2019", 1)).select("svg").attr("aria-hidden"))
                    .isEqualTo("true");
        }

        @Test
        void needsNoInlineStyle() {
            assertThat(chart(Map.of("2019", 1)).select("[style]")).isEmpty();
        }

        private static Element chart(Map<String, Integer> values) {
            SequencedMap<String, Integer> ordered = new LinkedHashMap<>(values);
            return Rendered.html(new BarChart("Studenten", "Jaar", "Aantal", ordered));
        }
    }

    @Nested
    class AComparison {

        private final Element html = Rendered.html(
                new Comparison("Naast elkaar", List.of("Opleiding", "Niveau")).add(Html.link("/a", "Lasser"), "mbo 2"));

        @Test
        void leavesTheRolesToTheTable() {
            assertThat(html.select("table > thead > tr > th[scope=col]")).hasSize(2);
            assertThat(html.select("table > tbody > tr > th[scope=row]")).hasSize(1);
            assertThat(html.select("[role]")).isEmpty();
        }

        @Test
        void namesTheColumnBesideEveryValue() {
            assertThat(html.select("td").attr("data-column")).isEqualTo("Niveau");
        }

        @Test
        void saysWhatItCompares() {
            assertThat(html.select("caption").text()).isEqualTo("Naast elkaar");
        }
    }

    @Nested
    class ATimeline {

        private final Element html =
                Rendered.html(new Timeline().add("07:30", "Koffie").add("16:00", "Naar huis"));

        @Test
        void isAListInItsOrder() {
            assertThat(html.select("ol > li > time").eachText()).containsExactly("07.30", "16.00");
            assertThat(html.select("ol > li > span").eachText()).containsExactly("Koffie", "Naar huis");
        }

        @Test
        void tellsTheTimeToProgramsToo() {
            assertThat(html.select("time").eachAttr("datetime")).containsExactly("07:30", "16:00");
        }
    }

    @Nested
    class ASignpost {

        private final Element html = Rendered.html(new Signpost("Op deze pagina").to("dag", "Een dag"));

        @Test
        void pointsIntoThePage() {
            assertThat(html.select("a").attr("href")).isEqualTo("#dag");
        }

        @Test
        void isNavigationWithAName() {
            assertThat(html.select("nav").attr("aria-label")).isEqualTo("Op deze pagina");
        }
    }

    @Nested
    class ACard {

        private final Card card = new Card("h3", "Lasser", "/beroepen/lasser");

        @Test
        void hasOneLink() {
            assertThat(Rendered.html(card.kind("Beroep").text("Je last.")).select("a"))
                    .hasSize(1);
        }

        @Test
        void hasItsTitleAtTheLevelThatWasAsked() {
            assertThat(Rendered.html(card).select("h3").text()).isEqualTo("Lasser");
        }

        @Test
        void hasItsPictureAboveItsKind() {
            var html = Rendered.html(card.kind("Beroep").picturing(new Glyph("briefcase")));

            assertThat(html.select("article > *").eachAttr("class"))
                    .containsExactly("glyph", "card__kind", "card__title");
        }

        @Test
        void wearsTheColoursOfACampaign() {
            assertThat(Rendered.html(card.wearing("techniek")).select("article").attr("data-campaign"))
                    .isEqualTo("techniek");
        }
    }

    @Nested
    class AVideo {

        private final Element html = Rendered.html(
                new Video("YouTube", "https://film.invalid/1", "Een dag", 4, "Noor last.\n\nZe drinkt koffie."));

        @Test
        void asksNothingFromSomebodyElseBeforeConsent() {
            assertThat(html.select("iframe, video, img, script, link, [src], [srcset], [style]"))
                    .isEmpty();
        }

        @Test
        void saysWhatHappensBeforeItDoes() {
            assertThat(html.select(".video__ask p").text()).contains("4 minuten", "YouTube", "cookies");
        }

        @Test
        void staysALinkWithoutScript() {
            assertThat(html.select(".video__ask a").attr("href")).isEqualTo("https://film.invalid/1");
        }

        @Test
        void givesItsWordsToEverybody() {
            assertThat(html.select("details p").eachText()).containsExactly("Noor last.", "Ze drinkt koffie.");
        }
    }
}
