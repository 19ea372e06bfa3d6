/*
 * How much each piece of evidence (see evidence.ts) counts for a field, and last the constant. Fitted by test/eval/fit-confidence.ts; not to be
 * changed by hand.
 */
export const weights = {
  names: [4.997, 5.117, 1.952, -1.94, 0.167, 1.341, 5.304, -1.369, 0.958, -0.2, -0.178, -11.504],
  titles: [7.602, 0.993, 1.029, -0.287, 1.231, 3.065, -1.326, -3.303, -6.659],
  companies: [
    1.097, 1.149, 1.959, 1.646, 0.475, 2.392, 0.821, -0.232, 0.242, 0.14, 0.797, -0.383, 0.82, 0.138, -1.416, -1.133,
    0.93, 1.243, -4.271,
  ],
  phones: [7.211, 1.674, 0.1, -0.558, 1.001, 2.488, -1.087, -6.447, -6.411],
  emails: [-0.007, 1.386, 1.205, 1, 0.406, 0.445, 2.12, -4.583, -4.492, 2.093],
  websites: [4.656, 3.514, 3, 0.063, 3.287, -0.177, -7.524],
  addresses: [
    3.876, 2.527, 3.228, -0.166, 0.9, 0.016, -0.513, 0.464, 0.415, -2.158, 1.022, -1.144, -0.025, -1.579, -0.956,
    -6.363,
  ],
  departments: [6, 1, 1, 0, 0, -2.6],
} as const satisfies Readonly<Record<string, readonly number[]>>;
