package org.deepecon.grading;

import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import org.deepecon.kernel.notebook.child.Value;

/** The one implementation: asks a respondent, and reads the plain values it gives. */
record AskedSubmission(Respondent respondent, Duration limit) implements Submission {
    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    @Override
    public Submission within(Duration other) {
        return new AskedSubmission(respondent, other);
    }

    @Override
    public Value value(String expression) {
        Reply reply = respondent.value(expression, limit);
        if (!reply.ok()) {
            throw failure(expression, reply);
        }
        return reply.value();
    }

    private static SubmissionException failure(String code, Reply reply) {
        return Stub.threw(reply)
                ? new SubmissionException(Outcome.NOT_ATTEMPTED,
                        "`" + code + "` comes to a place that still says \""
                                + Stub.MESSAGE + "\".",
                        null, null)
                : new SubmissionException(reply.outcome(),
                        "`" + code + "`: " + reply.message(), null, null);
    }

    @Override
    public double number(String expression) {
        return Plain.number(value(expression), expression);
    }

    @Override
    public long wholeNumber(String expression) {
        Value value = value(expression);
        if (value instanceof Value.Whole whole && whole.value().abs().compareTo(LARGEST) <= 0) {
            return whole.value().longValue();
        }
        throw Plain.wrongKind(expression, "a whole number", value);
    }

    @Override
    public double[] numbers(String expression) {
        return Plain.numbers(value(expression), expression);
    }

    @Override
    public double[][] matrix(String expression) {
        return Plain.matrix(value(expression), expression);
    }

    @Override
    public TensorData tensor(String expression) {
        return Plain.tensor(value(expression), expression);
    }

    @Override
    public TableData table(String expression) {
        return PlainTable.of(value(expression), expression);
    }

    @Override
    public String text(String expression) {
        return PlainTable.text(value(expression), expression);
    }

    @Override
    public List<String> texts(String expression) {
        return PlainTable.texts(value(expression), expression);
    }

    @Override
    public boolean truth(String expression) {
        Value value = value(expression);
        if (value instanceof Value.Bool truth) {
            return truth.value();
        }
        throw Plain.wrongKind(expression, "true or false", value);
    }

    @Override
    public void run(String code) {
        output(code);
    }

    @Override
    public String output(String code) {
        Reply reply = respondent.run(code, limit);
        if (!reply.ok()) {
            throw failure(code, reply);
        }
        return reply.output().replace("\r\n", "\n");
    }

    @Override
    public String thrownBy(String code) {
        Reply reply = respondent.run(code.endsWith(";") ? code : code + ";", limit);
        if (!reply.ok() && (reply.outcome() != Outcome.ERROR || Stub.threw(reply))) {
            throw failure(code, reply);
        }
        return reply.errorType().substring(reply.errorType().lastIndexOf('.') + 1);
    }

    @Override
    public boolean defines(String name) {
        return respondent.names().contains(name);
    }
}
