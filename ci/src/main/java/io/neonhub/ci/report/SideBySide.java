package io.neonhub.ci.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Two texts of which the one is expected and the other there, cut where they differ.
 *
 * @param expected the pieces of the one
 * @param actual the pieces of the other
 */
public record SideBySide(List<Piece> expected, List<Piece> actual) {

    /** A piece, and whether the other side has another one in its place. */
    public record Piece(String text, boolean differs) {}

    public SideBySide {
        expected = List.copyOf(expected);
        actual = List.copyOf(actual);
    }

    /** Compared word by word; where one is empty there is nothing to mark. */
    static SideBySide of(String expected, String actual) {
        List<String> one = words(expected);
        List<String> other = words(actual);
        if (expected.isEmpty() || actual.isEmpty()) {
            return new SideBySide(List.of(new Piece(expected, false)), List.of(new Piece(actual, false)));
        }
        List<Piece> left = new ArrayList<>();
        List<Piece> right = new ArrayList<>();
        int fromOne = 0;
        int fromOther = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(one, other).getDeltas()) {
            add(left, one.subList(fromOne, delta.getSource().getPosition()), false);
            add(right, other.subList(fromOther, delta.getTarget().getPosition()), false);
            add(left, delta.getSource().getLines(), true);
            add(right, delta.getTarget().getLines(), true);
            fromOne = delta.getSource().getPosition() + delta.getSource().size();
            fromOther = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        add(left, one.subList(fromOne, one.size()), false);
        add(right, other.subList(fromOther, other.size()), false);
        return new SideBySide(left, right);
    }

    private static void add(List<Piece> pieces, List<String> words, boolean differs) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(String.join("", words), differs));
        }
    }

    /** Words, and what stands between them. */
    private static List<String> words(String text) {
        return Arrays.asList(text.split("(?<=[^\\w])|(?=[^\\w])"));
    }
}
