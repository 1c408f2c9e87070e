package nl.kansrijk.browser;

import java.time.LocalDate;
import nl.kansrijk.agenda.Event;

/** One page of every kind that anybody can open. */
enum Sample {
    HOME("/"),
    CARE("/zorg"),
    TECHNOLOGY("/techniek"),
    DEFENCE("/defensie"),
    FIELD("/werkvelden/ziekenhuis-en-verpleging"),
    LEVEL("/niveaus/mbo-2"),
    HITS("/zoeken?q=verpleegkundige+utrecht"),
    NO_HITS("/zoeken?q=qzxwvkj"),
    FILTERED_HITS("/zoeken?q=zorg&type=course&level=mbo-4&place=3511&radius=50"),
    OCCUPATION("/beroepen/verpleegkundige"),
    COURSE("/opleidingen/mbo-verpleegkundige"),
    COURSE_NEARBY("/opleidingen/mbo-verpleegkundige?place=3511"),
    SCHOOL("/scholen/roc-midden-nederland"),
    STORIES("/verhalen"),
    STORY("/verhalen/een-dag-als-verpleegkundige"),
    AGENDA("/agenda"),
    EMPTY_AGENDA("/agenda?sort=meeloopdag&sector=zorg"),
    EVENT(practiceEvent()),
    SIGN_UP_AGAIN(practiceEvent()),
    GUIDANCE("/sterk-in-je-werk?postcode=3511"),
    INTAKE("/sterk-in-je-werk/aanvraag?situatie=terug"),
    OWN_REQUEST("/sterk-in-je-werk/status"),
    PLAIN_PAGE("/over"),
    NOT_FOUND("/beroepen/bestaat-niet"),
    ERROR("/error"),
    SIGN_IN("/inloggen"),
    ENGLISH_HOME("/en"),
    ENGLISH_CAMPAIGN("/en/zorg"),
    ENGLISH_HITS("/en/zoeken?q=nurse"),
    DUTCH_IN_ENGLISH_FRAME("/en/opleidingen/mbo-verpleegkundige");

    private final String path;

    Sample(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    void openIn(Visit visit) {
        visit.open(path);
        if (this == SIGN_IN) {
            visit.find("vaadin-login-form input[name=username]").waitFor();
        } else if (this == SIGN_UP_AGAIN) {
            visit.find(".form button[type=submit]").click();
            visit.find(".form__summary").waitFor();
        }
    }

    /** Whether the server writes it as complete HTML, so not a work area's. */
    boolean isPublicPage() {
        return this != SIGN_IN;
    }

    /** The practice event of care, which is always two weeks ahead. */
    private static String practiceEvent() {
        return "/agenda/oefenbijeenkomst-zorg-" + LocalDate.now(Event.ZONE).plusDays(14);
    }
}
