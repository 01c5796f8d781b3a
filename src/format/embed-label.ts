import type { Embed } from '../article/block';

const NAMES: Readonly<Record<Embed['what'], string>> = {
  video: 'Video', audio: 'Audio', post: 'Post', map: 'Map', document: 'Document', drawing: 'Graphic', other: 'Embedded content',
};

/** What the card of an embed is called: "Video: Storm over the harbour". */
export function embedLabel(embed: Embed): string {
  return embed.title ? `${NAMES[embed.what]}: ${embed.title}` : NAMES[embed.what];
}
