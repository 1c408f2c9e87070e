package nl.kansrijk.search.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import nl.kansrijk.search.Facet;
import nl.kansrijk.search.SearchRequest;
import nl.kansrijk.search.SearchRequest.Filters;
import org.junit.jupiter.api.Test;

class CountableQueryTest {

    @Test
    void isTheSameHoweverItIsTyped() {
        counted("Verpleegkundige", "verpleegkundige");
        counted("  zuster \t worden? ", "zuster worden");
        counted("“diëtist”", "dietist");
        counted("ﬁnancieel", "financieel");
        counted("c++", "c++");
        counted("c#", "c#");
        counted("mbo-4", "mbo-4");
        counted("zus\u0000ter", "zus ter");
        counted("x\uD800", "x");
        counted("медсестра", "медсестра");
    }

    @Test
    void staysTheSameWhenItIsFoldedAgain() {
        for (var typed : Set.of("Zuster, wat?", "“diëtist”", "c++", "lasser in 's-Hertogenbosch")) {
            var folded = CountableQuery.of(typed).orElseThrow();
            assertThat(CountableQuery.of(folded)).contains(folded);
        }
    }

    @Test
    void saysSomething() {
        refused("");
        refused("  ");
        refused("?!");
        refused("\u0000");
    }

    @Test
    void cannotTellWhoSomebodyIs() {
        refused("jan@voorbeeld.nl");
        refused("0612345678");
        refused("06-12 34 56 78");
        refused("+31 (0)6 1234");
        refused("٠٦١٢٣٤٥");
        refused("geboren 01-02-2001");
        refused("3511 AB");
        refused("lasser 3511ab 12");
        refused("ik heet jan de vries uit utrecht");
        refused("a".repeat(61));
    }

    @Test
    void mayHaveFewDigits() {
        counted("lasser 3511", "lasser 3511");
        counted("mbo 4 verpleegkunde", "mbo 4 verpleegkunde");
        counted("a".repeat(60), "a".repeat(60));
        counted("ik wil iets met dieren doen", "ik wil iets met dieren doen");
    }

    @Test
    void isWhatSomebodyAsksFirst() {
        var asked = SearchRequest.of("lasser");

        assertThat(CountableQuery.of(asked)).contains("lasser");
        assertThat(CountableQuery.of(asked.onPage(2))).isEmpty();
        assertThat(CountableQuery.of(asked.within(Optional.of(10)))).isEmpty();
        assertThat(CountableQuery.of(asked.withFilters(Filters.NONE.with(Facet.TYPE, Set.of("course")))))
                .isEmpty();
        assertThat(CountableQuery.of(
                        new SearchRequest("lasser", Filters.NONE, Optional.of("Utrecht"), Optional.empty(), 1, 10)))
                .isEmpty();
    }

    private static void counted(String typed, String text) {
        assertThat(CountableQuery.of(typed)).as(typed).contains(text);
    }

    private static void refused(String typed) {
        assertThat(CountableQuery.of(typed)).as(typed).isEmpty();
    }
}
