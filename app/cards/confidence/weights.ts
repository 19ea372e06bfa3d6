/*
 * How much each piece of evidence (see evidence.ts) counts for a field, and last the constant. Fitted by test/eval/fit-confidence.ts; not to be
 * changed by hand.
 */
export const weights = {
  names: [6.233, 3.424, 3.022, -2.707, 0.162, 2.523, 5.357, -5.601, 0.419, -1.383, 0.297, -12.019],
  titles: [3.718, 3.1, -0.975, -1.516, 1.766, 4.568, -0.179, -4.2, -4.633],
  companies: [
    3.546, -0.286, 3.36, 1.783, 0.386, 0.256, 2.829, -0.312, 1.384, 0.334, 1.126, -0.793, 1.334, -2.205, -1.778, -0.349,
    2.685, 3.369, -7.112,
  ],
  phones: [2.25, 1.103, 3.16, 0.09, 1.69, 3.776, -0.673, -5.844, -6.753],
  emails: [0.107, 2.447, 0.277, 0.454, 1.092, 1.221, 1.434, -6.271, -6.029, 1.341],
  websites: [2.976, 1.849, 3.317, 0.087, 2.348, 0.51, -4.893],
  addresses: [
    0.564, 2.189, 3.261, 3.073, 0.703, 0.069, 1.43, -0.442, 0.864, -2.668, 0.827, -2.478, 0.382, -0.538, -0.569, -3.691,
  ],
  departments: [6, 1, 1, 0, 0, -2.6],
} as const satisfies Readonly<Record<string, readonly number[]>>;
