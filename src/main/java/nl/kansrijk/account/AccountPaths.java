package nl.kansrijk.account;

/** Addresses of this module's pages. */
public final class AccountPaths {

    public static final String SIGN_IN = "/inloggen";
    /** Leads on to the first screen of whoever is signed in. */
    public static final String OWN_DESK = "/werkplek";

    public static final String ADMINISTRATION = "beheer";
    public static final String DESIGN = "beheer/design";

    private AccountPaths() {}
}
