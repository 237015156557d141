package io.neonhub.ci;

import io.neonhub.ci.report.Suite;

/** Colours of a terminal, or none of them. */
record Style(boolean coloured) {

    String mark(Suite suite) {
        if (suite.blocks()) {
            return bad("✘");
        }
        return suite.examined() ? good("✔") : doubtful("–");
    }

    String good(String text) {
        return paint("32", text);
    }

    String bad(String text) {
        return paint("1;31", text);
    }

    String doubtful(String text) {
        return paint("33", text);
    }

    String faint(String text) {
        return paint("2", text);
    }

    private String paint(String code, String text) {
        return coloured ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
