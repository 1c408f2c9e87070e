package nl.kansrijk.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** Where somebody with a role works, and the sample account that has the role. */
enum WorkDesk {
    EDITOR("voorbeeld-redacteur", "/redactie", "Redactie"),
    COACH("voorbeeld-coach", "/begeleiding", "Begeleiding"),
    COORDINATOR("voorbeeld-coordinator", "/begeleiding", "Begeleiding"),
    ADMINISTRATOR("voorbeeld-beheerder", "/beheer", "Beheer");

    private final String account;
    private final String path;
    private final String title;

    WorkDesk(String account, String path, String title) {
        this.account = account;
        this.path = path;
        this.title = title;
    }

    String path() {
        return path;
    }

    String title() {
        return title;
    }

    String account() {
        return account;
    }

    /** Goes to the desk, is asked to sign in, and does so. */
    void enter(Visit visit, Portal portal) {
        visit.open(path);
        signIn(visit.page(), account, portal.passwordOf(account));
        visit.page().waitForURL("**" + path + "*");
        heading(visit.page()).waitFor();
    }

    com.microsoft.playwright.Locator heading(Page page) {
        return page.getByRole(
                AriaRole.HEADING, new GetByRoleOptions().setName(title).setLevel(1));
    }

    static void signIn(Page page, String name, String password) {
        page.getByLabel("Naam", new GetByLabelOptions().setExact(true)).fill(name);
        page.getByLabel("Wachtwoord", new GetByLabelOptions().setExact(true)).fill(password);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Log in"))
                .click();
    }
}
