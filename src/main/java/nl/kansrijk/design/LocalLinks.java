package nl.kansrijk.design;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps who reads in one language on pages in that language: links and forms get its addresses. */
public final class LocalLinks {

    /** Addresses that are the same in every language. */
    private static final Pattern SAME_EVERYWHERE = Pattern.compile(
            "/(assets|api|VAADIN|en|redactie|begeleiding|beheer|inloggen|werkplek)([/?#].*)?|.*\\.(ics|xml|txt)(\\?.*)?");

    private static final Pattern IN_HTML = Pattern.compile("(href|action)=\"(/[^\"]*)\"");

    private LocalLinks() {}

    /** Changes the links in a part of a page, as deep as they stand; a link with an {@code hreflang} stays as it is. */
    public static void keep(Element element, Language language) {
        if (language == Language.DUTCH || element.isTextNode() || element.hasAttribute("hreflang")) {
            return;
        }
        for (var attribute : List.of("href", "action")) {
            var path = element.getAttribute(attribute);
            if (path != null) {
                element.setAttribute(attribute, local(path, language));
            }
        }
        var html = element.getProperty("innerHTML");
        if (html != null) {
            element.setProperty(
                    "innerHTML",
                    IN_HTML.matcher(html)
                            .replaceAll(link -> Matcher.quoteReplacement(
                                    "%s=\"%s\"".formatted(link.group(1), local(link.group(2), language)))));
        }
        element.getChildren().forEach(child -> keep(child, language));
    }

    private static String local(String path, Language language) {
        return path.startsWith("/")
                        && !path.startsWith("//")
                        && !SAME_EVERYWHERE.matcher(path).matches()
                ? language.path(path)
                : path;
    }
}
