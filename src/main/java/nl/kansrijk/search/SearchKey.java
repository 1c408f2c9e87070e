package nl.kansrijk.search;

/**
 * What can be found: a type and an id that is unique within it.
 *
 * @param type such as {@code occupation}
 */
public record SearchKey(String type, String id) {

    @Override
    public String toString() {
        return type + ":" + id;
    }
}
