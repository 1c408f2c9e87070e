package nl.kansrijk.mail;

/** Addresses of this module's pages. */
public final class MailPaths {

    public static final String OUTBOX = "beheer/post";

    private MailPaths() {}
}
