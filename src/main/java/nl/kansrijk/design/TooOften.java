package nl.kansrijk.design;

/** Somebody sends a form more often than people do; the visitor gets the page again, with what was typed, as a 429. */
public class TooOften extends RuntimeException {

    public TooOften(String address) {
        super("Te vaak verstuurd op adres " + address, null, false, false);
    }
}
