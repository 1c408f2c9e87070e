package nl.kansrijk.design;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;

/** Asks whether a page is useful: two buttons, nothing to fill in. The module {@code monitoring} counts the answers. */
@Tag("form")
public class UsefulForm extends HtmlContainer {

    public static final String PAGE = "pagina";
    public static final String ANSWER = "antwoord";
    public static final String YES = "ja";
    public static final String NO = "nee";

    /**
     * The question below a page.
     *
     * @param path the Dutch path of the page
     */
    public UsefulForm(String path) {
        setClassName("useful");
        getElement().setAttribute("method", "post").setAttribute("action", "/nuttig");
        var page = new Input();
        page.getElement()
                .setAttribute("type", "hidden")
                .setAttribute("name", PAGE)
                .setAttribute("value", path);
        add(
                Html.text("p", "useful__question", "Heb je iets aan deze pagina?"),
                page,
                button(YES, "Ja"),
                button(NO, "Nee"));
    }

    private static NativeButton button(String value, String label) {
        var button = new NativeButton(label);
        button.setClassName("button button--quiet");
        button.getElement()
                .setAttribute("type", "submit")
                .setAttribute("name", ANSWER)
                .setAttribute("value", value);
        return button;
    }
}
