/** Actions whose resource has a `*`, each with the page of AWS that says why no less can be written. */
export interface WideResource {
  readonly actions: readonly string[];
  /** As `plainText` writes it. `NAME` stands for the installation's name. */
  readonly resource: string;
  readonly why: string;
  readonly page: string;
}

const reference = (service: string) =>
  `https://docs.aws.amazon.com/service-authorization/latest/reference/list_${service}.html`;

const objects =
  "An object is named by its key, which is made of ids that come later; the bucket and the folder are named";
const network = "arn:<AWS::Partition>:ec2:<AWS::Region>:<AWS::AccountId>";
const inBucket = (actions: readonly string[], resource: string): WideResource => ({
  actions,
  resource,
  why: objects,
  page: reference("amazons3"),
});

export const wideResources: readonly WideResource[] = [
  {
    actions: ["xray:PutTraceSegments", "xray:PutTelemetryRecords"],
    resource: "*",
    why: "X-Ray has no resource that traces are sent to",
    page: reference("awsx-ray"),
  },
  {
    actions: ["textract:DetectDocumentText"],
    resource: "*",
    why: "Textract has no resource for what is read at once",
    page: reference("amazontextract"),
  },
  {
    actions: ["ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets"],
    resource: "*",
    why: "EC2's Describe actions know no resources; Lambda asks for them to place a function in a network",
    page: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html",
  },
  {
    actions: ["ec2:DeleteNetworkInterface"],
    resource: `${network}:*/*`,
    why: "Lambda makes the interface and its id; its guide wants the id or this form, or the function gets no network",
    page: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html",
  },
  {
    actions: ["ec2:CreateNetworkInterface", "ec2:AssignPrivateIpAddresses", "ec2:UnassignPrivateIpAddresses"],
    resource: `${network}:network-interface/*`,
    why: "Lambda makes the interface and its id; subnet and security group, which are there before, are named",
    page: reference("amazonec2"),
  },
  {
    actions: ["es:ESHttpGet", "es:ESHttpHead", "es:ESHttpPost", "es:ESHttpPut", "es:ESHttpDelete"],
    resource: "arn:<AWS::Partition>:es:<AWS::Region>:<AWS::AccountId>:domain/NAME/*",
    why: "What is asked of a domain is named by its path, and an index has a new name after each rebuilding",
    page: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html",
  },
  {
    actions: ["neptune-db:ReadDataViaQuery", "neptune-db:WriteDataViaQuery", "neptune-db:DeleteDataViaQuery"],
    resource: "arn:<AWS::Partition>:neptune-db:<AWS::Region>:<AWS::AccountId>:<GraphCluster.ClusterResourceId>/*",
    why: "Neptune's data is one resource, written so",
    page: "https://docs.aws.amazon.com/neptune/latest/userguide/iam-data-resources.html",
  },
  inBucket(["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:DeleteObjectVersion"], "<PhotosRaw.Arn>/*"),
  inBucket(["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:DeleteObjectVersion"], "<Archive.Arn>/dead/*"),
  inBucket(["s3:PutObject", "s3:DeleteObject"], "<Archive.Arn>/dead/index/*"),
  inBucket(["s3:PutObject"], "<Archive.Arn>/unreadable/index/*"),
  inBucket(["s3:PutObject", "s3:DeleteObject"], "<Archive.Arn>/dead/link/*"),
  inBucket(["s3:PutObject"], "<Archive.Arn>/unreadable/link/*"),
  inBucket(["s3:PutObject", "s3:DeleteObject"], "<Archive.Arn>/dead/read/*"),
  inBucket(["s3:PutObject"], "<Archive.Arn>/unreadable/read/*"),
  inBucket(["s3:PutObject", "s3:DeleteObject"], "<Archive.Arn>/dead/reply/*"),
  inBucket(["s3:PutObject"], "<Archive.Arn>/unreadable/reply/*"),
  inBucket(["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:DeleteObjectVersion"], "<Archive.Arn>/aws/lambda/*"),
  inBucket(["s3:AbortMultipartUpload", "s3:GetObject", "s3:PutObject"], "<Archive.Arn>/changes/*"),
  inBucket(
    ["s3:AbortMultipartUpload", "s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:DeleteObjectVersion"],
    "<Archive.Arn>/not-archived/*",
  ),
  inBucket(["s3:PutObject"], "<AccessLogs.Arn>/raw/*"),
  inBucket(["s3:PutObject"], "<AccessLogs.Arn>/archive/*"),
];

/** Those of an installation of that name, with graphs beside its first one. */
export function wideResourcesOf(name: string, graphs: readonly string[] = []): readonly WideResource[] {
  const ofFirst = "<GraphCluster.";
  return wideResources.flatMap((wide) => {
    const resource = wide.resource.replace("NAME", name);
    const others = resource.includes(ofFirst) ? graphs : [];
    const ofOthers = others.map((graph) => resource.replace(ofFirst, `<Graph${graph.replaceAll("-", "")}Cluster.`));
    return [resource, ...ofOthers].map((one) => ({ ...wide, resource: one }));
  });
}
