package nl.kansrijk.design;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;

/**
 * The search form: a plain GET form that a script enriches with suggestions.
 *
 * <p>The custom element around it belongs to {@code frontend/components/search-box.ts}.
 */
@Tag("search-box")
public class SearchBox extends HtmlContainer {

    /** Longest query the form sends, in characters. */
    public static final int MAX_QUERY = 200;

    /**
     * A search form.
     *
     * @param id unique on the page
     * @param label says what to search for
     * @param query what was searched for before, or empty
     * @param language of the button; suggestions are in Dutch
     */
    public SearchBox(String id, String label, String query, Language language) {
        var input = new Input();
        input.setId(id);
        // Attributes, not properties: only attributes are part of the HTML that the server writes.
        input.getElement()
                .setAttribute("type", "search")
                .setAttribute("name", "q")
                .setAttribute("value", query)
                .setAttribute("maxlength", String.valueOf(MAX_QUERY))
                .setAttribute("autocomplete", "off")
                .setAttribute("enterkeyhint", "search");
        var button = new NativeButton(language.say("Zoek", "Search"));
        button.getElement().setAttribute("type", "submit");
        button.setClassName("button");
        var labelElement = Html.attribute(Html.text("label", "search-box__label", label), "for", id);
        var form = Html.block(
                "form",
                "search-box__form",
                labelElement,
                Html.block("div", "search-box__row", Html.block("div", "search-box__field", input), button));
        form.getElement()
                .setAttribute("action", "/zoeken")
                .setAttribute("method", "get")
                .setAttribute("role", "search");
        form.getElement().setAttribute("aria-label", label);
        add(form);
    }
}
