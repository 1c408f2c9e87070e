package nl.kansrijk.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.function.Function;

/** Short names for building pages from native elements. */
public final class Html {

    private Html() {}

    public static HtmlContainer element(String tag, Component... children) {
        return new HtmlContainer(tag, children);
    }

    /** An element with a class and children: {@code block("section", "hero", …)}. */
    public static HtmlContainer block(String tag, String className, Component... children) {
        var element = new HtmlContainer(tag, children);
        element.setClassName(className);
        return element;
    }

    public static HtmlContainer text(String tag, String text) {
        var element = new HtmlContainer(tag);
        element.setText(text);
        return element;
    }

    public static HtmlContainer text(String tag, String className, String text) {
        var element = text(tag, text);
        element.setClassName(className);
        return element;
    }

    /** A plain link: works without script. */
    public static Anchor link(String href, String text) {
        return new Anchor(href, text);
    }

    public static Anchor link(String href, String className, String text) {
        var anchor = link(href, text);
        anchor.setClassName(className);
        return anchor;
    }

    public static <T> UnorderedList list(String className, Collection<T> items, Function<T, Component> item) {
        var list = new UnorderedList();
        list.setClassName(className);
        items.forEach(each -> list.add(new ListItem(item.apply(each))));
        return list;
    }

    public static UnorderedList sentences(Collection<String> sentences) {
        var list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }

    /** Sentences with a mark before each that the class decides, such as a tick. */
    public static UnorderedList marked(String className, Collection<String> sentences) {
        var list = sentences(sentences);
        list.setClassName(className);
        return list;
    }

    /** Puts a part of the page in the colours of a campaign: zorg, techniek, defensie or begeleiding. */
    public static <C extends Component> C wearing(C component, String campaign) {
        return attribute(component, "data-campaign", campaign);
    }

    public static <C extends Component> C labelled(C component, String label) {
        component.getElement().setAttribute("aria-label", label);
        return component;
    }

    public static <C extends Component> C attribute(C component, String name, String value) {
        component.getElement().setAttribute(name, value);
        return component;
    }

    /** Text for screen readers only. */
    public static HtmlContainer unseen(String text) {
        return text("span", "unseen", text);
    }

    /** A block of HTML that we made ourselves, such as rendered Markdown; never text from outside. */
    public static HtmlContainer trusted(String className, String html) {
        var container = new HtmlContainer("div");
        container.setClassName(className);
        container.getElement().setProperty("innerHTML", html);
        return container;
    }
}
