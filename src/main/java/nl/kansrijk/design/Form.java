package nl.kansrijk.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A form that is sent by POST and works without script: labels, hints, what was typed, and what is wrong with it.
 *
 * <p>Where something is wrong, a summary stands above the form with a link to each field.
 */
@Tag("div")
public class Form extends HtmlContainer {

    private static final String TRAP = "website";
    private static final String KEEPING = "bewaren";

    private final Typed typed;
    private final Language language;
    private final Map<String, String> problems;
    private final HtmlContainer form;

    /**
     * A form.
     *
     * @param action the address of the page it belongs to, without "#": browsers then leave the focus at that place, and
     *     not at the summary of what is wrong
     * @param typed what was filled in before
     * @param problems what is wrong with it: sentences that help, by field, in the order of the fields
     */
    public Form(String action, Language language, Typed typed, Map<String, String> problems) {
        this.typed = typed;
        this.language = language;
        this.problems = new LinkedHashMap<>(problems);
        setClassName("form");
        form = Html.block("form", "form__body");
        form.getElement()
                .setAttribute("method", "post")
                .setAttribute("action", action)
                .setAttribute("novalidate", "");
        if (!problems.isEmpty()) {
            add(summary());
        }
        add(form);
    }

    /** Whether this form was filled in by a program that fills in everything it finds. */
    public static boolean fellIntoTheTrap(Typed typed) {
        return !typed.text(TRAP).isEmpty();
    }

    /**
     * A field of one line.
     *
     * @param type of the HTML input, such as {@code text} or {@code email}
     * @param autocomplete what browsers may fill in, in the words of HTML, such as {@code name}
     */
    public Form line(String name, String label, String hint, String type, String autocomplete, int maxLength) {
        var input = new Input();
        input.getElement()
                .setAttribute("type", type)
                .setAttribute("value", typed.values().getOrDefault(name, ""))
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("maxlength", String.valueOf(maxLength));
        return field(name, label, hint, input);
    }

    /** A field of several lines. */
    public Form lines(String name, String label, String hint, int maxLength) {
        var area = Html.text("textarea", typed.values().getOrDefault(name, ""));
        area.getElement().setAttribute("rows", "4").setAttribute("maxlength", String.valueOf(maxLength));
        return field(name, label, hint, area);
    }

    /** One of a few values, which are also what people read. */
    public Form choice(String name, String label, String hint, List<String> values) {
        var select = new HtmlContainer("select");
        for (var value : values) {
            var option = Html.attribute(Html.text("option", value), "value", value);
            if (value.equals(typed.values().get(name))) {
                Html.attribute(option, "selected", "");
            }
            select.add(option);
        }
        return field(name, label, hint, select);
    }

    /**
     * One of a few answers, each with a button to tick.
     *
     * @param answers what people read, by the value that is sent
     */
    public Form answers(String name, String question, String hint, SequencedMap<String, String> answers) {
        var group = group(name, question, hint);
        answers.forEach((value, text) -> group.add(tick(
                "radio",
                name,
                value,
                value.equals(typed.values().get(name)),
                text,
                value.equals(answers.firstEntry().getKey()) ? id(name) : id(name + "-" + value))));
        form.add(group);
        return this;
    }

    /**
     * Any of a few things, each with a box to tick; a box that is ticked sends "ja".
     *
     * @param name of the group, at which what is wrong with it is shown; the first box has it as its id
     * @param boxes what people read, by the name of the field
     */
    public Form ticks(String name, String question, String hint, SequencedMap<String, String> boxes) {
        var group = group(name, question, hint);
        boxes.forEach((field, text) -> group.add(
                tick("checkbox", field, "ja", "ja".equals(typed.values().get(field)), text, id(field))));
        form.add(group);
        return this;
    }

    private HtmlContainer group(String name, String question, String hint) {
        var described = new ArrayList<String>();
        var problem = Optional.ofNullable(problems.get(name));
        var group = Html.block("fieldset", problem.isPresent() ? "field field--wrong" : "field");
        group.add(Html.text("legend", "field__label", question));
        if (!hint.isBlank()) {
            group.add(described(Html.text("p", "field__hint", hint), id(name) + "-hint", described));
        }
        problem.ifPresent(sentence ->
                group.add(described(Html.text("p", "field__problem", sentence), id(name) + "-probleem", described)));
        if (!described.isEmpty()) {
            group.getElement().setAttribute("aria-describedby", String.join(" ", described));
        }
        return group;
    }

    private static Component tick(String type, String name, String value, boolean ticked, String text, String id) {
        var input = new Input();
        input.setId(id);
        input.setClassName("field__tick");
        input.getElement().setAttribute("type", type).setAttribute("name", name).setAttribute("value", value);
        if (ticked) {
            Html.attribute(input, "checked", "");
        }
        return Html.block("label", "field__answer", input, Html.text("span", text));
    }

    /** A value that goes along unseen. */
    public Form hidden(String name, String value) {
        var input = new Input();
        input.getElement()
                .setAttribute("type", "hidden")
                .setAttribute("name", name)
                .setAttribute("value", value);
        form.add(input);
        return this;
    }

    /** Keeps what is typed while somebody types, where there is script: sent as the form is, with {@link #isKeptInPassing}. */
    public Form keepingTyping() {
        Html.attribute(form, "data-keep", "");
        var status = Html.attribute(Html.text("p", "form__kept", ""), "role", "status");
        status.getElement()
                .setAttribute("data-kept", language.say("Bewaard", "Saved"))
                .setAttribute(
                        "data-lost",
                        language.say(
                                "Er is geen verbinding. Wat je typt, blijft hier staan. Zodra er weer verbinding is, bewaren we het.",
                                "There is no connection. What you type stays here. We save it as soon as there is a connection again."));
        form.add(status);
        return this;
    }

    /** Whether this was sent while somebody is still typing. */
    public static boolean isKeptInPassing(Typed typed) {
        return typed.text(KEEPING).equals("stil");
    }

    /** A field that people do not see and programs fill in: see {@link #fellIntoTheTrap}. */
    public Form trap() {
        var input = new Input();
        input.setId(TRAP);
        input.getElement()
                .setAttribute("type", "text")
                .setAttribute("name", TRAP)
                .setAttribute("tabindex", "-1")
                .setAttribute("autocomplete", "off");
        var label = Html.attribute(
                Html.text("label", language.say("Laat dit veld leeg", "Leave this field empty")), "for", TRAP);
        form.add(Html.attribute(Html.block("div", "form__trap", label, input), "aria-hidden", "true"));
        return this;
    }

    /** Something between the fields. */
    public Form with(Component part) {
        form.add(part);
        return this;
    }

    /** Ends the form with a button that says what happens. */
    public Form button(String text, String className) {
        var button = new NativeButton(text);
        button.setClassName(className);
        button.getElement().setAttribute("type", "submit");
        form.add(button);
        return this;
    }

    private Form field(String name, String label, String hint, Component input) {
        var described = new ArrayList<String>();
        var problem = Optional.ofNullable(problems.get(name));
        var field = Html.block("div", problem.isPresent() ? "field field--wrong" : "field");
        field.add(Html.attribute(Html.text("label", "field__label", label), "for", id(name)));
        if (!hint.isBlank()) {
            field.add(described(Html.text("p", "field__hint", hint), id(name) + "-hint", described));
        }
        problem.ifPresent(sentence ->
                field.add(described(Html.text("p", "field__problem", sentence), id(name) + "-probleem", described)));
        input.setId(id(name));
        input.getElement().setAttribute("name", name);
        input.getElement().setAttribute("class", "field__input");
        problem.ifPresent(sentence -> input.getElement().setAttribute("aria-invalid", "true"));
        if (!described.isEmpty()) {
            input.getElement().setAttribute("aria-describedby", String.join(" ", described));
        }
        field.add(input);
        form.add(field);
        return this;
    }

    private static Component described(Component text, String id, List<String> described) {
        text.setId(id);
        described.add(id);
        return text;
    }

    private Component summary() {
        var title = Html.text(
                "h2", "form__summary-title", language.say("Dit klopt nog niet", "Something is not right yet"));
        title.setId("dit-klopt-niet");
        var links = Html.list(
                "form__problems",
                problems.entrySet(),
                problem -> Html.link("#" + id(problem.getKey()), problem.getValue()));
        var summary = Html.block("div", "form__summary", title, links);
        summary.getElement()
                .setAttribute("role", "alert")
                .setAttribute("tabindex", "-1")
                .setAttribute("autofocus", "")
                .setAttribute("aria-labelledby", "dit-klopt-niet");
        return summary;
    }

    private static String id(String field) {
        return "veld-" + field;
    }
}
