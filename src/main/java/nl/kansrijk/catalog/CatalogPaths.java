package nl.kansrijk.catalog;

/** Addresses of this module's pages. */
public final class CatalogPaths {

    public static final String OCCUPATION = "beroepen/:slug";
    public static final String COURSE = "opleidingen/:slug";
    public static final String PROVIDER = "scholen/:slug";
    public static final String FIELD = "werkvelden/:slug";
    public static final String LEVEL = "niveaus/:slug";

    /** Where an occupation's page says how to come to it. */
    public static final String ROUTES = "route";

    /** Where a page says which schools teach something. */
    public static final String SCHOOLS = "scholen";

    private CatalogPaths() {}

    public static String of(OccupationId id) {
        return "/beroepen/" + id.slug();
    }

    public static String of(CourseId id) {
        return "/opleidingen/" + id.slug();
    }

    public static String of(WorkFieldId id) {
        return "/werkvelden/" + id.slug();
    }

    public static String of(Level level) {
        return "/niveaus/" + level.code();
    }

    public static String of(ProviderId id) {
        return "/scholen/" + id.slug();
    }
}
