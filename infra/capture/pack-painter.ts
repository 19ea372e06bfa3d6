import { pathToFileURL } from "node:url";
import { copyPackages } from "./copy-packages.ts";

/** What holds native code or fonts, and so is copied instead of bundled. */
export const paintersPackages = ["@resvg/resvg-js", "@expo-google-fonts/noto-sans-kr"] as const;

/** Its library for Lambda. `npm install --os linux --cpu x64` brings it to a machine of another kind. */
const ofLambda = "@resvg/resvg-js-linux-x64-gnu";

const [, program, folder] = process.argv;
if (folder && program && import.meta.url === pathToFileURL(program).href)
  copyPackages([...paintersPackages, ofLambda], folder);
