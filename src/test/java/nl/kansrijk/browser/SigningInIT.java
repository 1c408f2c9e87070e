package nl.kansrijk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who works here signs in, sees the own work area, and leaves without a trace. */
@BrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class SigningInIT {

    private final Visit visit;
    private final Portal portal;

    SigningInIT(Visitors visitors, Portal portal) {
        this.visit = visitors.on(Screen.DESKTOP);
        this.portal = portal;
    }

    @BeforeEach
    void arrivesAsAStranger() {
        visit.startAfresh();
    }

    @AfterAll
    void leaves() {
        visit.close();
    }

    @ParameterizedTest
    @EnumSource
    void bringsEverybodyToTheirOwnDesk(WorkDesk desk) {
        desk.enter(visit, portal);
        assertThat(desk.heading(visit.page())).isVisible();
        assertThat(visit.find(".work-area__head")).containsText("Ingelogd als " + desk.account());
    }

    @ParameterizedTest
    @EnumSource
    void bringsWhoComesFromThePublicPagesToTheirOwnDesk(WorkDesk desk) {
        visit.open("/");
        visit.find(".colophon a[href='/werkplek']").click();
        WorkDesk.signIn(visit.page(), desk.account(), portal.passwordOf(desk.account()));
        assertThat(desk.heading(visit.page())).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void worksWithoutComplaints(WorkDesk desk) {
        desk.enter(visit, portal);
        assertThat(visit.troubles()).isEmpty();
    }

    @Test
    void asksStrangersToSignInFirst() {
        visit.open("/redactie");
        assertThat(visit.place()).isEqualTo("/inloggen");
    }

    @Test
    void keepsOtherRolesOut() {
        WorkDesk.COACH.enter(visit, portal);
        visit.page().navigate("/beheer");
        assertThat(visit.find("h1")).hasText("Hier kun je niet bij");
        assertThat(visit.find("vaadin-grid")).hasCount(0);
    }

    @Test
    void explainsAWrongPasswordInDutch() {
        visit.open("/inloggen");
        WorkDesk.signIn(visit.page(), "voorbeeld-redacteur", "niet-het-wachtwoord");
        visit.page().waitForURL("**/inloggen?error*");
        assertThat(visit.find("vaadin-login-form")).containsText("Inloggen lukt niet");
        assertThat(visit.find("vaadin-login-form")).containsText("Kijk je naam en wachtwoord na.");
    }

    @Test
    void namesTheButtonThatShowsThePassword() {
        visit.open("/inloggen");
        assertThat(visit.page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Toon wachtwoord")))
                .isVisible();
    }

    @Test
    void endsTheSessionOnSigningOut() {
        WorkDesk.EDITOR.enter(visit, portal);
        visit.page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Log uit"))
                .click();
        visit.page().waitForURL(portal.address() + "/");
        visit.open("/redactie");
        assertThat(visit.place()).isEqualTo("/inloggen");
    }
}
