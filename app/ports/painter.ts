/** Makes a picture of a drawing. */
export interface Painter {
  /**
   * @param svg whose texts are in "Noto Sans KR": Latin letters, Hangul, and the Chinese characters that Korean uses.
   * @returns a PNG as large as the drawing says.
   */
  paint(svg: string): Promise<Uint8Array>;
}
