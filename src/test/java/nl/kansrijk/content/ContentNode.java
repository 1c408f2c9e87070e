package nl.kansrijk.content;

import java.util.List;
import java.util.Map;
import nl.kansrijk.TestDatabase;

/** A node that publishes jobs and courses; several nodes may share a database. */
record ContentNode(Documents documents, ChangeFeed feed, ShownTitles shown) {

    static ContentNode on(TestDatabase database) {
        var node = database.start(Map.of(), List.of(Documents.class, ChangeFeed.class, ShownTitles.class));
        return new ContentNode(
                node.getBean(Documents.class), node.getBean(ChangeFeed.class), node.getBean(ShownTitles.class));
    }

    Revision publish(Document document) {
        return documents.publish(document, Origin.DESK, "redacteur");
    }
}
