package io.neonhub.ci.report.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.ci.report.Samples;
import io.neonhub.ci.report.diagram.Diagram.Box;
import io.neonhub.verification.schema.Schema;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagramTest {

    @Test
    void aSmallSchemaIsShownWhole() {
        Diagram diagram =
                Diagram.of(Samples.neonHub(), Map.of("public.users.email", "missing", "public.sessions", "extra"));

        Box users = box(diagram, "users");
        assertThat(users.mark()).isEqualTo("changed");
        assertThat(users.hidden()).isZero();
        assertThat(users.rows())
                .extracting(row -> row.key() + " " + row.name() + " " + row.type())
                .containsExactly(
                        "PK id text",
                        "U email text",
                        " name text?",
                        " image text?",
                        " emailVerified timestamp(3)?",
                        " createdAt timestamp(3)",
                        " updatedAt timestamp(3)");
        assertThat(diagram.lines())
                .extracting(line -> line.text() + (line.optional() ? " (optional)" : ""))
                .containsExactly(
                        "accounts.userId → users.id, ON DELETE CASCADE",
                        "agent_jobs.createdById → users.id, ON DELETE SET NULL (optional)",
                        "content_drafts.createdById → users.id, ON DELETE CASCADE",
                        "sessions.userId → users.id, ON DELETE CASCADE");
    }

    @Test
    void aLineBeginsAtTheReferencedRowAndEndsAtTheReferringOne() {
        Diagram diagram = Diagram.of(Samples.neonHub(), Map.of());
        Box users = box(diagram, "users");
        Box accounts = box(diagram, "accounts");

        assertThat(diagram.lines().get(0).path())
                .startsWith(String.format("M%.1f %.1f", users.x() + users.width(), users.y() + 40))
                .endsWith(String.format("L%.1f %.1f", accounts.x(), accounts.y() + 60));
    }

    @Test
    void aLargeSchemaShowsKeysAndNoLinesToWhatEverythingRefersTo() {
        Diagram diagram = Diagram.of(Samples.large(60), Map.of());

        assertThat(box(diagram, "table_9").rows())
                .extracting(row -> row.key() + " " + row.name() + " " + row.type())
                .containsExactly(
                        "PK id text", "FK table4Id → table_4", "FK table1Id → table_1", "FK table0Id → table_0");
        assertThat(box(diagram, "table_9").hidden()).isEqualTo(3);
        assertThat(diagram.lines()).noneMatch(line -> line.text().contains("→ table_0."));
        assertThat(diagram.references()).anyMatch(reference -> reference.contains("→ table_0."));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16, 17, 60})
    void noTableCoversAnotherOrLeavesThePicture(int tables) {
        Diagram diagram = Diagram.of(Samples.large(tables), Map.of());

        assertThat(diagram.boxes()).hasSize(tables).allSatisfy(box -> {
            assertThat(box.x()).isNotNegative();
            assertThat(box.y()).isNotNegative();
            assertThat(box.x() + box.width()).isLessThanOrEqualTo(diagram.width());
            assertThat(box.y() + box.height()).isLessThanOrEqualTo(diagram.height());
            assertThat(diagram.boxes()).noneMatch(other -> other != box && overlap(box, other));
        });
    }

    @Test
    void twoPicturesOfOneSchemaAreEqual() {
        Schema schema = Samples.large(40);

        assertThat(Diagram.of(schema, Map.of())).isEqualTo(Diagram.of(schema, Map.of()));
    }

    @Test
    void aReferenceToATableOutsideHasNoLine() {
        Schema alone = new Schema(
                Samples.neonHub().tables().stream()
                        .filter(table -> table.name().name().equals("accounts"))
                        .toList(),
                List.of(),
                List.of());

        assertThat(Diagram.of(alone, Map.of()).lines()).isEmpty();
    }

    private static boolean overlap(Box a, Box b) {
        return a.x() < b.x() + b.width()
                && b.x() < a.x() + a.width()
                && a.y() < b.y() + b.height()
                && b.y() < a.y() + a.height();
    }

    private static Box box(Diagram diagram, String table) {
        return diagram.boxes().stream()
                .filter(box -> box.table().name().equals(table))
                .findFirst()
                .orElseThrow();
    }
}
