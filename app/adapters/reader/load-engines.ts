import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { projectFolder } from "../../project-folder.ts";

/** A neural network with one input and one output. Its input is used again as soon as it has answered. */
export type Network = (
  input: Float32Array,
  shape: readonly number[],
) => Promise<{ readonly values: Float32Array; readonly shape: readonly number[] }>;

export interface Engines {
  /** Picture → for each pixel how likely it is text. */
  readonly detector: Network;
  /** Strip of a line → for each step along it the likeliest character, how likely it is, and how likely a space is. */
  readonly recogniser: Network;
  /** Start of a strip → how likely it is upright, and upside down. */
  readonly classifier: Network;
  /** What the recogniser can say: class 1 is the first of these; 0 says nothing, the class after the last is a space. */
  readonly characters: readonly string[];
}

const folder = join(projectFolder, "app/adapters/reader/models");

/** Reads the models from the project's own folder. See `models/SOURCE.md`. */
export async function loadEngines(threads: number): Promise<Engines> {
  const [detector, recogniser, classifier, characters] = await Promise.all([
    loadNetwork("pp-ocrv6-small-det.fp16.onnx", threads),
    loadNetwork("pp-ocrv6-small-rec.fp16.onnx", threads),
    loadNetwork("ch-ppocr-mobile-v2.0-cls.onnx", threads),
    readFile(join(folder, "pp-ocrv6-characters.txt"), "utf8"),
  ]);
  // Not trimmed: some of the characters are spaces of other scripts.
  return { detector, recogniser, classifier, characters: characters.replace(/\n$/, "").split("\n") };
}

async function loadNetwork(file: string, threads: number): Promise<Network> {
  const options: InferenceSession.SessionOptions = {
    executionProviders: ["cpu"],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    graphOptimizationLevel: "all",
    logSeverityLevel: 3,
    // Kept for each length of line that was ever seen, it would fill memory.
    enableMemPattern: false,
    // Threads that wait for work by spinning take the cores from acks and from the other photo.
    extra: { session: { intra_op: { allow_spinning: "0" } } },
  };
  const session = await InferenceSession.create(join(folder, file), options);
  const [input] = session.inputNames;
  const [output] = session.outputNames;
  if (input === undefined || output === undefined) throw new Error(`${file} has no input or no output`);
  return async (values, shape) => {
    const feeds = { [input]: new Tensor("float32", values, shape) };
    const result = (await session.run(feeds))[output];
    if (!(result?.data instanceof Float32Array)) throw new Error(`${file} answered with something else than numbers`);
    return { values: result.data, shape: result.dims };
  };
}
