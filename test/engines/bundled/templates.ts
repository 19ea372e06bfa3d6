import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { account, physicalNames, region } from "./physical-names.ts";

export interface Resource {
  /** `octember-capture`. */
  readonly stack: string;
  readonly id: string;
  readonly Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: a template's properties are whatever their type of resource has
  readonly Properties: Readonly<Record<string, any>>;
  readonly Metadata?: Readonly<Record<string, string>>;
}

interface Template {
  readonly Resources: Readonly<Record<string, Omit<Resource, "stack" | "id">>>;
  readonly Outputs?: Readonly<Record<string, { readonly Value: unknown; readonly Export?: { readonly Name: string } }>>;
}

interface AssetManifest {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly source: { readonly path: string };
        readonly destinations: Readonly<Record<string, { objectKey: string }>>;
      }
    >
  >;
}

export interface Templates {
  readonly resources: readonly Resource[];
  /** What stands in a template, with every reference replaced by what it refers to. */
  resolve<T = string>(stack: string, value: unknown): T;
  /** The one whose path in the CDK is `octember-<part>/…`. */
  at(path: string): Resource;
  /** `Ref` of a resource. */
  nameOf(resource: Resource): string;
  arnOf(resource: Resource): string;
  /** The folder with a function's code, by the asset manifest. */
  codeOf(lambda: Resource): string;
}

/** What `cdk synth` wrote, as CloudFormation would read it. */
export function openTemplates(folder: string, run: string, queuesAt: string): Templates {
  const read = <T>(file: string) => JSON.parse(readFileSync(join(folder, file), "utf8")) as T;
  const stacks = readdirSync(folder).flatMap((file) => /^(.+)\.template\.json$/.exec(file)?.[1] ?? []);
  const physical = physicalNames(run, queuesAt);
  const resources: Resource[] = [];
  const exported = new Map<string, { readonly stack: string; readonly value: unknown }>();
  for (const stack of stacks) {
    const { Resources, Outputs = {} } = read<Template>(`${stack}.template.json`);
    for (const [id, resource] of Object.entries(Resources)) resources.push({ ...resource, stack, id });
    for (const { Value: value, Export } of Object.values(Outputs))
      if (Export) exported.set(Export.Name, { stack, value });
  }

  function named(stack: string, id: string): Resource {
    const found = resources.find((one) => one.stack === stack && one.id === id);
    if (found === undefined) throw new Error(`${stack} has no ${id}`);
    return found;
  }

  const functions: Readonly<Record<string, (stack: string, argument: never) => unknown>> = {
    Ref: (stack, id: string) => pseudo[id] ?? physical(named(stack, id)).ref,
    "Fn::GetAtt": (stack, [id, attribute]: [string, string]) => {
      const value = physical(named(stack, id)).attributes[attribute];
      if (value === undefined) throw new Error(`${stack}: ${id} has no ${attribute} here`);
      return value;
    },
    "Fn::Join": (stack, [separator, parts]: [string, unknown[]]) =>
      parts.map((part) => resolve(stack, part)).join(separator),
    "Fn::ImportValue": (_, name: string) => {
      const found = exported.get(name);
      if (found === undefined) throw new Error(`nothing is exported as ${name}`);
      return resolve(found.stack, found.value);
    },
  };

  function resolve(stack: string, value: unknown): unknown {
    if (value === null || typeof value !== "object") return value;
    if (Array.isArray(value)) return value.map((one) => resolve(stack, one));
    const entries = Object.entries(value);
    const [[name, argument] = []] = entries;
    const work = entries.length === 1 && name !== undefined ? functions[name] : undefined;
    if (work !== undefined) return work(stack, argument as never);
    if (name?.startsWith("Fn::")) throw new Error(`${name} isn't understood here`);
    return Object.fromEntries(entries.map(([key, one]) => [key, resolve(stack, one)]));
  }

  return {
    resources,
    resolve: <T>(stack: string, value: unknown) => resolve(stack, value) as T,
    at(path) {
      const found = resources.find(({ Metadata }) => Metadata?.["aws:cdk:path"] === path);
      if (found === undefined) throw new Error(`nothing is at ${path}`);
      return found;
    },
    nameOf: (resource) => physical(resource).ref,
    arnOf: (resource) => physical(resource).attributes.Arn ?? physical(resource).ref,
    codeOf({ stack, Properties }) {
      const { files } = read<AssetManifest>(`${stack}.assets.json`);
      const isIts = ({ objectKey }: { objectKey: string }) => objectKey === Properties.Code.S3Key;
      const asset = Object.values(files).find(({ destinations }) => Object.values(destinations).some(isIts));
      if (asset === undefined) throw new Error(`no asset is ${Properties.Code.S3Key}`);
      return join(folder, asset.source.path);
    },
  };
}

const pseudo: Readonly<Record<string, string>> = {
  "AWS::Region": region,
  "AWS::AccountId": account,
  "AWS::Partition": "aws",
  "AWS::URLSuffix": "amazonaws.com",
};
