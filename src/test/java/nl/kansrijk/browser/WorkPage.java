package nl.kansrijk.browser;

/** One page of every kind that people at work open, and who may. */
enum WorkPage {
    ADMINISTRATION(WorkDesk.ADMINISTRATOR, "/beheer"),
    OUTBOX(WorkDesk.ADMINISTRATOR, "/beheer/post"),
    PARTS_OF_CARE(WorkDesk.ADMINISTRATOR, "/beheer/design?campagne=zorg"),
    PARTS_OF_TECHNOLOGY(WorkDesk.ADMINISTRATOR, "/beheer/design?campagne=techniek"),
    PARTS_OF_DEFENCE(WorkDesk.ADMINISTRATOR, "/beheer/design?campagne=defensie"),
    PARTS_OF_GUIDANCE(WorkDesk.ADMINISTRATOR, "/beheer/design?campagne=begeleiding"),
    DESK(WorkDesk.EDITOR, "/redactie"),
    ATTENDANCE(WorkDesk.EDITOR, "/redactie/agenda"),
    ASKED(WorkDesk.EDITOR, "/redactie/zoeken?toon=alles&zoek=zonder-rijen"),
    COACHING(WorkDesk.COACH, "/begeleiding");

    private final WorkDesk desk;
    private final String path;

    WorkPage(WorkDesk desk, String path) {
        this.desk = desk;
        this.path = path;
    }

    WorkDesk desk() {
        return desk;
    }

    /** Opens it for somebody who has signed in. */
    void openIn(Visit visit) {
        visit.open(path);
        visit.find("html:not([aria-busy])").waitFor();
    }
}
