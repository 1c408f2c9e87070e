package nl.kansrijk.agenda;

/** Which event: its name in the address. */
public record EventId(String slug) {

    @Override
    public String toString() {
        return slug;
    }
}
