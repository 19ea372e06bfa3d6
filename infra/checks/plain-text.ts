/**
 * A template's expression as text, with what is only known on AWS in angle brackets, the same from whichever stack it is
 * looked at: `<Archive.Arn>/dead/*`. CDK's endings of logical ids are left out, so that the text outlasts a renamed scope.
 */
export function plainText(expression: unknown): string {
  if (typeof expression === "string") return withoutHashes(expression);
  if (Array.isArray(expression)) return expression.map(plainText).join(",");
  if (typeof expression !== "object" || expression === null) return String(expression);
  const [[name, value] = []] = Object.entries(expression);
  if (name === "Ref") return withoutHashes(`<${value}>`);
  if (name === "Fn::GetAtt") return withoutHashes(`<${(value as readonly string[]).join(".")}>`);
  if (name === "Fn::ImportValue") return plainText(value);
  if (name === "Fn::Join") {
    const [separator, parts] = value as [string, readonly unknown[]];
    return parts.map(plainText).join(separator);
  }
  if (name === "Fn::Select" || name === "Fn::Split" || name === "Fn::Sub") return `<${JSON.stringify(value)}>`;
  throw new Error(`${JSON.stringify(expression)} can't be read`);
}

export function withoutHashes(text: string): string {
  return text
    .replace(/[\w-]+:ExportsOutput(?:FnGetAtt|Ref)(\w+?)[0-9A-F]{8}([A-Za-z]*?)[0-9A-F]{8}/g, (_, id, attribute) =>
      attribute === "" ? `<${id}>` : `<${id}.${attribute}>`,
    )
    .replace(/<(\w+?)[0-9A-F]{8}(\.\w+)?>/g, "<$1$2>");
}
