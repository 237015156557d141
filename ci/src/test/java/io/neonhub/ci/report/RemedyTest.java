package io.neonhub.ci.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.ci.report.Remedy.Part;
import org.junit.jupiter.api.Test;

class RemedyTest {

    @Test
    void sqlStandsApartFromProse() {
        assertThat(
                        Remedy.parts(
                                "Add it in a new migration: ALTER TABLE \"a\" ADD b text;\nCREATE INDEX ON a (b); Then deploy."))
                .containsExactly(
                        new Part("Add it in a new migration:", false),
                        new Part("ALTER TABLE \"a\" ADD b text;\nCREATE INDEX ON a (b);", true),
                        new Part("Then deploy.", false));
    }

    @Test
    void commentsBelongToTheirStatement() {
        String remedy = "-- Declare it in schema.prisma, or drop it:\nDROP TABLE \"public\".\"old;one\";";

        assertThat(Remedy.parts(remedy)).containsExactly(new Part(remedy, true));
    }

    @Test
    void quotesMayHoldSemicolons() {
        String remedy = "ALTER TABLE \"a\" ALTER \"b\" SET DEFAULT 'x;y';";

        assertThat(Remedy.parts(remedy)).containsExactly(new Part(remedy, true));
    }

    @Test
    void proseWithWordsOfSqlStaysProse() {
        assertThat(Remedy.parts("Ask who may UPDATE it; then decide."))
                .containsExactly(new Part("Ask who may UPDATE it; then decide.", false));
    }
}
