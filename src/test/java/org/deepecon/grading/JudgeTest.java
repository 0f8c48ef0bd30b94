package org.deepecon.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepecon.grading.FixedAnswers.number;
import static org.deepecon.grading.FixedAnswers.whole;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class JudgeTest {
    @Exercise(value = "halves", title = "Halves")
    @Requires("double half(double x)")
    @Hint("Divide.")
    @Hint("Divide by two.")
    @Hint("return x / 2;")
    static class Halves {
        @Test
        @Points(2)
        @Hint("Half of three is not a whole number.")
        void halfOfThree(Submission s) {
            assertEquals(1.5, s.number("half(3)"), 1e-12);
        }

        @Test
        void zeroStaysZero(Submission s) {
            assertEquals(0, s.number("half(0)"));
        }

        @Test
        @Requires("quarter")
        void aQuarterIsHalfOfAHalf(Submission s) {
            assertTrue(s.truth("quarter(1) == half(half(1))"), "they differ");
        }

        @Test
        @Hidden
        @Points(0.5)
        void largeNumbers(Submission s) {
            assertEquals(5e300, s.number("half(1e301)"));
        }
    }

    @Exercise("broken")
    static class Broken {
        @Test
        void asksNothing(Submission s) {
            throw new IllegalStateException("an author's slip");
        }
    }

    private static FixedAnswers right() {
        return new FixedAnswers().defining("half").to("half(3)", number(1.5))
                .to("half(0)", whole(0)).to("half(1e301)", number(5e300));
    }

    private static Verdict verdict(FixedAnswers answers) {
        return Judge.judge(Halves.class, Submission.of(answers));
    }

    @Test
    void claimsAreJudgedInTheOrderOfTheSource() {
        assertThat(verdict(right()).claims()).extracting(ClaimResult::name).containsExactly(
                "half of three", "zero stays zero", "a quarter is half of a half", "large numbers");
    }

    @Test
    void eachClaimEarnsItsPoints() {
        Verdict verdict = verdict(right());
        assertThat(verdict.points()).isEqualTo(4.5);
        assertThat(verdict.earned()).isEqualTo(3.5);
        assertThat(verdict.passed()).isFalse();
        assertThat(verdict.claims()).extracting(ClaimResult::visible)
                .containsExactly(true, true, true, false);
    }

    @Test
    void aWrongAnswerShowsExpectedAndGotAndTheClaimsHint() {
        ClaimResult claim = verdict(right().to("half(3)", number(1))).claims().get(0);
        assertThat(claim).isEqualTo(new ClaimResult("half of three", 2, 0, Outcome.FAILED,
                "1.5", "1.0", "", "Half of three is not a whole number.", true));
    }

    @Test
    void whatIsMissingIsSaidInTheAuthorsWords() {
        Verdict verdict = verdict(new FixedAnswers());
        assertThat(verdict.missing()).containsExactly("double half(double x)", "quarter");
        assertThat(verdict.claims()).extracting(ClaimResult::outcome)
                .containsOnly(Outcome.NOT_ATTEMPTED);
        assertThat(verdict.claims().get(2).message()).isEqualTo(
                "You still need to define `double half(double x)`, `quarter`.");
    }

    @Test
    void outcomesOfTheSessionAreKept() {
        for (Outcome outcome : Outcome.values()) {
            if (!outcome.passed()) {
                var reply = Reply.failed(outcome, "", "so it went");
                assertThat(verdict(right().to("half(3)", reply)).claims().get(0).outcome())
                        .isEqualTo(outcome);
            }
        }
    }

    @Test
    void anUntouchedStubIsNotAttempted() {
        var stub = Reply.failed(
                Outcome.ERROR, "UnsupportedOperationException", "your answer here");
        assertThat(verdict(right().to("half(3)", stub)).claims().get(0).outcome())
                .isEqualTo(Outcome.NOT_ATTEMPTED);
    }

    @Test
    void anotherKindOfValueIsAWrongAnswer() {
        var text = Reply.of(new org.deepecon.kernel.notebook.child.Value.Text(
                "java.lang.String", "1.5", 3), "");
        ClaimResult claim = verdict(right().to("half(3)", text)).claims().get(0);
        assertThat(claim.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(claim.expected()).isEqualTo("a number");
        assertThat(claim.got()).isEqualTo("String \"1.5\"");
    }

    @Test
    void whatPassesOnceAndFailsOnceEarnsItsPointsAndIsNoticed() {
        Verdict verdict = verdict(right().to("half(3)", number(1.5), number(7)));
        assertThat(verdict.claims().get(0).earned()).isEqualTo(2);
        assertThat(verdict.notices()).containsExactly(
                "\"half of three\": passed in the first run, failed in the second");
        assertThat(verdict.forStudent().notices()).isEmpty();
    }

    @Test
    void aHiddenClaimsValuesDoNotReachTheStudent() {
        Verdict verdict = verdict(right().to("half(1e301)", number(1)));
        assertThat(verdict.claims().get(3).expected()).isEqualTo("5.0E300");
        ClaimResult shown = verdict.forStudent().claims().get(3);
        assertThat(shown.expected()).isNull();
        assertThat(shown.got()).isNull();
        assertThat(shown.message()).isEmpty();
    }

    @Test
    void aTestThatBreaksIsTheAuthorsFault() {
        Verdict verdict = Judge.once(Broken.class, Submission.of(new FixedAnswers()));
        assertThat(verdict.claims().get(0).outcome()).isEqualTo(Outcome.ERROR);
        assertThat(verdict.notices()).singleElement().asString().contains("an author's slip");
    }

    @Test
    void annotationsAreRead() {
        ExerciseInfo info = ExerciseInfo.of(Halves.class);
        assertThat(info.title()).isEqualTo("Halves");
        assertThat(info.hints()).containsExactly("Divide.", "Divide by two.", "return x / 2;");
        assertThat(info.points()).isEqualTo(4.5);
    }
}
