package nl.kansrijk.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.login.LoginForm;
import nl.kansrijk.FlowBrowser;
import nl.kansrijk.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class SignInViewTest {

    private final ApplicationContext portal;

    SignInViewTest(@Autowired ApplicationContext portal) {
        this.portal = portal;
    }

    @Test
    void startsWithoutAnError() {
        try (var browser = FlowBrowser.open(portal)) {
            browser.go("inloggen");

            assertThat(_get(LoginForm.class).isError()).isFalse();
        }
    }

    @Test
    void saysThatSignInFailed() {
        try (var browser = FlowBrowser.open(portal)) {
            browser.go("inloggen?error");

            assertThat(_get(LoginForm.class).isError()).isTrue();
        }
    }

    @Test
    void saysItInDutchAndWarnsAboutTheLock() {
        try (var browser = FlowBrowser.open(portal)) {
            browser.go("inloggen?error");

            var texts =
                    _get(LoginForm.class).getElement().getPropertyRaw("i18n").toString();
            assertThat(texts)
                    .contains("Inloggen lukt niet", "Na vijf keer fout kun je een kwartier niet inloggen")
                    .doesNotContain("Incorrect", "\"Username\"", "\"Password\"");
        }
    }

    @Test
    void sendsTheFormToTheSignInAddress() {
        try (var browser = FlowBrowser.open(portal)) {
            browser.go("inloggen");

            assertThat(_get(LoginForm.class).getAction()).isEqualTo("inloggen");
        }
    }
}
