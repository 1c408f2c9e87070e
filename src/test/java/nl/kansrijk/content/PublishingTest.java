package nl.kansrijk.content;

import static nl.kansrijk.content.SmallKinds.job;
import static nl.kansrijk.content.SmallKinds.jobId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kansrijk.OnBothDatabases;
import nl.kansrijk.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

@OnBothDatabases
class PublishingTest {

    private final ContentNode node;
    private final TransactionTemplate transaction;

    PublishingTest(TestDatabase database) {
        node = ContentNode.on(database);
        transaction = database.transaction();
    }

    @Test
    void makesARevision() {
        var revision = node.publish(job("lasser", "Lasser"));

        assertThat(node.documents().publishedRevision(jobId("lasser"))).contains(revision);
        assertThat(revision)
                .extracting(Revision::number, Revision::origin, Revision::author)
                .containsExactly(1, Origin.DESK, "redacteur");
    }

    @Test
    void makesAChange() {
        node.publish(job("lasser", "Lasser"));

        assertThat(node.feed().after(0)).containsExactly(new Change(1, "job", "lasser"));
        assertThat(node.feed().latest()).isEqualTo(1);
    }

    @Test
    void countsRevisions() {
        node.publish(job("lasser", "Lasser"));

        assertThat(node.publish(job("lasser", "Lasser tig")).number()).isEqualTo(2);
        assertThat(node.documents().revisions(jobId("lasser"))).isEqualTo(2);
    }

    @Test
    void showsTheNewestRevision() {
        node.publish(job("lasser", "Lasser"));
        node.publish(job("lasser", "Lasser tig"));

        assertThat(node.documents().published(jobId("lasser"))).contains(job("lasser", "Lasser tig"));
        assertThat(node.shown().all()).containsExactly(entry("lasser", "Lasser tig"));
    }

    @Test
    void countsRevisionsPerDocument() {
        node.publish(job("lasser", "Lasser"));

        assertThat(node.publish(job("kok", "Kok")).number()).isEqualTo(1);
    }

    @Test
    void keepsTranslationsApart() {
        var english = new Document(new DocumentId("job", "lasser", "en"), Map.of("title", "Welder"), "What you do.");

        node.publish(job("lasser", "Lasser"));
        node.publish(english);

        assertThat(node.documents().published(jobId("lasser"))).contains(job("lasser", "Lasser"));
        assertThat(node.documents().published(english.id())).contains(english);
    }

    @Test
    void givesBackWhatWasWritten() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("title", "Diëtist & kok’s maat “één” 🍲");
        fields.put("synonyms", List.of("voedingsdeskundige", "zoé"));
        fields.put("figures", List.of(Map.of("value", "5 %", "text", "meer")));
        var written = new Document(jobId("dietist"), fields, "Eén regel.\n\n- een\n- twee\t'\\");

        node.publish(written);

        assertThat(node.documents().published(jobId("dietist"))).contains(written);
        assertThat(node.documents().published(jobId("dietist")).orElseThrow().fields())
                .containsExactlyEntriesOf(fields);
    }

    @Test
    void listsAKindInTheOrderOfSlugs() {
        node.publish(job("lasser", "Lasser"));
        node.publish(job("kok", "Kok"));
        node.publish(new Document(DocumentId.dutch("course", "koken"), Map.of("title", "Koken"), "Wat je leert."));

        assertThat(node.documents().published("job")).extracting(Document::slug).containsExactly("kok", "lasser");
    }

    @Test
    void withdrawsFromThePublic() {
        node.publish(job("lasser", "Lasser"));

        node.documents().withdraw(jobId("lasser"));

        assertThat(node.documents().published(jobId("lasser"))).isEmpty();
        assertThat(node.documents().allPublished()).isEmpty();
        assertThat(node.shown().all()).isEmpty();
    }

    @Test
    void keepsTheRevisionsOfWhatIsWithdrawn() {
        node.publish(job("lasser", "Lasser"));

        node.documents().withdraw(jobId("lasser"));

        assertThat(node.documents().revisions(jobId("lasser"))).isEqualTo(1);
        assertThat(node.publish(job("lasser", "Lasser")).number()).isEqualTo(2);
    }

    @Test
    void announcesAWithdrawalOnce() {
        node.publish(job("lasser", "Lasser"));

        node.documents().withdraw(jobId("lasser"));
        node.documents().withdraw(jobId("lasser"));

        assertThat(node.feed().after(1)).containsExactly(new Change(2, "job", "lasser"));
    }

    @Test
    void takesBackAllOfARolledBackPublication() {
        node.publish(job("lasser", "Lasser"));

        transaction.executeWithoutResult(status -> {
            node.publish(job("lasser", "Lasser tig"));
            node.publish(job("kok", "Kok"));
            status.setRollbackOnly();
        });

        assertThat(node.documents().published("job")).containsExactly(job("lasser", "Lasser"));
        assertThat(node.shown().all()).containsExactly(entry("lasser", "Lasser"));
        assertThat(node.feed().latest()).isEqualTo(1);
    }

    @Test
    void publishesNothingWhenTheProjectionFails() {
        node.publish(job("lasser", "Lasser"));

        assertThatThrownBy(() -> node.publish(job("lasser", ShownTitles.REFUSED)))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(node.documents().published("job")).containsExactly(job("lasser", "Lasser"));
        assertThat(node.documents().revisions(jobId("lasser"))).isEqualTo(1);
        assertThat(node.shown().all()).containsExactly(entry("lasser", "Lasser"));
        assertThat(node.feed().after(0)).hasSize(1);
    }

    @Test
    void leavesNoGapAfterARollback() {
        node.publish(job("lasser", "Lasser"));
        transaction.executeWithoutResult(status -> {
            node.publish(job("kok", "Kok"));
            status.setRollbackOnly();
        });

        node.publish(job("bakker", "Bakker"));

        assertThat(node.feed().after(1)).containsExactly(new Change(2, "job", "bakker"));
    }

    @Test
    void digestsTheSameWhateverTheOrderOfFields() {
        var oneWay = new LinkedHashMap<String, Object>();
        oneWay.put("title", "Lasser");
        oneWay.put("summary", "Je last.");
        var otherWay = new LinkedHashMap<String, Object>();
        otherWay.put("summary", "Je last.");
        otherWay.put("title", "Lasser");

        assertThat(node.documents().digest(new Document(jobId("lasser"), oneWay, "Tekst.")))
                .isEqualTo(node.documents().digest(new Document(jobId("lasser"), otherWay, "Tekst.")))
                .isNotEqualTo(node.documents().digest(new Document(jobId("lasser"), oneWay, "Andere tekst.")));
    }
}
