package nl.kansrijk.content;

/** Who made a revision: a file in {@code content/}, or a person at the desk. */
public enum Origin {
    FILE,
    DESK
}
