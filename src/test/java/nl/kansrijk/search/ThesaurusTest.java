package nl.kansrijk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.kansrijk.search.Thesaurus.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThesaurusTest {

    private final Thesaurus thesaurus = thesaurus(
            "zuster, broeder → verpleegkundige, verzorgende ig",
            "vig = verzorgende ig",
            "kinesist = kinesitherapeut = fysiotherapeut",
            "werken met ouderen -> ouderenzorg",
            "ouderen → senioren",
            "hbo-v → hbo verpleegkunde",
            "crèche → kinderopvang",
            "autodokter → autotechnicus",
            "c++ → programmeur",
            "hospital → ziekenhuis",
            "nurse → verpleegkundige",
            "baby's, zuigelingen: kraamverzorgende, verloskundige, kinderverpleegkundige",
            "ziekenhuis: verpleegkundige, kinderverpleegkundige",
            "brood bakken: bakker",
            "huis zonder trap: timmerman");

    @Test
    void saysWhatPeopleMean() {
        check("zuster", "verpleegkundige", "verzorgende ig");
        check("broeder", "verpleegkundige", "verzorgende ig");
        check("vig", "verzorgende ig");
        check("verzorgende ig", "vig");
        check("kinesist", "kinesitherapeut", "fysiotherapeut");
        check("fysiotherapeut", "kinesist", "kinesitherapeut");
        check("bakker");
        check("");
    }

    @Test
    void goesOneWayOnly() {
        check("verpleegkundige");
        check("programmeur");
    }

    @Test
    void takesNoNoticeOfCapitalsAccentsAndHyphens() {
        check("ZUSTER", "verpleegkundige", "verzorgende ig");
        check("creche", "kinderopvang");
        check("hbov", "hbo verpleegkunde");
        check("HBO V", "hbo verpleegkunde");
        check("v.i.g.", "verzorgende ig");
        check("auto dokter", "autotechnicus");
        check("(zuster)", "verpleegkundige", "verzorgende ig");
    }

    @Test
    void knowsSimplePlurals() {
        check("zusters", "verpleegkundige", "verzorgende ig");
        check("broeders", "verpleegkundige", "verzorgende ig");
        check("kinesisten", "kinesitherapeut", "fysiotherapeut");
        check("nurses", "verpleegkundige");
    }

    @Test
    void replacesWholeWordsOnly() {
        check("zusterhuis");
        check("vigo");
        check("c");
    }

    @Test
    void takesTheLongestPhrase() {
        check("ik wil werken met ouderen in zwolle", "ik wil ouderenzorg in zwolle", "ouderenzorg");
        check("eten voor ouderen", "eten voor senioren");
    }

    @Test
    void replacesAllThatItKnowsFirst() {
        check("hospital nurse", "ziekenhuis verpleegkundige", "ziekenhuis nurse", "hospital verpleegkundige");
    }

    @Test
    void saysWhatItReplaced() {
        assertThat(thesaurus.rewordings("leidende Zusters, Zwolle"))
                .first()
                .isEqualTo(Rewording.inOtherWords("leidende verpleegkundige, Zwolle", "Zusters", "verpleegkundige"));
        assertThat(thesaurus.rewordings("a hospital for a nurse!"))
                .first()
                .isEqualTo(Rewording.inOtherWords(
                        "a ziekenhuis for a verpleegkundige",
                        "hospital for a nurse!",
                        "ziekenhuis for a verpleegkundige"));
    }

    @Test
    void knowsWorkThatFitsAWish() {
        check("baby's", "kraamverzorgende", "verloskundige", "kinderverpleegkundige");
        check("ik wil graag iets doen met zuigelingen", "kraamverzorgende", "verloskundige", "kinderverpleegkundige");
        assertThat(thesaurus.rewordings("werken met Baby’s").getFirst().why())
                .contains("Gevonden omdat “kraamverzorgende” past bij “Baby’s”.");
    }

    @Test
    void findsWhatFitsMostOfAWishFirst() {
        check(
                "met baby's in een ziekenhuis",
                "kinderverpleegkundige",
                "verpleegkundige",
                "kraamverzorgende",
                "verloskundige");
    }

    @Test
    void takesNothingForAWishThatSaysMore() {
        check("voeding voor baby's");
    }

    @Test
    void stopsAtFour() {
        assertThat(thesaurus.rewordings("zuster kinesist nurse hospital"))
                .filteredOn(rewording -> !rewording.isFitting())
                .hasSize(4);
    }

    @Test
    void knowsDiminutives() {
        check("kinesistje", "kinesitherapeut", "fysiotherapeut");
    }

    @Test
    void takesNoWordForTheEndOfAnother() {
        check("zuster en", "verpleegkundige en", "verzorgende ig en");
    }

    @Test
    void namesWhatFitsAPartOfALongQuery() {
        assertThat(thesaurus.rewordings("mijn buurman kreeg een kinesist na de val"))
                .contains(Rewording.fitting("kinesist", "fysiotherapeut", 0.25));
        assertThat(thesaurus.rewordings("met baby's in een mooi gebouw slapen"))
                .extracting(Rewording::words)
                .contains("kraamverzorgende");
        check("baby slapen");
    }

    @Test
    void takesNoNoticeOfSmallWordsWithinASubject() {
        check("ik wil mijn brood zelf bakken", "bakker");
        check("bakken van brood");
        check("een huis met een trap");
    }

    @Test
    void doesNotWishForWhatSomebodyDoesWithout() {
        check("een gebouw zonder baby's en lawaai");
    }

    @Test
    void takesOneFactMore() {
        var more = thesaurus.with(Entry.of("vroedvrouw = verloskundige"));

        assertThat(more.rewordings("vroedvrouw")).extracting(Rewording::words).containsExactly("verloskundige");
        assertThat(more.entries()).hasSize(thesaurus.entries().size() + 1);
        check("vroedvrouw");
    }

    @Test
    void writesAnEntryAsItReadsIt() {
        Stream.of(
                        "zuster, broeder → verpleegkundige",
                        "vig = verzorgende ig",
                        "c# → programmeur",
                        "baby's, hout: kraamverzorgende, timmerman")
                .forEach(line -> assertThat(Entry.of(line).line()).isEqualTo(line));
    }

    @Test
    void saysWhatIsWrongWithALine() {
        var shape =
                "'%s': zet er één pijl in (zuster → verpleegkundige), één dubbele punt (baby's: kraamverzorgende) of alleen is-tekens (vig = verzorgende ig).";
        refuses("zuster", shape.formatted("zuster"));
        refuses("zuster → a → b", shape.formatted("zuster → a → b"));
        refuses("zuster → a = b", shape.formatted("zuster → a = b"));
        refuses("zuster →", "Er ontbreekt een woord. Vul het in of haal het teken ernaast weg.");
        refuses("zuster,, broeder → a", "Er ontbreekt een woord. Vul het in of haal het teken ernaast weg.");
        refuses("zuster* → a", "'zuster*' kan niet. Gebruik letters, cijfers en spaties.");
        refuses("zuster, broer = a", "'zuster, broer' kan niet. Gebruik letters, cijfers en spaties.");
        refuses("- → a", "'-' kan niet. Gebruik letters, cijfers en spaties.");
        refuses("a b → a-b", "'a-b' staat er twee keer in. Haal er een weg.");
        refuses("vig = VIG", "'VIG' staat er twee keer in. Haal er een weg.");
        refuses("z → a, b, c, d, e", "Bij 'z' horen hoogstens 4 andere woorden, en het zijn er 5. Kies de beste.");
        refuses(
                "een twee drie vier vijf zes zeven acht negen → a",
                "'een twee drie vier vijf zes zeven acht negen' is te lang. Hoogstens 8 woorden en 60 tekens mag.");
    }

    @Test
    void readsAFolder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("zorg.md"), """
                ---
                title: Zorg
                checked: 2026-11-22
                ---

                ## Werk

                - zuster → verpleegkundige
                - geen pijl
                """);
        Files.writeString(folder.resolve("leesmij.txt"), "- a → b");

        assertThat(Thesaurus.in(folder).entries()).containsExactly(Entry.of("zuster → verpleegkundige"));
        assertThat(Thesaurus.in(folder.resolve("nergens")).entries()).isEmpty();
    }

    private void check(String query, String... rewordings) {
        assertThat(thesaurus.rewordings(query))
                .as(query)
                .extracting(Rewording::words)
                .containsExactly(rewordings);
    }

    private static void refuses(String line, String sentence) {
        assertThatIllegalArgumentException().isThrownBy(() -> Entry.of(line)).withMessage(sentence);
    }

    private static Thesaurus thesaurus(String... lines) {
        return Thesaurus.of(Stream.of(lines).map(Entry::of).toList());
    }
}
