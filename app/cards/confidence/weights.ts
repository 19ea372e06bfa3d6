/*
 * How much each piece of evidence (see evidence.ts) counts for a field, and last the constant. Fitted by test/eval/fit-confidence.ts; not to be
 * changed by hand.
 */
export const weights = {
  names: [4.812, 5.174, 2.023, -1.893, 0.295, 1.178, 5.467, -1.294, 0.948, -0.26, -0.208, -11.579],
  titles: [7.687, 0.913, 1.113, -0.39, 1.329, 3.097, -1.268, -3.409, -6.787],
  companies: [
    1.141, 1.141, 1.905, 1.647, 0.475, 2.429, 0.817, -0.237, 0.244, 0.118, 0.803, -0.392, 0.722, 0.167, -1.414, -1.152,
    0.912, 1.25, -4.266,
  ],
  phones: [7.95, 1.679, -0.139, -0.539, 0.792, 2.485, -1.086, -6.445, -6.692],
  emails: [-0.007, 1.386, 1.205, 1, 0.406, 0.446, 2.12, -4.583, -4.492, 2.092],
  websites: [4.656, 3.514, 3, 0.063, 3.287, -0.177, -7.524],
  addresses: [
    3.891, 2.527, 3.238, -0.146, 0.899, 0.017, -0.513, 0.448, 0.45, -2.168, 1.031, -1.146, -0.035, -1.572, -0.964,
    -6.394,
  ],
  departments: [6, 1, 1, 0, 0, -2.6],
} as const satisfies Readonly<Record<string, readonly number[]>>;
