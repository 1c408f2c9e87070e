package nl.kansrijk.content;

import java.util.regex.Pattern;

/** Names in addresses: small letters, digits and hyphens. */
public final class Slugs {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 120;

    private Slugs() {}

    public static boolean isSlug(String text) {
        return text.length() <= LONGEST && SLUG.matcher(text).matches();
    }
}
