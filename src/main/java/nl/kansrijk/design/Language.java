package nl.kansrijk.design;

import java.util.Locale;
import java.util.stream.Stream;

/** A language the portal speaks. Dutch is the original and has the plain addresses; English lives below {@code /en}. */
public enum Language {
    DUTCH("nl", "", "Nederlands"),
    ENGLISH("en", "/en", "English");

    private final String tag;
    private final String root;
    private final String ownName;

    Language(String tag, String root, String ownName) {
        this.tag = tag;
        this.root = root;
        this.ownName = ownName;
    }

    /** The language with this BCP 47 tag. */
    public static Language tagged(String tag) {
        return Stream.of(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No language of the portal is tagged " + tag));
    }

    /** Which language a path asks for: {@code /en/zoeken} is English. */
    public static Language of(String path) {
        return path.equals(ENGLISH.root) || path.startsWith(ENGLISH.root + "/") ? ENGLISH : DUTCH;
    }

    /** The BCP 47 tag, for {@code lang} and {@code hreflang}. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** What the language calls itself. */
    public String ownName() {
        return ownName;
    }

    /** One text in two languages, beside each other so that neither is forgotten. */
    public String say(String dutch, String english) {
        return this == DUTCH ? dutch : english;
    }

    /** The address of a page in this language, given its Dutch path: {@code /zoeken} becomes {@code /en/zoeken}. */
    public String path(String dutchPath) {
        return this != DUTCH && dutchPath.equals("/") ? root : root + dutchPath;
    }

    /** The Dutch path of the page at a path in this language. */
    public String withoutRoot(String path) {
        var rest = path.substring(root.length());
        return rest.isEmpty() ? "/" : rest;
    }

    public Language other() {
        return this == DUTCH ? ENGLISH : DUTCH;
    }
}
