import { describe, expect, it } from "vitest";
import { all, everything, functions, one, type Synthesized, target } from "../look.ts";

export function engineTests({ small, production }: Synthesized): void {
  describe("the network", () => {
    it("has no way out but to S3 and DynamoDB", () => {
      for (const size of [small, production]) {
        const types = everything(size).map(({ Type }) => Type);
        for (const type of ["NatGateway", "InternetGateway", "EgressOnlyInternetGateway", "EIP", "TransitGateway"]) {
          expect(types).not.toContain(`AWS::EC2::${type}`);
        }
        const endpoints = all(size, "AWS::EC2::VPCEndpoint").map(({ Properties }) => Properties);
        expect(endpoints.map(({ VpcEndpointType }) => VpcEndpointType)).toEqual(["Gateway", "Gateway"]);
        expect(endpoints.map(({ ServiceName }) => ServiceName["Fn::Join"][1].at(-1)).sort()).toEqual([
          ".dynamodb",
          ".s3",
        ]);
      }
    });

    it("holds the functions that ask engines, and no other", () => {
      const placed = [...functions(small)].filter(([, { Properties }]) => Properties.VpcConfig);
      expect(placed.map(([name]) => name).sort()).toEqual(["index", "link", "operate", "query"]);
    });

    it("lets engines be reached by named functions alone, and open no connection themselves", () => {
      const into = all(small, "AWS::EC2::SecurityGroupIngress").map(({ Properties }) => Properties);
      const who = into.map((rule) => `${name(rule.SourceSecurityGroupId)} → ${name(rule.GroupId)}:${rule.ToPort}`);
      expect(who.sort()).toEqual([
        "Index → Search:443",
        "Link → Graph:8182",
        "Operate → Cache:6380",
        "Operate → Graph:8182",
        "Operate → Search:443",
        "Query → Cache:6380",
        "Query → Graph:8182",
        "Query → Search:443",
      ]);
      expect(JSON.stringify(into)).not.toContain("CidrIp");
      const fromEngines = all(small, "AWS::EC2::SecurityGroupEgress").filter(({ Properties }) =>
        ["Search", "Graph", "Cache"].includes(name(Properties.GroupId)),
      );
      expect(fromEngines).toEqual([]);
    });
  });

  describe("the search engine", () => {
    it("is OpenSearch 2.19, in the network, encrypted everywhere, and asked by signature", () => {
      const { Properties } = one(small, "AWS::OpenSearchService::Domain");
      expect(Properties).toMatchObject({
        EngineVersion: "OpenSearch_2.19",
        EncryptionAtRestOptions: { Enabled: true },
        NodeToNodeEncryptionOptions: { Enabled: true },
        DomainEndpointOptions: { EnforceHTTPS: true },
      });
      expect(Properties.VPCOptions.SubnetIds).toHaveLength(1);
      const [{ Principal }] = Properties.AccessPolicies.Statement;
      expect(JSON.stringify(Principal)).toContain(":root");
    });

    it("spans two zones in production, with masters of its own", () => {
      const { ClusterConfig, VPCOptions } = one(production, "AWS::OpenSearchService::Domain").Properties;
      expect(ClusterConfig).toMatchObject({ InstanceCount: 2, ZoneAwarenessEnabled: true, DedicatedMasterCount: 3 });
      expect(VPCOptions.SubnetIds).toHaveLength(2);
    });
  });

  describe("the graph engine", () => {
    it("is Neptune without servers to choose, encrypted, and asked by signature", () => {
      const { Properties } = one(small, "AWS::Neptune::DBCluster");
      expect(Properties).toMatchObject({
        IamAuthEnabled: true,
        StorageEncrypted: true,
        ServerlessScalingConfiguration: { MinCapacity: 1, MaxCapacity: 4 },
      });
      expect(Properties.EngineVersion).toMatch(/^1\.4\./);
      for (const { Properties } of all(production, "AWS::Neptune::DBInstance")) {
        expect(Properties.DBInstanceClass).toBe("db.serverless");
      }
      expect(all(production, "AWS::Neptune::DBInstance")).toHaveLength(2);
    });
  });

  describe("the cache", () => {
    it("speaks TLS, to roles of the account", () => {
      const { Properties } = one(small, "AWS::ElastiCache::ReplicationGroup");
      expect(Properties).toMatchObject({
        TransitEncryptionEnabled: true,
        AtRestEncryptionEnabled: true,
        NumCacheClusters: 1,
      });
      expect(Properties.AuthToken).toBeUndefined();
      const user = one(small, "AWS::ElastiCache::User").Properties;
      // Without its users' group the cache would ask nobody who he is.
      const users = one(small, "AWS::ElastiCache::UserGroup");
      expect(Properties.UserGroupIds.map(target)).toEqual([users.id]);
      expect(users.Properties.UserIds.map(target)).toEqual([one(small, "AWS::ElastiCache::User").id]);
      expect(user).toMatchObject({
        AuthenticationMode: { Type: "iam" },
        AccessString: "on ~* -@all +@connection -@dangerous +get +set",
        UserId: user.UserName,
      });
      expect(user.UserId).toBe(Properties.ReplicationGroupId);
      expect(one(production, "AWS::ElastiCache::ReplicationGroup").Properties).toMatchObject({
        NumCacheClusters: 2,
        AutomaticFailoverEnabled: true,
        MultiAZEnabled: true,
      });
    });
  });
}

const name = (group: unknown) => target(group).replace(/^Groups|[0-9A-F]{8}$/g, "");
