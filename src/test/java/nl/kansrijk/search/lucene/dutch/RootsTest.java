package nl.kansrijk.search.lucene.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RootsTest {

    @Test
    void takesGenderOff() {
        same("monteuse", "monteur");
        same("directrice", "directeur");
        same("verkoopster", "verkoper");
        same("leraar", "lerares");
        same("handelaarster", "handelaar");
        same("timmervrouw", "timmerman");
    }

    @Test
    void takesNumberOff() {
        same("lassers", "lasser");
        same("docenten", "docent");
        same("timmerlieden", "timmerman");
        same("artiesten", "artiest");
        same("psychologen", "psycholoog");
    }

    @Test
    void takesSizeOff() {
        same("kaartje", "kaart");
    }

    @Test
    void takesWhoDoesItOff() {
        same("adviseur", "adviseurs");
        same("verkoping", "verkoper");
        same("bestuurder", "besturing");
    }

    @Test
    void spellsTheEndAsItSounds() {
        same("brieven", "brief");
        same("zorg", "zorgen");
        same("brood", "broden");
    }

    @Test
    void leavesShortWordsAlone() {
        assertThat(Roots.of("kok")).isEqualTo("kok");
    }

    @Test
    void takesNoNounForAPreposition() {
        assertThat(Roots.of("bijen")).isEqualTo("bijen").isNotEqualTo(Roots.of("bij"));
    }

    private static void same(String one, String other) {
        assertThat(Roots.of(one)).as("%s, %s", one, other).isEqualTo(Roots.of(other));
    }
}
