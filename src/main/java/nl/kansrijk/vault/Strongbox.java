package nl.kansrijk.vault;

/**
 * Seals what belongs to one person's case with a key of its own. When that key is thrown away, nobody can open any of it
 * again, wherever a copy is kept.
 */
public final class Strongbox {

    private final StrongboxId id;
    private final Sealing sealing;

    Strongbox(StrongboxId id, Sealing sealing) {
        this.id = id;
        this.sealing = sealing;
    }

    public StrongboxId id() {
        return id;
    }

    /**
     * Seals a text for one place.
     *
     * @param place where it will lie, such as {@code guidance_case/address}; it opens for the same place only
     */
    public String seal(String text, String place) {
        return sealing.seal(text, id.value() + "/" + place);
    }

    /** @throws IllegalStateException when it was sealed for another place or box, or was touched since */
    public String open(String sealed, String place) {
        return sealing.open(sealed, id.value() + "/" + place);
    }
}
