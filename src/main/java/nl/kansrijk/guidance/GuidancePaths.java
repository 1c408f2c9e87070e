package nl.kansrijk.guidance;

/** Addresses of this module's pages. */
public final class GuidancePaths {

    public static final String DESK = "begeleiding";

    private GuidancePaths() {}
}
