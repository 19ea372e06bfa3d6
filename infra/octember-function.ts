import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import { type ISecurityGroup, type IVpc, SubnetType } from "aws-cdk-lib/aws-ec2";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, LoggingFormat, Runtime, Tracing } from "aws-cdk-lib/aws-lambda";
import { type ICommandHooks, NodejsFunction, OutputFormat } from "aws-cdk-lib/aws-lambda-nodejs";
import { LogGroup, type RetentionDays } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import { aliasesOf, type FunctionName, functions } from "../handlers/wiring/functions.ts";
import { root } from "./root.ts";

interface Network {
  readonly vpc: IVpc;
  readonly securityGroup: ISecurityGroup;
}

export interface OctemberFunctionProps<Name extends FunctionName> {
  /** `handlers/<entry>.ts`. */
  readonly entry: Name;
  /** MiB; a Lambda gets one whole core at 1,769. */
  readonly memory: number;
  readonly timeout: Duration;
  readonly logDays: RetentionDays;
  /** Just what `handlers/wiring/functions.ts` says that it reads. */
  readonly environment: Readonly<Record<(typeof functions)[Name]["environment"][number], string>>;
  /** Only for what runs beside the engines. */
  readonly network?: Network;
  /** How many runs at once, kept from all other functions of the account. */
  readonly concurrency?: number | undefined;
  /** arm64 but for what has native code: onnxruntime-node has been reported to abort there, and a machine has its own platform's libraries and one other's. */
  readonly architecture?: Architecture;
  /** Files that the bundle needs beside it. */
  readonly commandHooks?: ICommandHooks;
  /** Packages that are copied beside the bundle, because they hold native code. */
  readonly external?: readonly string[];
}

/**
 * A Lambda as all of Octember's are: Node 24, one bundle with source maps, a role and a log group of its own, traces, JSON
 * logs. The role may write its logs and traces, and nothing else until `allow` says so: CDK's managed policies and
 * grants allow more than is used.
 */
export class OctemberFunction<Name extends FunctionName = FunctionName> extends NodejsFunction {
  readonly #role: Role;

  constructor(scope: Construct, id: string, props: OctemberFunctionProps<Name>) {
    const isInside = functions[props.entry].where === "inside";
    if (isInside !== (props.network !== undefined)) throw new Error(`${props.entry} is in the wrong place`);
    const within = new Construct(scope, `${id}Role`);
    const role = new Role(within, "Role", { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
    // Logs are no truth: they go with the stack.
    const logGroup = new LogGroup(within, "Logs", { retention: props.logDays, removalPolicy: RemovalPolicy.DESTROY });
    allowToRun(role, logGroup);
    if (props.network) allowInNetwork(role, props.network);

    super(scope, id, {
      entry: entryFile(scope, props.entry),
      runtime: Runtime.NODEJS_24_X,
      architecture: props.architecture ?? Architecture.ARM_64,
      memorySize: props.memory,
      timeout: props.timeout,
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      tracing: Tracing.ACTIVE,
      environment: { NODE_OPTIONS: "--enable-source-maps", LOG_LEVEL: "info", ...props.environment },
      awsSdkConnectionReuse: false,
      depsLockFilePath: join(root, "package-lock.json"),
      projectRoot: root,
      ...(props.concurrency === undefined ? {} : { reservedConcurrentExecutions: props.concurrency }),
      ...(props.network && {
        vpc: props.network.vpc,
        vpcSubnets: { subnetType: SubnetType.PRIVATE_ISOLATED },
        securityGroups: [props.network.securityGroup],
      }),
      bundling: {
        format: OutputFormat.ESM,
        target: "node24",
        minify: true,
        keepNames: true,
        sourceMap: true,
        sourcesContent: false,
        mainFields: ["module", "main"],
        bundleAwsSDK: true,
        externalModules: [...(props.external ?? [])],
        esbuildArgs: Object.fromEntries(
          Object.entries(aliasesOf(props.entry)).map(([name, path]) => [`--alias:${name}`, path]),
        ),
        // Bundled CommonJS calls require(), which a module has not.
        banner: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
        ...(props.commandHooks && { commandHooks: props.commandHooks }),
      },
    });
    this.#role = role;
  }

  /** Lets the function do exactly these things with exactly these resources. */
  allow(actions: readonly string[], ...resources: readonly string[]): this {
    allow(this.#role, actions, ...resources);
    return this;
  }
}

function allow(role: Role, actions: readonly string[], ...resources: readonly string[]): void {
  role.addToPolicy(new PolicyStatement({ actions: [...actions], resources: [...resources] }));
}

function allowToRun(role: Role, logGroup: LogGroup): void {
  allow(role, ["logs:CreateLogStream", "logs:PutLogEvents"], logGroup.logGroupArn);
  allow(role, ["xray:PutTraceSegments", "xray:PutTelemetryRecords"], "*");
}

/** What Lambda needs of a role to place its function in a network, as narrow as EC2 lets it be. */
function allowInNetwork(role: Role, { vpc, securityGroup }: Network): void {
  const ec2 = (resource: string) => Stack.of(role).formatArn({ service: "ec2", resource });
  const subnets = vpc.selectSubnets({ subnetType: SubnetType.PRIVATE_ISOLATED }).subnetIds;
  const interfaces = ec2("network-interface/*");
  allow(role, ["ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets"], "*");
  allow(role, ["ec2:DeleteNetworkInterface"], ec2("*/*"));
  allow(role, ["ec2:AssignPrivateIpAddresses", "ec2:UnassignPrivateIpAddresses"], interfaces);
  allow(
    role,
    ["ec2:CreateNetworkInterface"],
    interfaces,
    ec2(`security-group/${securityGroup.securityGroupId}`),
    ...subnets.map((id) => ec2(`subnet/${id}`)),
  );
}

function entryFile(scope: Construct, entry: string): string {
  const file = scope.node.tryGetContext("octember:entry") ?? join(root, "handlers", `${entry}.ts`);
  if (!existsSync(file)) throw new Error(`handlers/${entry}.ts is not there`);
  return file;
}
