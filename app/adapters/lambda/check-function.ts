import { InvokeCommand, type LambdaClient } from "@aws-sdk/client-lambda";
import { awsError } from "../aws-errors.ts";

/** Whether a function could be called, by the right to call it: Lambda looks at name and right, and runs nothing. @throws what `awsError` makes of its no */
export async function checkFunction(client: LambdaClient, functionName: string): Promise<void> {
  try {
    await client.send(new InvokeCommand({ FunctionName: functionName, InvocationType: "DryRun" }));
  } catch (thrown) {
    throw awsError("Lambda", thrown);
  }
}
