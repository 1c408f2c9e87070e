package nl.kansrijk.campaign;

import org.springframework.stereotype.Component;

/** A scheme is there while a source calls it open. */
@Component
class SchemeSupply implements Supply {

    private final Campaigns campaigns;

    SchemeSupply(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public String of() {
        return "scheme";
    }

    @Override
    public boolean isThere(String name) {
        return campaigns.all().stream()
                .flatMap(campaign -> campaign.schemes().stream())
                .anyMatch(scheme -> scheme.name().equals(name) && scheme.state().equals("open"));
    }
}
