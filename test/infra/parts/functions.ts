import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { functions as needs } from "../../../handlers/wiring/functions.ts";
import { root } from "../../../infra/root.ts";
import { functions, one, type Synthesized, target } from "../look.ts";

export function functionTests({ small, production }: Synthesized): void {
  describe("a function", () => {
    it("is there for each that the handlers name, and is told just what it reads", () => {
      const told = [...functions(small)].map(([name, { Properties }]) => {
        const { NODE_OPTIONS: _, LOG_LEVEL: __, ...own } = Properties.Environment.Variables;
        return [name, Object.keys(own).sort()];
      });
      const needed = Object.entries(needs).map(([name, { environment }]) => [name, [...environment].sort()]);
      expect(Object.fromEntries(told)).toEqual(Object.fromEntries(needed));
    });

    it("is made from a file of its name", () => {
      for (const name of functions(small).keys())
        expect(existsSync(join(root, "handlers", `${name}.ts`)), name).toBe(true);
    });

    it("runs Node 24 on arm64, and the two with native code on x86_64", () => {
      const of = [...functions(small)];
      expect(of.map(([, { Properties }]) => Properties.Runtime)).toEqual(of.map(() => "nodejs24.x"));
      const x86 = of.filter(([, { Properties }]) => Properties.Architectures[0] !== "arm64").map(([name]) => name);
      expect(x86.sort()).toEqual(["draw", "read-scripts"]);
    });

    it("has a log of its own that passes, traces, and stacks that name source files", () => {
      for (const [, { stack, Properties }] of functions(small)) {
        const group = one(
          { [stack]: small[stack] as never },
          "AWS::Logs::LogGroup",
          target(Properties.LoggingConfig.LogGroup),
        );
        expect(group.Properties.RetentionInDays).toBe(14);
        expect(Properties.LoggingConfig.LogFormat).toBe("JSON");
        expect(Properties.TracingConfig).toEqual({ Mode: "Active" });
        expect(Properties.Environment.Variables.NODE_OPTIONS).toBe("--enable-source-maps");
      }
    });

    it("has a role of its own, without any policy that AWS manages", () => {
      const roles = [...functions(small).values()].map(
        ({ stack, Properties }) => `${stack}/${target(Properties.Role)}`,
      );
      expect(new Set(roles).size).toBe(roles.length);
      for (const role of roles) {
        const [stack = "", id = ""] = role.split("/");
        expect(small[stack]?.Resources[id]?.Properties.ManagedPolicyArns).toBeUndefined();
      }
    });

    it("keeps runs of its own only where it must hold others back, and not in a small account", () => {
      const reserved = (size: typeof small) =>
        Object.fromEntries(
          [...functions(size)].flatMap(([name, { Properties }]) =>
            Properties.ReservedConcurrentExecutions ? [[name, Properties.ReservedConcurrentExecutions]] : [],
          ),
        );
      expect(reserved(small)).toEqual({});
      expect(reserved(production)).toEqual({ query: 100, "read-scripts": 50 });
    });
  });

  describe("arrive", () => {
    it("is told of each new photo, and leaves in the archive what it could not pass on", () => {
      const bucket = one(small, "AWS::S3::Bucket", "PhotosRaw").Properties;
      const [told] = bucket.NotificationConfiguration.LambdaConfigurations;
      expect(told.Event).toBe("s3:ObjectCreated:*");
      expect(target(told.Function)).toBe(functions(small).get("arrive")?.id);
      const tries = one(small, "AWS::Lambda::EventInvokeConfig").Properties;
      expect(target(tries.FunctionName)).toBe(functions(small).get("arrive")?.id);
      expect(tries).toMatchObject({ MaximumEventAgeInSeconds: 6 * 3600, MaximumRetryAttempts: 2 });
      expect(target(tries.DestinationConfig.OnFailure.Destination)).toMatch(/^Archive/);
    });

    it("may be called for buckets of this account and stack alone", () => {
      const may = one(small, "AWS::Lambda::Permission", "PhotosMayTell").Properties;
      expect(may.Principal).toBe("s3.amazonaws.com");
      expect(may.SourceAccount).toEqual({ Ref: "AWS::AccountId" });
      expect(JSON.stringify(may.SourceArn)).toContain(":s3:::octember-capture-*");
    });
  });
}
