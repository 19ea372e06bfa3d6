import { Stack } from "aws-cdk-lib";
import { type ISecurityGroup, type IVpc, SubnetType } from "aws-cdk-lib/aws-ec2";
import { AccountRootPrincipal, PolicyDocument, PolicyStatement } from "aws-cdk-lib/aws-iam";
import { CfnDomain } from "aws-cdk-lib/aws-opensearchservice";
import { Construct } from "constructs";
import { removalOf } from "../keep.ts";
import type { Size } from "../sizes.ts";

interface Props {
  readonly size: Size;
  readonly name: string;
  readonly vpc: IVpc;
  readonly securityGroup: ISecurityGroup;
}

/** What may be asked of a domain. */
const requests = ["es:ESHttpGet", "es:ESHttpHead", "es:ESHttpPost", "es:ESHttpPut", "es:ESHttpDelete"] as const;

/** Reading, in OpenSearch, is posting a question. */
export const searchReads = ["es:ESHttpGet", "es:ESHttpHead", "es:ESHttpPost"] as const;
export const searchWrites = requests;

/** The search index's engine. Its slow logs stay off: they would write questions down, so names. */
export class SearchDomain extends Construct {
  readonly domain: CfnDomain;
  readonly url: string;
  /** Everything in the domain, which is what the service lets a policy name. */
  readonly contents: string;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    const { search } = props.size;
    const subnets = props.vpc.selectSubnets({ subnetType: SubnetType.PRIVATE_ISOLATED }).subnetIds;
    this.domain = new CfnDomain(this, "Domain", {
      domainName: props.name,
      engineVersion: "OpenSearch_2.19",
      clusterConfig: {
        instanceType: search.nodeType,
        instanceCount: search.nodes,
        zoneAwarenessEnabled: search.nodes > 1,
        ...(search.nodes > 1 && { zoneAwarenessConfig: { availabilityZoneCount: 2 } }),
        dedicatedMasterEnabled: search.masterType !== undefined,
        ...(search.masterType !== undefined && { dedicatedMasterType: search.masterType, dedicatedMasterCount: 3 }),
      },
      ebsOptions: { ebsEnabled: true, volumeType: "gp3", volumeSize: search.disk },
      vpcOptions: {
        subnetIds: search.nodes > 1 ? subnets : subnets.slice(0, 1),
        securityGroupIds: [props.securityGroup.securityGroupId],
      },
      encryptionAtRestOptions: { enabled: true },
      nodeToNodeEncryptionOptions: { enabled: true },
      domainEndpointOptions: { enforceHttps: true, tlsSecurityPolicy: "Policy-Min-TLS-1-2-PFS-2023-10" },
      accessPolicies: this.#signedByThisAccount(props.name),
      softwareUpdateOptions: { autoSoftwareUpdateEnabled: true },
      offPeakWindowOptions: { enabled: true },
    });
    this.domain.applyRemovalPolicy(removalOf(scope));
    this.contents = contentsOf(this, props.name);
    this.url = `https://${this.domain.attrDomainEndpoint}`;
  }

  /** Hands the decision to the roles of this account; requests without a signature are nobody's. */
  #signedByThisAccount(name: string): PolicyDocument {
    const principals = [new AccountRootPrincipal()];
    const allow = new PolicyStatement({ principals, actions: [...requests], resources: [contentsOf(this, name)] });
    return new PolicyDocument({ statements: [allow] });
  }
}

/** By its name: the domain can't name itself in its own policy. */
const contentsOf = (scope: Construct, name: string) =>
  Stack.of(scope).formatArn({ service: "es", resource: "domain", resourceName: `${name}/*` });
