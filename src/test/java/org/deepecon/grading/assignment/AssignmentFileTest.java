package org.deepecon.grading.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssignmentFileTest {
    @TempDir
    Path folder;

    @BeforeEach
    void notebook() throws IOException {
        Files.writeString(folder.resolve("descent.ipynb"), "{}");
        Files.writeString(folder.resolve("more.csv"), "student,days,why\nada,2,ill\n bob ,0.5\n");
    }

    private Assignment read(String json) throws IOException {
        Path file = folder.resolve("ps1.json");
        Files.writeString(file, json);
        return AssignmentFile.read(file);
    }

    @Test
    void extensionsMoveTheEnd() throws IOException {
        Assignment ps1 = read("""
                {"title": "Way down", "notebooks": ["descent.ipynb"],
                 "due": "2027-03-05T23:59:00+01:00", "extensions": "more.csv",
                 "late": {"percentPerDay": 10, "graceMinutes": 15, "capPercent": 50}}""");
        assertThat(ps1.name()).isEqualTo("ps1");
        assertThat(ps1.notebooks()).containsExactly(folder.resolve("descent.ipynb"));
        assertThat(ps1.due("eve")).contains(Instant.parse("2027-03-05T22:59:00Z"));
        assertThat(ps1.due("ada")).contains(Instant.parse("2027-03-07T22:59:00Z"));
        assertThat(ps1.due("bob")).contains(Instant.parse("2027-03-06T10:59:00Z"));
        Instant came = Instant.parse("2027-03-06T22:59:00Z");
        assertThat(ps1.lateness("eve", came)).isEqualTo(Duration.ofDays(1));
        assertThat(ps1.lateness("ada", came)).isZero();
        assertThat(ps1.lateness("eve", null)).isZero();
    }

    @Test
    void titleAndNotebooksAreEnough() throws IOException {
        Assignment ps1 = read("{\"title\": \"x\", \"notebooks\": [\"descent.ipynb\"]}");
        assertThat(ps1.late()).isEqualTo(LatePolicy.NONE);
        assertThat(ps1.lateness("ada", Instant.now())).isZero();
    }

    @Test
    void mistakesAreNamed() {
        assertThatThrownBy(() -> read("{\"title\": \"x\"}")).hasMessageContaining("at least one of");
        assertThatThrownBy(() -> read("{\"title\": \"x\", \"notebooks\": [\"no.ipynb\"]}"))
                .hasMessageContaining("there is no " + folder.resolve("no.ipynb"));
        assertThatThrownBy(() -> read("{\"titel\": \"x\"}")).hasMessageContaining("ps1.json:1")
                .hasMessageContaining("titel");
        assertThatThrownBy(() -> read("{\"title\": \"x\", \"notebooks\": [\"descent.ipynb\"],"
                + " \"due\": \"tomorrow\"}")).hasMessageContaining("expected a time with its offset");
        assertThatThrownBy(() -> read("{\"title\": \"x\", \"notebooks\": [\"descent.ipynb\"],"
                + " \"late\": {\"percentPerDay\": 200}}")).hasMessageContaining("0 to 100, got 200");
    }

    @Test
    void wrongExtensionsAreNamedByLine() throws IOException {
        Files.writeString(folder.resolve("more.csv"), "student,days\nada,two\n");
        assertThatThrownBy(() -> Extensions.read(folder.resolve("more.csv")))
                .hasMessageContaining("more.csv:2: expected a student and days");
    }

    @Test
    void isFoundByNameOrNotebook() throws IOException {
        read("{\"title\": \"x\", \"notebooks\": [\"descent.ipynb\"]}");
        assertThat(AssignmentFile.find("ps1", folder).title()).isEqualTo("x");
        assertThat(AssignmentFile.find(folder.resolve("descent.ipynb").toString(), folder).name())
                .isEqualTo("descent");
        assertThatThrownBy(() -> AssignmentFile.find("ps2", folder))
                .hasMessageContaining("there is no assignment \"ps2\"").hasMessageContaining("are: ps1");
    }
}
