package nl.kansrijk.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A block with one link as its title; the whole block is clickable through that link. */
@Tag("article")
public class Card extends HtmlContainer {

    public Card(String headingTag, String title, String href) {
        this(headingTag, Html.link(href, title));
    }

    public Card(String headingTag, Component titleLink) {
        setClassName("card");
        add(Html.block(headingTag, "card__title", titleLink));
    }

    public Card kind(String label) {
        addComponentAsFirst(Html.text("p", "card__kind", label));
        return this;
    }

    /** Puts a picture above everything else. */
    public Card picturing(Component picture) {
        addComponentAsFirst(picture);
        return this;
    }

    public Card text(String text) {
        add(Html.text("p", "card__text", text));
        return this;
    }

    /** Puts the card in the colours of a campaign. */
    public Card wearing(String campaign) {
        return Html.wearing(this, campaign);
    }

    public Card with(Component part) {
        add(part);
        return this;
    }
}
