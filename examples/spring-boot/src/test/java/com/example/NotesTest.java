package com.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.database.TestDatabase;
import io.neonhub.junit.Isolation;
import io.neonhub.junit.NeonHubDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** The application on a database of this class. Spring opens it before the first test and rolls each test back. */
@SpringBootTest
@Transactional
@NeonHubDatabase(migrations = "classpath:db/migration", isolation = Isolation.PER_CLASS)
class NotesTest {
    private static TestDatabase database;

    @Autowired
    private Notes notes;

    @BeforeAll
    static void keep(TestDatabase ofThisClass) {
        database = ofThisClass;
    }

    @DynamicPropertySource
    static void connect(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> database.url().toJdbc());
        properties.add("spring.datasource.username", () -> database.url().user());
        properties.add("spring.datasource.password", () -> database.url().password());
    }

    @Test
    void keepsANote() {
        notes.add("buy bread");
        assertThat(notes.all()).containsExactly("buy bread");
    }

    @Test
    void keepsTwoInTheirOrder() {
        notes.add("buy bread");
        notes.add("bake bread");
        assertThat(notes.all()).containsExactly("buy bread", "bake bread");
    }
}
