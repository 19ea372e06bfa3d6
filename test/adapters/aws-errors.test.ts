import { describe, expect, it } from "vitest";
import { awsError, ServiceRefused, ServiceStopped, ServiceThrottled } from "../../app/adapters/aws-errors.ts";
import { Conflict } from "../../app/errors.ts";

function thrown(name: string, more: object = {}): Error {
  return Object.assign(new Error("as AWS says it"), { name, ...more });
}

const status = (httpStatusCode: number) => ({ $metadata: { httpStatusCode } });
const cancelled = (...codes: string[]) =>
  thrown("TransactionCanceledException", { ...status(400), CancellationReasons: codes.map((Code) => ({ Code })) });

describe("what an AWS service says", () => {
  it.each([
    [thrown("ProvisionedThroughputExceededException", status(400)), ServiceThrottled],
    [thrown("ThrottlingException", status(400)), ServiceThrottled],
    [thrown("RequestThrottled", status(403)), ServiceThrottled],
    [thrown("SlowDown", status(503)), ServiceThrottled],
    [cancelled("None", "ThrottlingError"), ServiceThrottled],
    [thrown("TransactionConflictException", status(400)), Conflict],
    [cancelled("None", "TransactionConflict"), Conflict],
    [thrown("InternalServerError", status(500)), ServiceStopped],
    [thrown("Whatever", status(503)), ServiceStopped],
    [thrown("TimeoutError"), ServiceStopped],
    [thrown("Error", { code: "ECONNREFUSED" }), ServiceStopped],
    [thrown("Error", { code: "ECONNRESET", $metadata: { attempts: 3 } }), ServiceStopped],
    [thrown("ExpiredTokenException", status(400)), ServiceStopped],
    [thrown("AccessDeniedException", status(400)), ServiceRefused],
    [thrown("ResourceNotFoundException", status(400)), ServiceRefused],
    [thrown("ValidationException", status(400)), ServiceRefused],
  ])("as %s is told by its kind, with its cause", (error, kind) => {
    const typed = awsError("DynamoDB", error);
    expect(typed).toBeInstanceOf(kind);
    expect(typed).toMatchObject({ retryable: kind !== ServiceRefused, cause: error });
  });

  it("names what was refused", () => {
    expect(awsError("SQS", thrown("AccessDenied", status(403)))).toMatchObject({ reason: "AccessDenied" });
  });

  it("leaves alone what isn't AWS's: a mistake of ours is no stopped service", () => {
    const ours = new TypeError("undefined is not a function");
    expect(awsError("SQS", ours)).toBe(ours);
    const typed = new Conflict("read again");
    expect(awsError("SQS", typed)).toBe(typed);
    expect(awsError("SQS", "text")).toBe("text");
  });
});
