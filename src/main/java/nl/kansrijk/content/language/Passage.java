package nl.kansrijk.content.language;

import java.util.List;
import java.util.stream.Collectors;
import nl.kansrijk.content.language.Sentences.Sentence;
import org.languagetool.markup.AnnotatedTextBuilder;

/**
 * A stretch of text within a document that belongs together: a value, a paragraph, a heading, an item of a list.
 *
 * @param place where it begins
 * @param source as it was written, markup included
 * @param pieces the text in it, in order
 */
record Passage(Role role, Place place, String source, List<Piece> pieces) {

    enum Role {
        /** Whole sentences. */
        RUNNING,
        /** Sentences of which another value is the beginning. */
        CONTINUING,
        /** A heading or a title: correct, but no sentence. */
        HEADING
    }

    /**
     * Text without markup.
     *
     * @param at where in the source it stands
     * @param length in the source; differs from that of the text where a character is written in another way
     */
    record Piece(int at, int length, String text) {

        boolean isLiteral() {
            return length == text.length();
        }
    }

    static Passage plain(Role role, String value, String text) {
        return new Passage(role, new Place(value, 0), text, List.of(new Piece(0, text.length(), text)));
    }

    String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** None in a heading. */
    List<Sentence> sentences() {
        return role == Role.HEADING ? List.of() : Sentences.of(text());
    }

    /** The place of a character of the text. */
    Place placeInText(int offset) {
        var before = 0;
        for (var piece : pieces) {
            if (offset < before + piece.text().length()) {
                return placeInSource(piece.at() + (piece.isLiteral() ? offset - before : 0));
            }
            before += piece.text().length();
        }
        return placeInSource(source.length());
    }

    /** The place of a character of the source. */
    Place placeInSource(int offset) {
        return place.down((int) source.substring(0, offset)
                .chars()
                .filter(character -> character == '\n')
                .count());
    }

    void annotate(AnnotatedTextBuilder text) {
        var done = 0;
        for (var piece : pieces) {
            if (piece.at() > done) {
                text.addMarkup(source.substring(done, piece.at()));
            }
            done = piece.at() + piece.length();
            if (piece.isLiteral()) {
                text.addText(piece.text());
            } else {
                text.addMarkup(source.substring(piece.at(), done), piece.text());
            }
        }
        text.addMarkup(source.substring(done));
    }
}
