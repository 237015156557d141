package io.neonhub.database.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoginRehearsalTest {

    @Test
    void takesTheDriverAsFarAsTheProofOfItsPassword() {
        assertThat(LoginRehearsal.rehearse()).isTrue();
    }
}
