package nl.kansrijk.search.lucene;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How Dutch text becomes terms.
 *
 * <p>Words are folded (small letters, no accents) and not stemmed: Lucene's Dutch stemmer does worse than none on
 * titles. Inflection, compounds and typing errors are met by character n-grams of each word with its borders, so that
 * "ziekenhuisverpleegkundige" and "verpleegkundige ziekenhuis" share most of their terms.
 */
final class DutchAnalysis {

    static final int SHORTEST_GRAM = 3;
    static final int LONGEST_GRAM = 5;

    static final int LONGEST_START = 20;

    private DutchAnalysis() {}

    static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(words(), Map.of(Fields.LABEL_GRAMS, grams(), Fields.LABEL_STARTS, starts()));
    }

    /** One term per word. */
    static Analyzer words() {
        return chain(stream -> stream);
    }

    /** Pieces of three to five characters of each word, "_" marking its borders. */
    static Analyzer grams() {
        return chain(stream -> new NGramTokenFilter(new Bordered(stream), SHORTEST_GRAM, LONGEST_GRAM, true));
    }

    /** Every beginning of each word. */
    static Analyzer starts() {
        return chain(stream -> new EdgeNGramTokenFilter(stream, 1, LONGEST_START, false));
    }

    /** A whole label as one term: letters and digits only, so that spaces and hyphens make no difference. */
    static String folded(String label) {
        var decomposed = Normalizer.normalize(label, Normalizer.Form.NFD);
        return decomposed.toLowerCase(Locale.ROOT).replaceAll("[^\\p{Alnum}]+", "");
    }

    private static Analyzer chain(UnaryOperator<TokenStream> last) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String fieldName) {
                Tokenizer tokenizer = new StandardTokenizer();
                return new TokenStreamComponents(tokenizer, last.apply(normalize(fieldName, tokenizer)));
            }

            @Override
            protected TokenStream normalize(String fieldName, TokenStream in) {
                return new ASCIIFoldingFilter(new LowerCaseFilter(in));
            }
        };
    }

    /** Puts "_" around every term. */
    private static final class Bordered extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        Bordered(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            var bordered = "_" + term + "_";
            term.setEmpty().append(bordered);
            return true;
        }
    }
}
