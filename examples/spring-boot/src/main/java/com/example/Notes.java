package com.example;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notes of the application. */
@Repository
public class Notes {
    private final JdbcClient jdbc;

    Notes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(String text) {
        jdbc.sql("INSERT INTO notes (text) VALUES (?)").param(text).update();
    }

    public List<String> all() {
        return jdbc.sql("SELECT text FROM notes ORDER BY id").query(String.class).list();
    }
}
