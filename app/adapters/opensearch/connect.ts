import { defaultProvider } from "@aws-sdk/credential-provider-node";
import { Client, type ClientOptions } from "@opensearch-project/opensearch";
import { AwsSigv4Signer } from "@opensearch-project/opensearch/aws-v3";
import { OctemberError } from "../../errors.ts";

/** `OPENSEARCH_URL` is no address of an engine. */
export class SearchAddressWrong extends OctemberError {
  override readonly name = "SearchAddressWrong";
  readonly code = "search-address-wrong";
}

/** `search-name-id.ap-northeast-2.es.amazonaws.com`, `vpc-…`, or `….aos.ap-northeast-2.on.aws`: both kinds of address of a domain. */
const domains = [/\.([a-z0-9-]+)\.es\.amazonaws\.com(?:\.cn)?$/, /\.aos\.([a-z0-9-]+)\.on\.aws$/];

/**
 * For a domain of Amazon's every request is signed with the function's own role (Signature Version 4, service `es`), unless the address
 * holds a user and a password. The client asks for new credentials before they run out.
 * @param more for tests: where a domain's name leads.
 */
export function openSearchClient(url: string, more: Pick<ClientOptions, "agent"> = {}): Client {
  const { hostname, username } = addressOf(url);
  const region = domains.flatMap((domain) => domain.exec(hostname)?.[1] ?? [])[0];
  const signer =
    region === undefined || username !== ""
      ? {}
      : AwsSigv4Signer({ region, service: "es", getCredentials: defaultProvider() });
  return new Client({ node: url, ...signer, ...more });
}

function addressOf(url: string): URL {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  // Never the address itself: it may hold a password.
  if (address === undefined || !/^https?:$/.test(address.protocol))
    throw new SearchAddressWrong("OPENSEARCH_URL is not like https://HOST or https://USER:PASSWORD@HOST");
  return address;
}
