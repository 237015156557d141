package io.neonhub.verification.history;

/** Words for a command line that somebody pastes. */
final class Shell {
    private Shell() {}

    /** As it is where no shell could misread it, in single quotes otherwise. */
    static String quote(String word) {
        return word.matches("[\\w./:@%+,-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
