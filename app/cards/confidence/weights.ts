/*
 * How much each piece of evidence (see evidence.ts) counts for a field, and last the constant. Fitted by test/eval/fit-confidence.ts; not to be
 * changed by hand.
 */
export const weights = {
  names: [4.259, 3.074, 2.653, -2.259, 0.312, 2.426, 5.454, -3.161, 0.262, -0.256, -0.304, -9.467],
  titles: [5.359, 2.236, 2.925, -0.185, 1.943, 3.615, -0.76, -3.302, -9.037],
  companies: [
    1.565, 0.268, 3.531, 1.53, 0.69, 1.823, 1.671, -0.556, 0.474, -0.313, 0.822, -0.651, 2.091, -0.118, -2.415, -0.435,
    1.849, 1.651, -5.554,
  ],
  phones: [2.267, 1.192, 2.441, 0.182, 1.539, 3.778, -0.719, -6.039, -5.755],
  emails: [0.063, 2.92, 0.371, 0.66, 0.338, 1.86, 1.636, -6.238, -6, 0.94],
  websites: [2.878, 3.37, 3.225, 0.113, 2.767, 0.761, -6.134],
  addresses: [
    1.437, 2.493, 3.327, 2.376, 1.033, -0.061, -0.977, -0.008, 0.508, -2.541, 0.994, -1.89, -0.037, -1.432, -0.867,
    -4.387,
  ],
  departments: [6, 1, 1, 0, 0, -2.6],
} as const satisfies Readonly<Record<string, readonly number[]>>;
