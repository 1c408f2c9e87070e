package nl.kansrijk.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address to which mail can be sent: one person, no name, nothing that could become a header. */
public record EmailAddress(String value) {

    /** Longest address that mail servers take, in characters. */
    public static final int LONGEST = 254;

    private static final Pattern FORM = Pattern.compile(
            "[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?(\\.[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?)+");

    public EmailAddress {
        if (!isAddress(value)) {
            throw new IllegalArgumentException("This is not an e-mail address.");
        }
    }

    /** What somebody typed, if it is an address. */
    public static Optional<EmailAddress> read(String typed) {
        return Optional.of(typed.strip()).filter(EmailAddress::isAddress).map(EmailAddress::new);
    }

    /** The same for addresses that people mean as the same one. */
    public String normalised() {
        return value.toLowerCase(Locale.ROOT);
    }

    private static boolean isAddress(String text) {
        return text.length() <= LONGEST
                && FORM.matcher(text).matches()
                && !text.startsWith(".")
                && !text.contains("..")
                && !text.contains(".@");
    }
}
