package nl.kansrijk.search.lucene.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import com.carrotsearch.hppc.LongIntHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** With a few words of our own, and those of the language. */
class CompoundsTest {

    private static final Lexicon LEXICON = lexicon(
            "ziekenhuis verpleegkundige brand weer man chauffeur vrachtwagen"
                    + " onderhoud monteur bibliotheek medewerker school leider kwaliteit controleur huwelijk",
            50);

    private static final Compounds COMPOUNDS = new Compounds(LEXICON);
    private static final Spelling SPELLING = new Spelling(LEXICON, COMPOUNDS);

    @Test
    void splitsAtTheBorderOfTwoWords() {
        parts("ziekenhuisverpleegkundige", "ziekenhuis", "verpleegkundige");
        parts("vrachtwagenchauffeur", "vrachtwagen", "chauffeur");
        parts("bibliotheekmedewerker", "bibliotheek", "medewerker");
        parts("schoolleider", "school", "leider");
    }

    @Test
    void leavesTheLinkingLetterOut() {
        parts("onderhoudsmonteur", "onderhoud", "monteur");
        parts("kwaliteitscontroleur", "kwaliteit", "controleur");
    }

    @Test
    void leavesASimpleWordWhole() {
        parts("monteur", "monteur");
        parts("chauffeur", "chauffeur");
        parts("xqzwvkjh", "xqzwvkjh");
    }

    @Test
    void takesNoPrefixForAWord() {
        parts("medeleider", "medeleider");
    }

    @Test
    void correctsOneLetter() {
        corrected("monteurr", "monteur");
        corrected("chaufeur", "chauffeur");
        corrected("mederwerker", "medewerker");
        corrected("bibliohteek", "bibliotheek");
    }

    @Test
    void correctsWithinACompound() {
        corrected("vrachtwagenchaufeur", "vrachtwagenchauffeur");
        corrected("onderhuodsmonteur", "onderhoudsmonteur");
    }

    @Test
    void takesAWordNobodyKnowsForARareCompoundMistyped() {
        var rare = lexicon("tuin", 2);

        assertThat(new Spelling(rare, new Compounds(rare)).corrected("tuinkabuoter"))
                .isEqualTo("tuinkabouter");
    }

    @Test
    void leavesWhatItCannotCorrect() {
        corrected("xqzwvkjh", "xqzwvkjh");
        corrected("monteur", "monteur");
        corrected("vrachtwagenmonteur", "vrachtwagenmonteur");
        corrected("25655", "25655");
    }

    @Test
    void leavesAnotherWordAlone() {
        var own = lexicon("lager kappen", 50);
        var spelling = new Spelling(own, new Compounds(own));

        assertThat(spelling.corrected("slager")).isEqualTo("slager");
        assertThat(spelling.corrected("kapper")).isEqualTo("kapper");
    }

    private static void parts(String word, String... parts) {
        assertThat(COMPOUNDS.parts(word)).containsExactly(parts);
    }

    private static void corrected(String typed, String meant) {
        assertThat(SPELLING.corrected(typed)).isEqualTo(meant);
    }

    private static Lexicon lexicon(String words, int count) {
        var counts = new LongIntHashMap();
        Stream.of(words.split(" ")).forEach(word -> counts.addTo(Hash.of(word), count));
        return new Lexicon(counts, DutchWords.inUse());
    }
}
