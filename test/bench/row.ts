/** One line of a bench's table. */
export interface Row {
  readonly name: string;
  readonly value: number;
  /** `ms`, `MB`, `×` … */
  readonly unit: string;
  /** What `value` may be at most. */
  readonly limit?: number;
  readonly note?: string;
}
