/// <reference path="./webassembly.d.ts" />
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { init, type WrappedPdfiumModule } from "@embedpdf/pdfium";

export interface Pdfium {
  readonly library: WrappedPdfiumModule;
  /** The library's memory as it is now: it moves as it grows. */
  readonly memory: () => Uint8Array;
}

/** Bytes, of which a page's pixels take 50 million: far below what a reading may take altogether. */
const mostMemory = 768 * 1024 * 1024;
/** Of WebAssembly. */
const bytesOfPage = 65_536;

let compiled: Promise<WebAssembly.Module> | undefined;

/** Opens the library with a memory of its own, which doesn't grow beyond a limit. It is compiled at the first PDF. */
export async function openPdfium(): Promise<Pdfium> {
  compiled ??= compile();
  const module = await compiled;
  let memory: WebAssembly.Memory | undefined;
  const instantiateWasm = (imports: WebAssembly.Imports, onDone: (instance: WebAssembly.Instance) => void) => {
    const instance = new WebAssembly.Instance(module, imports);
    const all = [...Object.values(instance.exports), ...Object.values(imports).flatMap((one) => Object.values(one))];
    memory = all.find((one): one is WebAssembly.Memory => one instanceof WebAssembly.Memory);
    if (memory) limit(memory);
    onDone(instance);
    return instance.exports;
  };
  // What it prints says what the file made it do.
  const silent = { print: () => {}, printErr: () => {} };
  const library = await init({ instantiateWasm, ...silent } as Parameters<typeof init>[0]);
  const opened = memory;
  if (opened === undefined) throw new Error("the PDF library has no memory");
  library.PDFiumExt_Init();
  return { library, memory: () => new Uint8Array(opened.buffer) };
}

async function compile(): Promise<WebAssembly.Module> {
  const file = createRequire(import.meta.url).resolve("@embedpdf/pdfium/pdfium.wasm");
  return WebAssembly.compile(await readFile(file));
}

/** Where its memory doesn't grow, the library says that there is none left. */
function limit(memory: WebAssembly.Memory): void {
  const grow = memory.grow.bind(memory);
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * bytesOfPage > mostMemory)
      throw new RangeError("a PDF wants too much memory");
    return grow(pages);
  };
}
