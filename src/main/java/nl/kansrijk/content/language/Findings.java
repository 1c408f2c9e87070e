package nl.kansrijk.content.language;

import java.util.List;
import java.util.Optional;

/**
 * What the check found in one document.
 *
 * @param readability by Flesch-Douma; empty without running text
 * @param longestSentence in words
 */
public record Findings(Optional<Double> readability, int longestSentence, List<Remark> remarks) {}
