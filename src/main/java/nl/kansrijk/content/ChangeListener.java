package nl.kansrijk.content;

import java.util.List;

/** Wants to hear of changes, on every node, in order, after they are committed. */
public interface ChangeListener {

    void on(List<Change> changes);
}
