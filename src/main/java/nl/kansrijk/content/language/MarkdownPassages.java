package nl.kansrijk.content.language;

import java.util.ArrayList;
import java.util.List;
import nl.kansrijk.content.language.Passage.Piece;
import nl.kansrijk.content.language.Passage.Role;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The headings, paragraphs and list items of a Markdown text, each with where it stands; no tables, no code. */
final class MarkdownPassages {

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private MarkdownPassages() {}

    static List<Passage> of(String markdown) {
        var passages = new ArrayList<Passage>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                add(Role.HEADING, heading);
            }

            @Override
            public void visit(Paragraph paragraph) {
                add(Role.RUNNING, paragraph);
            }

            private void add(Role role, Block block) {
                var passage = passage(role, block, markdown);
                if (!passage.text().isBlank() && !passage.text().startsWith("|")) {
                    passages.add(passage);
                }
            }
        });
        return passages;
    }

    private static Passage passage(Role role, Block block, String markdown) {
        var first = block.getSourceSpans().getFirst();
        var start = first.getInputIndex();
        return new Passage(
                role,
                new Place(Place.BODY, first.getLineIndex()),
                markdown.substring(start, end(block.getSourceSpans().getLast())),
                pieces(block, start));
    }

    private static List<Piece> pieces(Block block, int start) {
        var pieces = new ArrayList<Piece>();
        block.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                add(text, text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                add(code, code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                add(lineBreak, " ");
            }

            @Override
            public void visit(HardLineBreak lineBreak) {
                add(lineBreak, "\n");
            }

            private void add(Node node, String text) {
                var spans = node.getSourceSpans();
                if (spans.isEmpty()) {
                    // A line break: it stands right after what came before it.
                    var at = pieces.isEmpty()
                            ? 0
                            : pieces.getLast().at() + pieces.getLast().length();
                    pieces.add(new Piece(at, 1, text));
                    return;
                }
                var from = spans.getFirst().getInputIndex();
                pieces.add(new Piece(from - start, end(spans.getLast()) - from, text));
            }
        });
        return pieces;
    }

    private static int end(SourceSpan span) {
        return span.getInputIndex() + span.getLength();
    }
}
