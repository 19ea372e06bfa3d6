/*
 * How much each piece of evidence (see evidence.ts) counts for a field, and last the constant. Fitted by test/eval/fit-confidence.ts; not to be
 * changed by hand.
 */
export const weights = {
  names: [1.952, 1.343, -0.973, 0.459, 4.828, 3.051, 0.101, 1.804, -5.655],
  titles: [4.572, -0.013, 2.31, -0.77, 2.154, -0.356, -2.156, -2.267],
  departments: [6, 2, 0, 0, -4.5],
  companies: [4.71, 4.642, 0.111, -0.147, 1.992, -0.05, -0.14, -1.084, 2.268, -1.807, 1.094, -7.84],
  phones: [1.769, 1.753, 0.166, 0.45, 2.526, 0.145, -3.427],
  emails: [5.115, 4.177, 0.247, 1.389, 1.336, 0.822, -7.788],
  websites: [2.195, 1.153, -2.349, 3.071, 2.052, -2.969],
  addresses: [6.282, 6.732, 0.459, 0.294, 0.679, 0.054, -0.928, -1.745, -0.245, -2.036, -2.323, -9.41],
} as const satisfies Readonly<Record<string, readonly number[]>>;
