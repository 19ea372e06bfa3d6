import { createRequire } from "node:module";
import type { Face } from "./drawing.ts";

const { resolve } = createRequire(import.meta.url);

/** Font files from npm, all under the SIL Open Font License. */
export const fontFiles: readonly string[] = [
  "@expo-google-fonts/noto-sans-kr/300Light/NotoSansKR_300Light.ttf",
  "@expo-google-fonts/noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf",
  "@expo-google-fonts/noto-sans-kr/500Medium/NotoSansKR_500Medium.ttf",
  "@expo-google-fonts/noto-sans-kr/700Bold/NotoSansKR_700Bold.ttf",
  "@expo-google-fonts/nanum-myeongjo/400Regular/NanumMyeongjo_400Regular.ttf",
  "@expo-google-fonts/nanum-myeongjo/700Bold/NanumMyeongjo_700Bold.ttf",
  "@expo-google-fonts/gowun-dodum/400Regular/GowunDodum_400Regular.ttf",
  "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf",
  "@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf",
  "@expo-google-fonts/playfair-display/400Regular/PlayfairDisplay_400Regular.ttf",
  "@expo-google-fonts/playfair-display/700Bold/PlayfairDisplay_700Bold.ttf",
].map((file) => resolve(file));

export const families: Readonly<Record<Face, string>> = {
  sans: "Noto Sans KR",
  serif: "NanumMyeongjo, Nanum Myeongjo",
  round: "Gowun Dodum",
  inter: "Inter, Noto Sans KR",
  display: "Playfair Display, NanumMyeongjo, Nanum Myeongjo",
};
