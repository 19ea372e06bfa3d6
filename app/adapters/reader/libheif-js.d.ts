declare module "libheif-js/libheif-wasm/libheif-bundle.mjs" {
  /** Compiles the library and gives it a memory of its own. */
  export default function open(): import("./libheif.ts").Libheif;
}
