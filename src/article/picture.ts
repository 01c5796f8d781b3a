/** Where a picture comes from. `src` has passed the image gate: http, https or a raster data: URL. */
export interface ImageSource {
  readonly src: string;
  /** Alternative text; empty for decoration. */
  readonly alt: string;
  /** CSS pixels as the page says, or null. */
  readonly width: number | null;
  readonly height: number | null;
}

/** One picture with its words. Caption and credit are apart, because only one of them is the newsroom's prose. */
export interface Picture {
  readonly source: ImageSource;
  readonly caption: string | null;
  /** The photographer or agency, without the © sign. */
  readonly credit: string | null;
}
