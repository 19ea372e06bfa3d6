import { createRequire } from "node:module";
import type { Face } from "./drawing.ts";

const require = createRequire(import.meta.url);

/** Font files from npm, all under the SIL Open Font License. Each takes a while to load, so that a drawing asks for those of its faces alone. */
const files: Readonly<Record<Face, readonly string[]>> = {
  sans: [
    require.resolve("@expo-google-fonts/noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf"),
    require.resolve("@expo-google-fonts/noto-sans-kr/500Medium/NotoSansKR_500Medium.ttf"),
    require.resolve("@expo-google-fonts/noto-sans-kr/700Bold/NotoSansKR_700Bold.ttf"),
  ],
  serif: [
    require.resolve("@expo-google-fonts/nanum-myeongjo/400Regular/NanumMyeongjo_400Regular.ttf"),
    require.resolve("@expo-google-fonts/nanum-myeongjo/700Bold/NanumMyeongjo_700Bold.ttf"),
  ],
  round: [require.resolve("@expo-google-fonts/gowun-dodum/400Regular/GowunDodum_400Regular.ttf")],
  inter: [
    require.resolve("@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf"),
    require.resolve("@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf"),
  ],
  display: [
    require.resolve("@expo-google-fonts/playfair-display/400Regular/PlayfairDisplay_400Regular.ttf"),
    require.resolve("@expo-google-fonts/playfair-display/700Bold/PlayfairDisplay_700Bold.ttf"),
  ],
  slab: [
    require.resolve("@expo-google-fonts/roboto-slab/400Regular/RobotoSlab_400Regular.ttf"),
    require.resolve("@expo-google-fonts/roboto-slab/700Bold/RobotoSlab_700Bold.ttf"),
  ],
  geometric: [
    require.resolve("@expo-google-fonts/montserrat/400Regular/Montserrat_400Regular.ttf"),
    require.resolve("@expo-google-fonts/montserrat/600SemiBold/Montserrat_600SemiBold.ttf"),
  ],
  condensed: [
    require.resolve("@expo-google-fonts/oswald/400Regular/Oswald_400Regular.ttf"),
    require.resolve("@expo-google-fonts/oswald/600SemiBold/Oswald_600SemiBold.ttf"),
  ],
  heavy: [
    require.resolve("@expo-google-fonts/montserrat/900Black/Montserrat_900Black.ttf"),
    require.resolve("@expo-google-fonts/noto-sans-kr/900Black/NotoSansKR_900Black.ttf"),
  ],
  light: [
    require.resolve("@expo-google-fonts/inter/300Light/Inter_300Light.ttf"),
    require.resolve("@expo-google-fonts/noto-sans-kr/300Light/NotoSansKR_300Light.ttf"),
  ],
  script: [require.resolve("@expo-google-fonts/dancing-script/600SemiBold/DancingScript_600SemiBold.ttf")],
  japanese: [
    require.resolve("@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf"),
    require.resolve("@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf"),
  ],
  chinese: [
    require.resolve("@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf"),
    require.resolve("@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf"),
  ],
};

export function filesOf(faces: ReadonlySet<Face>): readonly string[] {
  return [...faces].flatMap((face) => files[face]);
}

export const families: Readonly<Record<Face, string>> = {
  sans: "Noto Sans KR",
  serif: "NanumMyeongjo, Nanum Myeongjo",
  round: "Gowun Dodum",
  inter: "Inter, Noto Sans KR",
  display: "Playfair Display, NanumMyeongjo, Nanum Myeongjo",
  slab: "Roboto Slab",
  geometric: "Montserrat",
  condensed: "Oswald",
  heavy: "Montserrat, Noto Sans KR",
  light: "Inter, Noto Sans KR",
  script: "Dancing Script",
  japanese: "Noto Sans JP",
  chinese: "Noto Sans SC",
};
