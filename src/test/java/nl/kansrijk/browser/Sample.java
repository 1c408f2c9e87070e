package nl.kansrijk.browser;

/** One page of every kind that anybody can open. */
enum Sample {
    HOME("/"),
    CARE("/zorg"),
    TECHNOLOGY("/techniek"),
    DEFENCE("/defensie"),
    HITS("/zoeken?q=verpleegkundige+utrecht"),
    NO_HITS("/zoeken?q=qzxwvkj"),
    FILTERED_HITS("/zoeken?q=zorg&type=course&level=mbo-4&place=3511&radius=50"),
    OCCUPATION("/beroepen/verpleegkundige"),
    COURSE("/opleidingen/mbo-verpleegkundige"),
    COURSE_NEARBY("/opleidingen/mbo-verpleegkundige?place=3511"),
    SCHOOL("/scholen/roc-midden-nederland"),
    AGENDA("/agenda"),
    NOTHING_IN_THE_AGENDA("/agenda?sector=zorg&place=Groningen"),
    PLAIN_PAGE("/over"),
    NOT_FOUND("/beroepen/bestaat-niet"),
    ERROR("/error"),
    SIGN_IN("/inloggen");

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
        }
    }
}
