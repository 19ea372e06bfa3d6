import { synthesize } from "./checks/synthesize.ts";
import { permissions, refused } from "./checks/wildcards.ts";

const wrong = (["small", "production"] as const).flatMap((size) => {
  const { templates, found } = synthesize({ size, everyRule: true });
  const wide = refused(permissions(templates), "octember").map(
    ({ where, action, resource }) =>
      `${where} allows ${action} on ${resource}, which checks/wide-resources.ts doesn't know`,
  );
  return [...found, ...wide].map((what) => `${size}: ${what}`);
});

if (wrong.length > 0) {
  process.stderr.write(`${wrong.join("\n")}\n`);
  process.exitCode = 1;
}
