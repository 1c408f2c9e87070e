package nl.kansrijk.mail;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A real SMTP server within this process, on a free port, that can be told to refuse addresses. */
public final class PostOffice extends GreenMail implements AutoCloseable {

    private final Map<String, String> refusals = new ConcurrentHashMap<>();

    private PostOffice() {
        super(ServerSetupTest.SMTP.dynamicPort());
    }

    public static PostOffice open() {
        var office = new PostOffice();
        office.start();
        return office;
    }

    public JavaMailSender counter() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port());
        return sender;
    }

    public int port() {
        return getSmtp().getPort();
    }

    /** From now on the server does not know this address: refused for good. */
    public void doesNotKnow(String address) {
        refusals.put(address, "550 5.1.1 User unknown");
    }

    /** From now on the server asks to come back later for this address. */
    public void isBusyFor(String address) {
        refusals.put(address, "451 4.7.1 Try again later");
    }

    public void accepts(String address) {
        refusals.remove(address);
    }

    /** Subjects of what arrived, in the order of arrival. */
    public List<String> arrived() {
        return Stream.of(getReceivedMessages())
                .map(message -> {
                    try {
                        return message.getSubject();
                    } catch (jakarta.mail.MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    @Override
    protected Map<String, AbstractServer> createServices(ServerSetup[] setup, Managers managers) {
        return super.createServices(setup, new Choosy(managers));
    }

    @Override
    public void close() {
        stop();
    }

    /** Asks who a letter is for before it takes it. */
    private final class Choosy extends Managers {

        private final Managers others;
        private final SmtpManager door;

        Choosy(Managers others) {
            this.others = others;
            this.door = new SmtpManager(others.getImapHostManager(), others.getUserManager()) {
                @Override
                public @Nullable String checkRecipient(SmtpState state, MailAddress recipient) {
                    return refusals.get(recipient.getEmail());
                }
            };
        }

        @Override
        public SmtpManager getSmtpManager() {
            return door;
        }

        @Override
        public UserManager getUserManager() {
            return others.getUserManager();
        }

        @Override
        public ImapHostManager getImapHostManager() {
            return others.getImapHostManager();
        }
    }
}
