package nl.kansrijk.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.kansrijk.content.ChangeFeed;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes portraits out of search index and page cache on the day after their consent ends, and puts them in on the day it
 * starts. The pages themselves ask the clock; this only tells who remembers.
 *
 * <p>An index outlives the portal, so the first look after a start tells of every portrait.
 */
@Component
class ConsentWatch {

    private final Stories stories;
    private final ChangeFeed feed;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private Optional<LocalDate> lastLook = Optional.empty();

    ConsentWatch(Stories stories, ChangeFeed feed, TransactionTemplate transaction, Clock clock) {
        this.stories = stories;
        this.feed = feed;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Announcing twice does no harm, so every node may do it. */
    @Scheduled(fixedDelayString = "PT1M")
    void look() {
        var today = LocalDate.now(clock);
        if (lastLook.filter(today::equals).isPresent()) {
            return;
        }
        stories.published().stream()
                .filter(story -> story.consent().isPresent())
                .filter(story -> hasTurned(story, today))
                .forEach(this::announce);
        lastLook = Optional.of(today);
    }

    private boolean hasTurned(Story story, LocalDate today) {
        return lastLook.map(before -> story.mayBeShownOn(before) != story.mayBeShownOn(today))
                .orElse(true);
    }

    private void announce(Story story) {
        transaction.executeWithoutResult(status -> {
            feed.takeTurn();
            feed.announce(CampaignKinds.STORY, story.slug());
        });
    }
}
