package io.neonhub.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Each place where the annotation may stand; the seed tells which of them counted. */
class PlacementTest {

    @Retention(RetentionPolicy.RUNTIME)
    @NeonHubDatabase(seed = "classpath:seed/one-user.sql")
    @interface WithOneUser {}

    @Nested
    @WithOneUser
    class OnAnotherAnnotation {
        @Test
        void itCounts(Connection connection) throws SQLException {
            assertThat(Users.count(connection)).isOne();
        }
    }

    @NeonHubDatabase(seed = "classpath:seed/one-user.sql")
    abstract static class Base {
        @Test
        void itIsInherited(Connection connection) throws SQLException {
            assertThat(Users.count(connection)).isOne();
        }
    }

    @Nested
    class OnASuperclass extends Base {}

    @Nested
    class OnAMethod {
        @Test
        @WithOneUser
        void itCounts(Connection connection) throws SQLException {
            assertThat(Users.count(connection)).isOne();
        }
    }

    @Nested
    @WithOneUser
    class OnAMethodAndOnTheClass {
        @Test
        @NeonHubDatabase
        void theMethodReplacesTheClassAsAWhole(Connection connection) throws SQLException {
            assertThat(Users.count(connection)).isZero();
        }

        @Test
        void theClassCountsElsewhere(Connection connection) throws SQLException {
            assertThat(Users.count(connection)).isOne();
        }
    }

    @Nested
    @NeonHubDatabase(isolation = Isolation.PER_CLASS)
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class OnAClassWithOneInstance {
        private final Connection ofConstructor;

        OnAClassWithOneInstance(Connection ofConstructor) {
            this.ofConstructor = ofConstructor;
        }

        @Test
        void theConstructorAndTheTestShareItsDatabase(Connection connection) throws SQLException {
            assertThat(Users.databaseOf(connection)).isEqualTo(Users.databaseOf(ofConstructor));
        }
    }
}
