package nl.kansrijk.guidance.cases;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What leads to a draft or to one's own case, for whoever has it: sixteen letters and digits, 80 bits, in groups of four.
 *
 * <p>Letters that look like digits are left out (Crockford's base 32), and whoever types them is understood all the same.
 */
public record Code(String value) {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final Pattern FORM = Pattern.compile("[%s]{%d}".formatted(LETTERS, LENGTH));
    private static final SecureRandom RANDOM = new SecureRandom();

    public Code {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("This is no code.");
        }
    }

    public static Code random() {
        var value = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            value.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new Code(value.toString());
    }

    /** What somebody typed, whatever the capitals, spaces and hyphens; empty when it cannot be a code. */
    public static Optional<Code> read(String typed) {
        var value = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return FORM.matcher(value).matches() ? Optional.of(new Code(value)) : Optional.empty();
    }

    /** As people read and type it: {@code 7KQ2-M9XP-3TVA-H5RD}. */
    public String inGroups() {
        return value.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** What is kept of it: SHA-256, in hexadecimal. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
