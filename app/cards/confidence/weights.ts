/*
 * How much each piece of evidence (see evidence.ts) counts for a field, and last the constant. Fitted by test/eval/fit-confidence.ts; not to be
 * changed by hand.
 */
export const weights = {
  names: [1.878, 1.39, 4.841, -3.954, -0.409, 2.928, 5.536, -6.026, -0.172, -2.915, 1.459, -6.485],
  titles: [3.743, 0.829, -0.459, -0.092, -0.063, 4.904, -1.347, -5.623, -1.559],
  companies: [
    2.471, 0.483, 5.035, 1.925, 1.321, 0.395, 3.718, -0.583, 1.263, -0.132, 0.688, -1.539, 0.856, -1.158, -3.048, -1.2,
    3.27, -8.209,
  ],
  phones: [1.733, 2.59, 4.724, 0.432, 1.485, 5.909, -0.421, -6.015, -11.021],
  emails: [0.386, 2.407, 0.741, 0.124, 0.178, 0.543, 0.842, -7.218, -5.715, 1.42],
  websites: [0.327, 0.55, -0.004, -0.065, 0.622, 0.801, 5.028],
  addresses: [
    0.171, 3.134, 2.518, 0.926, 0.564, -0.308, 0.383, -1.873, 2.124, -2.556, 1.897, -1.546, 0.525, 1.959, -1.613,
    -4.574,
  ],
  departments: [6, 1, 1, 0, 0, -2.6],
} as const satisfies Readonly<Record<string, readonly number[]>>;
