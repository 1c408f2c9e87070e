package nl.kansrijk.design;

/** There is nothing at this address; the visitor gets a 404 that helps. */
public class NoSuchPage extends RuntimeException {

    public NoSuchPage(String address) {
        super("Niets gevonden op adres " + address, null, false, false);
    }
}
