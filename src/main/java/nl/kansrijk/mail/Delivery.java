package nl.kansrijk.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.SavepointManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings letters to the mail server, one transaction each, with the letter locked: several nodes never send the same
 * letter.
 *
 * <p>A letter leaves at least once. Should this process die after the mail server has said yes and before the database
 * knows, the letter is sent again, with the same {@code Message-ID}, by which many mail programs show it only once.
 *
 * <p>While the mail server is away every letter waits, however long that takes: nobody is to blame but us.
 */
@Component
public class Delivery {

    private static final Logger log = LoggerFactory.getLogger(Delivery.class);

    /** After this many temporary failures, some four days, a letter is given up. */
    static final int MOST_ATTEMPTS = 24;

    static final String UNOPENABLE =
            "Deze brief is niet te openen: hij is beschadigd of zijn sleutel ontbreekt. Zet een sleutel van vroeger bij KANSRIJK_VAULT_FORMER_KEYS.";

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    private final Outbox outbox;
    private final ObjectProvider<JavaMailSender> mailServer;
    private final TransactionTemplate transaction;
    private final String from;
    private volatile boolean away;

    Delivery(
            Outbox outbox,
            ObjectProvider<JavaMailSender> mailServer,
            TransactionTemplate transaction,
            @Value("${kansrijk.mail.from}") String from) {
        this.outbox = outbox;
        this.mailServer = mailServer;
        this.transaction = transaction;
        this.from = checked(from);
    }

    /** A sender that is no address would have every letter refused for good. */
    private static String checked(String from) {
        try {
            if (InternetAddress.parse(from).length == 1) {
                return from;
            }
        } catch (AddressException malformed) {
            // The sentence below says what it should be.
        }
        throw new IllegalStateException(
                "De afzender van mail klopt niet. Zet KANSRIJK_MAIL_FROM op iets als: Kansrijk <post@voorbeeld.nl>.");
    }

    /** Sends what is due now and tells how many letters it had in hand. */
    public int round() {
        return round(() -> true);
    }

    /** The same, until it should no longer go on. */
    int round(BooleanSupplier goOn) {
        var server = mailServer.getIfAvailable();
        if (server == null || !outbox.delivers()) {
            return 0;
        }
        var handled = 0;
        while (goOn.getAsBoolean() && Boolean.TRUE.equals(transaction.execute(status -> next(server, status)))) {
            handled++;
        }
        return handled;
    }

    private boolean next(JavaMailSender server, TransactionStatus status) {
        return outbox.takeDue().filter(put -> handle(put, server, status)).isPresent();
    }

    /** Handles a letter and tells whether there is a mail server for the next; whatever happens, that one gets its turn. */
    private boolean handle(Outbox.Put put, JavaMailSender server, SavepointManager status) {
        var untouched = status.createSavepoint();
        try {
            return put.letter().map(letter -> send(put, letter, server)).orElseGet(() -> leaveUnopened(put));
        } catch (RuntimeException unexpected) {
            // What it says may name somebody, so that goes into the outbox only.
            log.warn(
                    "Letter {} met with a {}; trying again later.",
                    put.id(),
                    unexpected.getClass().getName());
            status.rollbackToSavepoint(untouched);
            triedInVain(put, unexpected.toString());
            return true;
        }
    }

    /** The key may only have been forgotten at this start, so there is time to bring it back. */
    private boolean leaveUnopened(Outbox.Put put) {
        log.warn("Letter {} cannot be opened: it is damaged, or its key is missing. Trying again later.", put.id());
        triedInVain(put, UNOPENABLE);
        return true;
    }

    /** Sends a letter and tells whether there is a mail server for the next. */
    private boolean send(Outbox.Put put, Letter letter, JavaMailSender server) {
        try {
            server.send(message(letter, server));
            outbox.sent(put);
        } catch (MailException | MessagingException problem) {
            if (isServerAway(problem)) {
                outbox.letWait(put, FIRST_WAIT, String.valueOf(problem.getMessage()));
                sayThatServerIsAway(problem);
                return false;
            }
            refusal(problem)
                    .ifPresentOrElse(
                            forGood -> outbox.refused(put, forGood),
                            () -> triedInVain(put, String.valueOf(problem.getMessage())));
        }
        away = false;
        return true;
    }

    private void triedInVain(Outbox.Put put, String problem) {
        if (put.attempts() + 1 >= MOST_ATTEMPTS) {
            outbox.refused(put, "Na %d keer proberen opgegeven.".formatted(MOST_ATTEMPTS));
        } else {
            outbox.tryAgain(put, wait(put.attempts()), problem);
        }
    }

    /** Whether nothing can leave now: the mail server is not there, or does not let us in. */
    private static boolean isServerAway(Exception problem) {
        return switch (problem) {
            case MailAuthenticationException notLetIn -> true;
            // Spring names what kept it from the server as the cause of it all; what befell one letter has no cause.
            case MailSendException several ->
                several.getCause() != null
                        && List.of(several.getMessageExceptions()).contains(several.getCause());
            default -> false;
        };
    }

    /** Once, and not every few seconds; no letter was named yet, so this tells nothing of anybody. */
    private void sayThatServerIsAway(Exception problem) {
        if (!away) {
            log.warn("The mail server is away; letters wait in the outbox until it is back: {}", problem.getMessage());
        }
        away = true;
    }

    /** One minute, two, four, and so on, up to six hours. */
    static Duration wait(int attemptsBefore) {
        var doubled = FIRST_WAIT.multipliedBy(1L << Math.min(attemptsBefore, 20));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }

    private MimeMessage message(Letter letter, JavaMailSender server) throws MessagingException {
        var message = server.createMimeMessage();
        var helper = new MimeMessageHelper(message, letter.calendar().isPresent(), StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(letter.to().value());
        helper.setSubject(letter.subject());
        helper.setText(letter.body());
        if (letter.calendar().isPresent()) {
            helper.addAttachment(
                    "afspraak.ics",
                    new ByteArrayResource(letter.calendar().get().getBytes(StandardCharsets.UTF_8)),
                    "text/calendar; charset=UTF-8");
        }
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Message-ID", messageId(letter));
        return message;
    }

    /** The same each time a letter is sent, and telling nothing about it. */
    private static String messageId(Letter letter) {
        return "<%s@kansrijk>".formatted(UUID.nameUUIDFromBytes(letter.reason().getBytes(StandardCharsets.UTF_8)));
    }

    /** What the mail server said, when it refused this letter or this address for good. */
    private static Optional<String> refusal(Exception problem) {
        if (problem instanceof MailParseException) {
            return Optional.of("Deze brief is niet goed gevormd.");
        }
        return causes(problem).stream()
                .filter(Delivery::isForGood)
                .map(cause -> String.valueOf(cause.getMessage()).strip())
                .findFirst();
    }

    private static boolean isForGood(Throwable cause) {
        return switch (cause) {
            case SMTPAddressFailedException address -> address.getReturnCode() / 100 == 5;
            // Refused after the text was sent; a refusal of us, the sender, is our own mistake and can be mended.
            case SMTPSendFailedException letter ->
                letter.getReturnCode() / 100 == 5
                        && !String.valueOf(letter.getCommand()).startsWith("MAIL");
            case AddressException malformed -> true;
            default -> false;
        };
    }

    private static List<Throwable> causes(Exception problem) {
        var causes = new ArrayList<Throwable>();
        var roots = problem instanceof MailSendException several && several.getMessageExceptions().length > 0
                ? Stream.of(several.getMessageExceptions())
                : Stream.of(problem);
        roots.forEach(root -> collect(root, causes));
        return causes;
    }

    private static void collect(@Nullable Throwable cause, List<Throwable> causes) {
        if (cause != null && !causes.contains(cause)) {
            causes.add(cause);
            collect(cause.getCause(), causes);
            if (cause instanceof MessagingException messaging) {
                collect(messaging.getNextException(), causes);
            }
        }
    }
}
