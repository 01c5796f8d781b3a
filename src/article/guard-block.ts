import type {
  Block, Code, DefinitionList, Divider, DrawnPicture, Embed, Figure, Footnotes, Heading, List, ListItem, MathBlock, Paragraph, Quote,
  Section, Table, TableCell,
} from './block';
import { alternative, drawing } from './guard-drawing';
import { inlines, linkAddress, picture } from './guard-inline';
import { flag, listOf, objectOf, oneOf, orNull, taggedBy, text, whole, type Check } from './guard-shape';

/** HTML's own limit for columns; rows have a higher one, which no article needs. */
const MAX_SPAN = 1_000;
const MAX_START = 2 ** 31;

const span = whole(1, MAX_SPAN);

export const blocks: Check = listOf((value, spent) => block(value, spent));

export const figure: Check = objectOf<Figure>({
  kind: oneOf('figure'), pictures: listOf(picture), caption: orNull(text), credit: orNull(text),
});

const block: Check = taggedBy<Block['kind']>('kind', {
  paragraph: objectOf<Paragraph>({ kind: oneOf('paragraph'), children: inlines }),
  heading: objectOf<Heading>({ kind: oneOf('heading'), level: whole(2, 6), children: inlines }),
  list: objectOf<List>({
    kind: oneOf('list'), ordered: flag, start: whole(-MAX_START, MAX_START),
    items: listOf(objectOf<ListItem>({ checked: orNull(flag), children: blocks })),
  }),
  definitions: objectOf<DefinitionList>({
    kind: oneOf('definitions'),
    items: listOf(objectOf<DefinitionList['items'][number]>({ terms: listOf(inlines), details: listOf(blocks) })),
  }),
  quote: objectOf<Quote>({ kind: oneOf('quote'), pull: flag, children: blocks, cite: orNull(text) }),
  code: objectOf<Code>({ kind: oneOf('code'), language: orNull(text), text }),
  table: objectOf<Table>({
    kind: oneOf('table'), caption: inlines,
    rows: listOf(listOf(objectOf<TableCell>({
      header: flag, colspan: span, rowspan: span, align: orNull(oneOf('left', 'center', 'right')), children: blocks,
    }))),
  }),
  figure,
  drawing: objectOf<DrawnPicture>({ kind: oneOf('drawing'), drawing, alt: alternative, caption: orNull(text), credit: orNull(text) }),
  embed: objectOf<Embed>({
    kind: oneOf('embed'), what: oneOf<Embed['what']>('video', 'audio', 'post', 'map', 'document', 'drawing', 'other'),
    href: orNull(linkAddress), title: orNull(text), children: blocks,
  }),
  math: objectOf<MathBlock>({ kind: oneOf('math'), tex: orNull(text), text }),
  footnotes: objectOf<Footnotes>({
    kind: oneOf('footnotes'),
    items: listOf(objectOf<Footnotes['items'][number]>({ label: text, children: blocks })),
  }),
  section: objectOf<Section>({
    kind: oneOf('section'), what: oneOf<Section['what']>('entry', 'details'), title: inlines, time: orNull(text), children: blocks,
  }),
  divider: objectOf<Divider>({ kind: oneOf('divider') }),
});
