/** A white sign on a coloured disc, as cards have before a number or an address. */
export const disc = (x: number, y: number, fill: string, path: string): string =>
  `<circle cx="${x}" cy="${y}" r="16" fill="${fill}"/><path transform="translate(${x - 9} ${y - 9})" d="${path}" fill="#ffffff"/>`;
export const handset = "M3 1h4l2 5-3 2c1 2 3 4 5 5l2-3 5 2v4c-8 3-18-7-15-15z";
export const envelope = "M0 3h18v12H0zM1 4l8 6 8-6";
export const pin = "M9 0a6 6 0 0 1 6 6c0 4-6 12-6 12S3 10 3 6a6 6 0 0 1 6-6z";
export const globe = "M9 0a9 9 0 1 0 .1 0zM0 9h18M9 0v18";
