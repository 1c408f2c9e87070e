package nl.kansrijk.account;

/** Addresses of this module's pages. */
public final class AccountPaths {

    public static final String SIGN_IN = "/inloggen";
    public static final String ADMINISTRATION = "beheer";

    private AccountPaths() {}
}
