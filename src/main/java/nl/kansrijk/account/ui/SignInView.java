package nl.kansrijk.account.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.kansrijk.design.Html;

/** Where editors, coaches and administrators sign in. */
@Route(value = "inloggen", autoLayout = false)
@PageTitle("Inloggen – Kansrijk")
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver {

    private final LoginForm form = new LoginForm(dutch());

    SignInView() {
        setClassName("sign-in");
        form.setAction("inloggen");
        form.setForgotPasswordButtonVisible(false);
        nameTheEye();
        add(
                Html.link("/", "word-mark", "kansrijk"),
                Html.text("h1", "Inloggen"),
                Html.text("p", "Voor redactie, coaches en beheer. Rondkijken kan zonder inloggen."),
                form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    /** The button that shows the password is the one text that {@link LoginI18n} does not have. */
    private void nameTheEye() {
        form.getElement()
                .executeJs(
                        "this.updateComplete.then(() => this.querySelector('vaadin-password-field').i18n = { reveal: $0 })",
                        "Toon wachtwoord");
    }

    private static LoginI18n dutch() {
        var texts = LoginI18n.createDefault();
        var labels = texts.getForm();
        labels.setTitle("Je naam en wachtwoord");
        labels.setUsername("Naam");
        labels.setPassword("Wachtwoord");
        labels.setSubmit("Log in");
        var error = texts.getErrorMessage();
        error.setTitle("Inloggen lukt niet");
        error.setMessage(
                "Kijk je naam en wachtwoord na. Na vijf keer fout kun je een kwartier niet inloggen. Daarna wel weer.");
        error.setUsername("Vul je naam in");
        error.setPassword("Vul je wachtwoord in");
        return texts;
    }
}
