package nl.kansrijk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import nl.kansrijk.MovingClock;
import nl.kansrijk.OnBothDatabases;
import nl.kansrijk.TestDatabase;
import nl.kansrijk.content.Document;
import nl.kansrijk.content.DocumentId;
import nl.kansrijk.content.Documents;
import nl.kansrijk.content.Origin;
import nl.kansrijk.content.Revision;
import nl.kansrijk.search.Thesaurus.Entry;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

@OnBothDatabases
class OwnWordsTest {

    private static final Entry NURSE = Entry.of("zuster, broeder → verpleegkundige");
    private static final Entry CARER = Entry.of("vig = verzorgende ig");

    private final Documents documents;
    private final OwnWords words;

    OwnWordsTest(TestDatabase database) {
        var portal =
                database.start(Map.of(), List.of(Content.class, SearchKinds.class, OwnWords.class, new MovingClock()));
        documents = portal.getBean(Documents.class);
        words = portal.getBean(OwnWords.class);
    }

    @Configuration
    @ComponentScan("nl.kansrijk.content")
    static class Content {}

    @Test
    void areKeptInOneDocumentALineEach() {
        words.publish(NURSE, "redacteur");
        words.publish(CARER, "redacteur");

        assertThat(body()).isEqualTo("- zuster, broeder → verpleegkundige\n- vig = verzorgende ig");
        assertThat(ThesaurusLines.of(body()).entries()).containsExactly(NURSE, CARER);
    }

    @Test
    void bearTheNameOfWhoPublishedThem() {
        words.publish(NURSE, "mies");

        assertThat(revision().author()).isEqualTo("mies");
        assertThat(revision().origin()).isEqualTo(Origin.DESK);
        assertThat(revision().document().fields()).isEqualTo(Map.of("title", "Eigen woorden", "checked", "2026-11-21"));
    }

    @Test
    void canBeWithdrawnOneByOne() {
        words.publish(NURSE, "redacteur");
        words.publish(CARER, "redacteur");

        words.withdraw(NURSE, "mies");

        assertThat(body()).isEqualTo("- vig = verzorgende ig");
        assertThat(revision().author()).isEqualTo("mies");
    }

    @Test
    void canBeWithdrawnAllAndBeginAnew() {
        words.publish(NURSE, "redacteur");
        words.withdraw(NURSE, "redacteur");
        assertThat(documents.published(OwnWords.ID)).isEmpty();

        words.publish(CARER, "redacteur");

        assertThat(body()).isEqualTo("- vig = verzorgende ig");
    }

    @Test
    void sayNothingThatTheThesaurusSaysAlready() {
        var care = DocumentId.dutch(SearchKinds.THESAURUS, "zorg");
        documents.publish(
                new Document(care, Map.of("title", "Zorg", "checked", "2026-11-21"), "- Zuster → verpleegkundige"),
                Origin.FILE,
                "bestand");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> words.publish(NURSE, "redacteur"))
                .withMessageContaining("staat hierboven al");
        assertThat(documents.published(OwnWords.ID)).isEmpty();
    }

    private String body() {
        return revision().document().body();
    }

    private Revision revision() {
        return documents.publishedRevision(OwnWords.ID).orElseThrow();
    }
}
