/*
 * How much each piece of evidence (see evidence.ts) counts for a field, and last the constant. Fitted by test/eval/fit-confidence.ts; not to be
 * changed by hand.
 */
export const weights = {
  names: [3.824, 4.393, 2.209, -1.861, 0.381, 1.593, 5.366, -2.855, 0.89, 0.412, -0.089, -10.332],
  titles: [4.407, 1.98, 2.252, -1.133, 1.53, 3.141, -1.232, -2.907, -6.34],
  companies: [
    0.524, 1.013, 2.317, 1.52, 0.265, 2.18, 1.104, -0.124, 0.346, 0.148, 0.907, -0.475, 2.462, -0.286, -1.789, -1.059,
    0.964, 2.496, -4.043,
  ],
  phones: [6.893, 1.864, 0.579, -1.068, 0.876, 2.62, -1.181, -6.337, -6.91],
  emails: [0.177, 0.929, 1.124, 0.752, 0.274, 0.7, 1.891, -4.875, -4.283, 2.124],
  websites: [2.944, 4.302, 3.764, 0.297, 2.435, 0.02, -6.858],
  addresses: [
    4.056, 2.282, 3.629, 2.139, 1.174, -0.295, -0.414, 0.774, 0.22, -2.423, 0.891, -1.386, -0.113, -1.281, -1.206,
    -6.843,
  ],
  departments: [6, 1, 1, 0, 0, -2.6],
} as const satisfies Readonly<Record<string, readonly number[]>>;
