package nl.kansrijk.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.kansrijk.MovingClock;
import nl.kansrijk.OnBothDatabases;
import nl.kansrijk.TestDatabase;
import nl.kansrijk.vault.TestVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.IllegalTransactionStateException;

@OnBothDatabases
class OutboxTest {

    private static final EmailAddress ZOE = new EmailAddress("zoe@voorbeeld.nl");

    private final MovingClock clock = new MovingClock();
    private final PostOffice office = PostOffice.open();
    private final TestDatabase database;
    private final MailNode node;

    OutboxTest(TestDatabase database) {
        this.database = database;
        this.node = MailNode.sendingTo(office, database, clock);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void bringsALetterToTheMailServer() throws Exception {
        node.put(letter("1", "Je hebt een plek bij “één dag mee”"));

        assertThat(node.delivery().round()).isOne();

        var received = received();
        assertThat(received.getSubject()).isEqualTo("Je hebt een plek bij “één dag mee”");
        assertThat(received.getFrom()[0]).hasToString("Kansrijk <post@kansrijk.example>");
        assertThat(received.getAllRecipients()).extracting(Object::toString).containsExactly(ZOE.value());
        assertThat(received.getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(received.getContent()).asString().isEqualToIgnoringNewLines("Beste Zoë,\nTot dan.\n");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(node.newest().state()).isEqualTo(Outbox.State.SENT);
        assertThat(node.heard().events).containsExactly(new LetterSent("1"));
    }

    @Test
    void showsALetterFromACaseToNobodyButWhomItIsFor() throws Exception {
        try (var boxes = TestVault.boxes(database, clock)) {
            var box = boxes.make().id();
            node.transaction().executeWithoutResult(status -> node.outbox().put(letter("1", "Je code: 123456"), box));
        }
        assertThat(node.newest().letter()).isEmpty();

        node.delivery().round();

        assertThat(received().getSubject()).isEqualTo("Je code: 123456");
        assertThat(node.newest().state()).isEqualTo(Outbox.State.SENT);
    }

    @Test
    void takesACalendarFileAlong() throws Exception {
        node.put(letter("1", "Afspraak").with("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"));

        node.delivery().round();

        var parts = (MimeMultipart) received().getContent();
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("afspraak.ics");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/calendar");
    }

    @Test
    void sendsALetterOnce() {
        node.put(letter("1", "Eerste"));
        node.delivery().round();
        node.delivery().round();

        assertThat(office.arrived()).containsExactly("Eerste");
    }

    @Test
    void takesTheSameLetterOnlyOnce() {
        assertThat(node.put(letter("1", "Eerste"))).isTrue();
        assertThat(node.put(letter("1", "Nog eens"))).isFalse();

        node.delivery().round();

        assertThat(office.arrived()).containsExactly("Eerste");
    }

    @Test
    void forgetsALetterOfATransactionThatFailed() {
        node.transaction().executeWithoutResult(status -> {
            node.outbox().put(letter("1", "Eerste"));
            status.setRollbackOnly();
        });

        assertThat(node.delivery().round()).isZero();
    }

    @Test
    void wantsATransactionToBelongTo() {
        assertThatThrownBy(() -> node.outbox().put(letter("1", "Eerste")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void sendsWhatWasPutInBeforeARestart() {
        MailNode.sendingTo(office, database, clock).put(letter("1", "Van voor de herstart"));

        assertThat(office.arrived()).isEmpty();
        node.delivery().round();

        assertThat(office.arrived()).containsExactly("Van voor de herstart");
    }

    @Test
    void waitsForTheMoment() {
        node.put(letter("1", "Straks").notBefore(clock.instant().plus(Duration.ofHours(1))));

        assertThat(node.delivery().round()).isZero();
        clock.pass(Duration.ofHours(1));
        assertThat(node.delivery().round()).isOne();
    }

    @Test
    void triesAgainAfterATemporaryFailure() {
        office.isBusyFor(ZOE.value());
        node.put(letter("1", "Eerste"));

        node.delivery().round();

        assertThat(node.newest())
                .extracting(Outbox.Put::state, Outbox.Put::attempts)
                .containsExactly(Outbox.State.WAITING, 1);
        office.accepts(ZOE.value());
        assertThat(node.delivery().round()).as("too early").isZero();
        clock.pass(Duration.ofMinutes(1));
        node.delivery().round();
        assertThat(office.arrived()).containsExactly("Eerste");
        assertThat(node.newest().problem()).isEmpty();
    }

    @Test
    void triesAgainWhenTheMailServerIsAway() {
        office.stop();
        node.put(letter("1", "Eerste"));

        node.delivery().round();

        assertThat(node.newest().state()).isEqualTo(Outbox.State.WAITING);
        assertThat(node.newest().problem()).isPresent();
    }

    @Test
    void losesNothingHoweverLongTheMailServerIsAway() {
        office.stop();
        node.put(letter("1", "Eerste"));

        for (var hour = 0; hour < 200; hour++) {
            node.delivery().round();
            clock.pass(Duration.ofHours(1));
        }

        assertThat(node.newest())
                .extracting(Outbox.Put::state, Outbox.Put::attempts)
                .containsExactly(Outbox.State.WAITING, 0);
        assertThat(node.heard().events).isEmpty();
    }

    @Test
    void knocksOnceARoundWhileTheMailServerIsAway() {
        office.stop();
        node.put(letter("1", "Eerste"));
        node.put(letter("2", "Tweede"));

        node.delivery().round();

        assertThat(node.outbox().newest(0, 2))
                .filteredOn(put -> put.problem().isPresent())
                .hasSize(1);
    }

    @Test
    void givesUpAfterFourDays() {
        office.isBusyFor(ZOE.value());
        node.put(letter("1", "Eerste"));
        var start = clock.instant();

        while (node.newest().state() == Outbox.State.WAITING) {
            node.delivery().round();
            clock.pass(Duration.ofHours(1));
        }

        assertThat(Duration.between(start, clock.instant())).isBetween(Duration.ofDays(3), Duration.ofDays(5));
        assertThat(node.heard().events).containsExactly(new LetterRefused("1"));
    }

    @Test
    void doesNotInsistWhenAnAddressIsUnknown() {
        office.doesNotKnow(ZOE.value());
        node.put(letter("1", "Eerste"));

        node.delivery().round();

        assertThat(node.newest().state()).isEqualTo(Outbox.State.REFUSED);
        assertThat(node.newest().problem())
                .hasValueSatisfying(problem -> assertThat(problem).contains("550 5.1.1"));
        assertThat(node.heard().events).containsExactly(new LetterRefused("1"));
        assertThat(database.jdbc()
                        .sql("select sealed_problem from mail_letter")
                        .query(String.class)
                        .single())
                .doesNotContain("550");
        clock.pass(Duration.ofDays(1));
        assertThat(node.delivery().round()).isZero();
    }

    @Test
    void letsOneBadAddressHoldNobodyUp() {
        office.isBusyFor("bezet@voorbeeld.nl");
        node.put(Letter.to(new EmailAddress("bezet@voorbeeld.nl"), "1", "Bezet", "…"));
        node.put(letter("2", "Goed"));

        node.delivery().round();

        assertThat(office.arrived()).containsExactly("Goed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no seal at all", "0badc0de:AAAA", ":"})
    void letsALetterWaitThatCannotBeOpenedAndGoesOn(String damaged) {
        node.put(letter("1", "Beschadigd"));
        node.put(letter("2", "Goed"));
        damage("1", damaged);

        assertThat(node.delivery().round()).isEqualTo(2);

        assertThat(office.arrived()).containsExactly("Goed");
        assertThat(node.outbox().newest(1, 1).getFirst()).satisfies(put -> {
            assertThat(put.letter()).isEmpty();
            assertThat(put.state()).isEqualTo(Outbox.State.WAITING);
            assertThat(put.problem()).contains(Delivery.UNOPENABLE);
        });
        assertThat(node.heard().events).containsExactly(new LetterSent("2"));
        for (var attempt = 1; attempt < Delivery.MOST_ATTEMPTS; attempt++) {
            clock.pass(Duration.ofHours(6));
            assertThat(node.delivery().round()).isOne();
        }
        assertThat(node.heard().events).containsExactly(new LetterSent("2"), new LetterRefused("1"));
    }

    @Test
    void triesAgainLaterWhenSomethingUnexpectedHappensAndGoesOn() {
        node.heard().fallsOverAt("1");
        node.put(letter("1", "Eerste"));
        node.put(letter("2", "Goed"));

        node.delivery().round();

        assertThat(node.outbox().newest(0, 2))
                .extracting(Outbox.Put::state, Outbox.Put::attempts)
                .containsExactly(tuple(Outbox.State.SENT, 1), tuple(Outbox.State.WAITING, 1));
        assertThat(node.outbox().newest(1, 1).getFirst().problem())
                .hasValueSatisfying(problem -> assertThat(problem).contains("fell over"));
        assertThat(node.delivery().round()).as("too early").isZero();
        clock.pass(Duration.ofMinutes(1));
        assertThat(node.delivery().round()).isOne();
    }

    @Test
    void givesUpWhatKeepsGoingWrongUnexpectedly() {
        node.heard().fallsOverAt("1");
        node.put(letter("1", "Eerste"));

        for (var attempt = 0; attempt < Delivery.MOST_ATTEMPTS; attempt++) {
            node.delivery().round();
            clock.pass(Duration.ofHours(6));
        }

        assertThat(node.newest().state()).isEqualTo(Outbox.State.REFUSED);
    }

    @Test
    void twoSendersNeverSendTheSameLetter() throws Exception {
        var other = MailNode.sendingTo(office, database, clock);
        IntStream.range(0, 40).forEach(number -> node.put(letter("" + number, "Brief " + number)));

        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = senders.submit((Callable<Integer>) node.delivery()::round);
            var two = senders.submit((Callable<Integer>) other.delivery()::round);
            assertThat(one.get() + two.get()).isEqualTo(40);
        }

        assertThat(office.arrived()).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void keepsLettersWithoutAMailServer() {
        var keeping = MailNode.keeping(database, clock);
        keeping.put(letter("1", "Eerste"));

        assertThat(keeping.delivery().round()).isZero();
        assertThat(keeping.newest().state()).isEqualTo(Outbox.State.KEPT);
        assertThat(keeping.newest().letter().orElseThrow().body()).isEqualTo("Beste Zoë,\nTot dan.\n");
        assertThat(node.delivery().round())
                .as("kept letters are too old to send")
                .isZero();
    }

    @Test
    void keepsNothingReadableInTheDatabase() {
        node.put(letter("1", "Geheim onderwerp"));

        assertThat(database.jdbc()
                        .sql("select sealed_to || sealed_subject || sealed_body from mail_letter")
                        .query(String.class)
                        .single())
                .doesNotContain("zoe", "Geheim", "Beste");
    }

    @Test
    void erasesLettersAfterThirtyDays() {
        node.put(letter("1", "Verstuurd"));
        node.delivery().round();
        node.put(letter("2", "Wacht nog").notBefore(clock.instant().plus(Duration.ofDays(60))));

        clock.pass(Duration.ofDays(30));
        assertThat(node.outbox().eraseOld()).isZero();
        clock.pass(Duration.ofSeconds(1));
        assertThat(node.outbox().eraseOld()).isOne();
        assertThat(node.newest().letter().orElseThrow().subject()).isEqualTo("Wacht nog");
    }

    private MimeMessage received() {
        assertThat(office.getReceivedMessages()).hasSize(1);
        return office.getReceivedMessages()[0];
    }

    private void damage(String reason, String sealed) {
        database.jdbc()
                .sql("update mail_letter set sealed_to = :sealed, sealed_problem = :sealed where reason = :reason")
                .param("sealed", sealed)
                .param("reason", reason)
                .update();
    }

    private static Letter letter(String reason, String subject) {
        return Letter.to(ZOE, reason, subject, "Beste Zoë,\nTot dan.\n");
    }
}
