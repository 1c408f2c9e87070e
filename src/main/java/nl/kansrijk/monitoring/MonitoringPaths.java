package nl.kansrijk.monitoring;

/** Addresses of this module's pages. */
public final class MonitoringPaths {

    /** Where opinions are sent, and where one is thanked; {@code design.UsefulForm} sends them here. */
    public static final String OPINION = "nuttig";

    public static final String DESK = "redactie/reacties";

    private MonitoringPaths() {}
}
