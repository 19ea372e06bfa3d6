import { type IVpc, Peer, Port, SecurityGroup } from "aws-cdk-lib/aws-ec2";
import { Construct } from "constructs";

/** The ports that engines listen on. The cache's is not Redis's usual one, which is tried first by whoever gets in. */
export const ports = { search: 443, graph: 8182, cache: 6380 } as const;

export type Engine = keyof typeof ports;

/**
 * Who may speak to whom in the network: functions to engines, engines to nobody. All rules are kept here, so that no
 * other stack needs to change this one's groups.
 */
export class SecurityGroups extends Construct {
  readonly engines: Readonly<Record<Engine, SecurityGroup>>;
  /** For `index` and the search domain alone, for `link` and the graph alone, for `query` and `operate` all three. */
  readonly functions: Readonly<Record<"index" | "link" | "query" | "operate", SecurityGroup>>;

  constructor(scope: Construct, id: string, props: { readonly vpc: IVpc }) {
    super(scope, id);
    const group = (name: string, description: string) =>
      new SecurityGroup(this, name, { vpc: props.vpc, description, allowAllOutbound: false });
    this.engines = {
      search: group("Search", "The search domain"),
      graph: group("Graph", "The cluster of the graph"),
      cache: group("Cache", "The cache"),
    };
    this.functions = {
      index: group("Index", "The function that keeps the search index"),
      link: group("Link", "The function that keeps the graph"),
      query: group("Query", "The function that answers from search and graph"),
      operate: group("Operate", "The function that rebuilds, erases and sends again"),
    };
    const { index, link, query, operate } = this.functions;
    this.#open("search", index, query, operate);
    this.#open("graph", link, query, operate);
    this.#open("cache", query, operate);
    // The gateway endpoints of S3 and DynamoDB have public addresses; no route leads from here to any other.
    for (const each of Object.values(this.functions)) {
      each.addEgressRule(Peer.anyIpv4(), Port.tcp(443), "S3 and DynamoDB by their gateway endpoints");
    }
  }

  #open(engine: Engine, ...callers: readonly SecurityGroup[]): void {
    const port = Port.tcp(ports[engine]);
    for (const caller of callers) {
      this.engines[engine].addIngressRule(caller, port, `From ${caller.node.id}`);
      caller.addEgressRule(this.engines[engine], port, `To the ${engine}`);
    }
  }
}
