/** As much of Node's WebAssembly as is used here: neither TypeScript without a browser nor Node's types declare it. */
declare namespace WebAssembly {
  type Imports = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  class Module {
    private constructor();
  }
  class Instance {
    constructor(module: Module, imports: Imports);
    readonly exports: Readonly<Record<string, unknown>>;
  }
  class Memory {
    private constructor();
    readonly buffer: ArrayBuffer;
    grow(pages: number): number;
  }
  /** What ends a program: an abort, or a place in memory that it has not. */
  class RuntimeError extends Error {}
  function compile(bytes: Uint8Array): Promise<Module>;
}
