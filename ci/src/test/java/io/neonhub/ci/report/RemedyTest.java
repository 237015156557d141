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
    void proseAloneStaysProse() {
        assertThat(Remedy.parts("Update the model.")).containsExactly(new Part("Update the model.", false));
    }
}
