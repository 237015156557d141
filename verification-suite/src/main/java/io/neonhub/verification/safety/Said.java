package io.neonhub.verification.safety;

import io.neonhub.verification.safety.Words.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a statement says, beside what it did.
 *
 * @param words the statement
 * @param actions of ALTER TABLE
 * @param tables those that it names as what it changes
 */
record Said(Words words, List<Action> actions, List<Name> tables) {

    static Said by(String sql) {
        Words words = Words.of(sql);
        if (words.begin("alter", "table")) {
            int name = words.skip(words.skip(2, "if", "exists"), "only");
            return new Said(words, actions(words, words.skip(words.behindName(name), "*")), names(words, name));
        }
        return new Said(words, List.of(), changed(words));
    }

    private static List<Action> actions(Words words, int from) {
        return words.parts(from).stream().map(Action::new).toList();
    }

    private static List<Name> names(Words words, int place) {
        return words.name(place).stream().toList();
    }

    private static List<Name> changed(Words words) {
        int on = words.place("on");
        if (isCreateIndex(words) && on > 0) {
            return names(words, words.skip(on + 1, "only"));
        }
        for (String[] begin : new String[][] {
            {"create", "table"},
            {"create", "unlogged", "table"},
            {"drop", "table"},
            {"truncate", "table"},
            {"truncate"},
            {"delete", "from"},
            {"update"},
            {"insert", "into"},
            {"vacuum", "full"},
            {"cluster"}
        }) {
            if (words.begin(begin)) {
                int place = words.skip(words.skip(begin.length, "if", "not", "exists"), "if", "exists");
                return listed(words, words.skip(place, "only"), begin[0].equals("drop") || begin[0].equals("truncate"));
            }
        }
        return List.of();
    }

    private static List<Name> listed(Words words, int from, boolean several) {
        List<Name> names = new ArrayList<>(names(words, from));
        int behind = words.behindName(from);
        while (several && words.at(behind, ",")) {
            names.addAll(names(words, behind + 1));
            behind = words.behindName(behind + 1);
        }
        return names;
    }

    private static boolean isCreateIndex(Words words) {
        return words.begin("create", "index") || words.begin("create", "unique", "index");
    }

    boolean createsIndex() {
        return isCreateIndex(words);
    }

    boolean createsUniqueIndex() {
        return words.begin("create", "unique", "index");
    }

    boolean isConcurrent() {
        return words.have("concurrently");
    }

    /** Whether it changes rows by a query, and not the schema. */
    boolean changesRows() {
        return words.begin("update")
                || words.begin("delete")
                || words.begin("merge")
                || (words.begin("insert") && !words.have("values") && !words.have("default", "values"))
                || (words.begin("with") && (words.have("update") || words.have("delete") || words.have("insert")))
                || (words.begin("do") && (words.mention("update") || words.mention("delete")));
    }

    Optional<Name> table() {
        return tables.stream().findFirst();
    }

    /** One action of ALTER TABLE: {@code ADD COLUMN "a" text}. */
    record Action(Words words) {
        private static final List<String> CONSTRAINTS =
                List.of("constraint", "unique", "primary", "foreign", "check", "exclude", "generated", "not");

        boolean addsColumn() {
            return words.begin("add")
                    && (words.at(1, "column") || CONSTRAINTS.stream().noneMatch(word -> words.at(1, word)));
        }

        boolean addsConstraint(String kind) {
            return words.begin("add", kind)
                    || (words.begin("add", "constraint") && words.at(words.behindName(2), kind));
        }

        /** Whether a constraint that it adds is to hold for the rows that are there as well. */
        boolean validates() {
            return !words.have("not", "valid");
        }

        boolean hasDefault() {
            return words.have("default")
                    || words.have("generated")
                    || words.have("serial")
                    || words.have("bigserial")
                    || words.have("smallserial");
        }

        /** The column that is added, altered or dropped. */
        String column() {
            int place = words.skip(words.skip(words.skip(1, "column"), "if", "not", "exists"), "if", "exists");
            return words.name(place).map(Name::name).orElse("?");
        }

        boolean setsNotNull() {
            return words.begin("alter") && words.have("set", "not", "null");
        }

        boolean changesType() {
            int type = words.place("type");
            return words.begin("alter") && type > 0 && !words.have("set", "default");
        }
    }
}
