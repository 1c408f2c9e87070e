package nl.kansrijk.campaign;

/** Addresses of this module's pages: campaigns and plain pages stand at the root. */
public final class CampaignPaths {

    public static final String HOME = "";
    public static final String ROOT = ":slug";
    public static final String STORY = "verhalen/:slug";
    public static final String STORIES = "verhalen";

    private CampaignPaths() {}

    public static String of(Campaign campaign) {
        return "/" + campaign.slug();
    }

    public static String of(Story story) {
        return "/verhalen/" + story.slug();
    }

    public static String of(PlainPage page) {
        return "/" + page.slug();
    }
}
