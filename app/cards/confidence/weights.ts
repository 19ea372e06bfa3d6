/*
 * How much each piece of evidence (see evidence.ts) counts for a field, and last the constant. Fitted by test/eval/fit-confidence.ts; not to be
 * changed by hand.
 */
export const weights = {
  names: [2.223, 1.761, -1.24, 0.093, 4.176, 3.974, 0.026, 2.982, -6.315],
  titles: [2.953, 0.402, 2.374, -0.479, 2.534, -0.221, -2.639, -1.539],
  departments: [6, 2, 0, 0, -4.5],
  companies: [4.897, 6.229, 0.335, -0.712, 2.207, -0.319, 0.274, -1.297, 2.328, -1.491, 1.39, -9.919],
  phones: [2.022, 2.28, 0.106, -0.122, 2.677, 0.678, -3.431],
  emails: [4.835, 3.985, 0.235, 1.03, 1.735, 0.194, -7.027],
  websites: [1.375, 1.385, -2.348, 3.833, 2.506, -2.891],
  addresses: [6.937, 5.683, -0.113, 0.454, 0.767, -0.734, -0.727, -4.176, 0.65, -0.764, -2.485, -10.213],
} as const satisfies Readonly<Record<string, readonly number[]>>;
