import { listOf, objectOf, oneOf, orNull, pairOf, taggedBy, text, textThat, whole, type Check } from './guard-shape';
import type { FootnoteRef, Inline, InlineCode, InlineImage, InlineMath, LineBreak, Link, Ruby, Styled, TextRun } from './inline';
import type { ImageSource, Picture } from './picture';
import { isGatedImage, isGatedLink } from './url-gate';

const MAX_PIXELS = 1_000_000;

export const linkAddress: Check = textThat(isGatedLink);
const pixels = orNull(whole(0, MAX_PIXELS));

export const imageSource: Check = objectOf<ImageSource>({ src: textThat(isGatedImage), alt: text, width: pixels, height: pixels });

export const picture: Check = objectOf<Picture>({ source: imageSource, caption: orNull(text), credit: orNull(text) });

export const inlines: Check = listOf((value, spent) => inline(value, spent));

const styled = objectOf<Styled>({
  kind: oneOf<Styled['kind']>('strong', 'em', 'sub', 'sup', 'mark', 'del', 'ins', 'small', 'q', 'kbd'),
  children: inlines,
});

const inline: Check = taggedBy<Inline['kind']>('kind', {
  text: objectOf<TextRun>({ kind: oneOf('text'), text }),
  strong: styled, em: styled, sub: styled, sup: styled, mark: styled,
  del: styled, ins: styled, small: styled, q: styled, kbd: styled,
  link: objectOf<Link>({ kind: oneOf('link'), href: linkAddress, children: inlines }),
  code: objectOf<InlineCode>({ kind: oneOf('code'), text }),
  br: objectOf<LineBreak>({ kind: oneOf('br') }),
  ruby: objectOf<Ruby>({ kind: oneOf('ruby'), pairs: listOf(pairOf(text, text)) }),
  math: objectOf<InlineMath>({ kind: oneOf('math'), tex: orNull(text), text }),
  image: objectOf<InlineImage>({ kind: oneOf('image'), source: imageSource }),
  'footnote-ref': objectOf<FootnoteRef>({ kind: oneOf('footnote-ref'), label: text }),
});

