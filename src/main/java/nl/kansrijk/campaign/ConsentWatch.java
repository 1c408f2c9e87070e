package nl.kansrijk.campaign;

import java.time.Clock;
import java.time.LocalDate;
import nl.kansrijk.content.ChangeFeed;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes portraits out of search index and page cache on the day after their consent ends, and puts them in on the day it
 * starts. The pages themselves ask the clock; this only tells who remembers.
 */
@Component
class ConsentWatch {

    private final Stories stories;
    private final ChangeFeed feed;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private LocalDate lastLook;

    ConsentWatch(Stories stories, ChangeFeed feed, TransactionTemplate transaction, Clock clock) {
        this.stories = stories;
        this.feed = feed;
        this.transaction = transaction;
        this.clock = clock;
        this.lastLook = LocalDate.now(clock);
    }

    /** Announcing twice does no harm, so every node may do it. */
    @Scheduled(fixedDelayString = "PT1M")
    void look() {
        var today = LocalDate.now(clock);
        if (today.equals(lastLook)) {
            return;
        }
        var turned = stories.published().stream()
                .filter(story -> story.mayBeShownOn(lastLook) != story.mayBeShownOn(today))
                .toList();
        turned.forEach(story -> transaction.executeWithoutResult(status -> {
            feed.takeTurn();
            feed.announce(CampaignKinds.STORY, story.slug());
        }));
        lastLook = today;
    }
}
