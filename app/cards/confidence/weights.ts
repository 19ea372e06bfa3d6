/*
 * How much each piece of evidence (see evidence.ts) counts for a field, and last the constant. Fitted by test/eval/fit-confidence.ts; not to be
 * changed by hand.
 */
export const weights = {
  names: [3.932, 5.676, 2.127, -1.857, 0.681, 0.886, 5.763, -1.15, 0.871, -0.774, -0.522, -11.432],
  titles: [7.095, 1.705, 1.5, -0.528, 1.866, 2.989, -1.381, -3.82, -7.276],
  companies: [
    1.043, 1.936, 1.997, 1.964, 0.648, 2.507, 0.913, -0.411, 0.254, 0.001, 0.781, -0.289, 0.921, 0.185, -1.217, -1.384,
    0.942, 1.599, -5.24,
  ],
  phones: [7.324, 1.525, -0.035, 0.41, 1.056, 2.624, -1.194, -6.562, -6.289],
  emails: [1.906, 1.532, 1.015, 1.077, 0.406, 0.334, 2.201, -4.677, -4.589, 0.445],
  websites: [4.982, 3.913, 2.773, 0.488, 3.615, 0.186, -8.197],
  addresses: [
    2.168, 2.594, 3.611, 0.017, 0.969, 0.088, -2.208, 0.523, 0.106, -2.104, 1.024, -1.102, -0.014, -1.957, -0.868,
    -5.06,
  ],
  departments: [6, 1, 1, 0, 0, -2.6],
} as const satisfies Readonly<Record<string, readonly number[]>>;
