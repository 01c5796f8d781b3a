import type { Embed } from '../../article/block';

/** Shapes of player addresses that providers share; the first that fits decides. */
const SHAPES: readonly (readonly [Embed['what'], RegExp])[] = [
  ['post', /(?:^|[/.])(?:tweet|twitter|x\.com|instagram|facebook|tiktok|bsky|threads|mastodon|reddit|telegram|t\.me|linkedin)[^ ]*\/(?:embed|p\/|posts?|status|widgets?|plugins\/post)|\/embed\/Tweet/i],
  ['map', /\/maps?(?:[/?]|$)|[/.]maps?\.|openstreetmap|umap|mapbox|carto/i],
  ['audio', /audio|podcast|soundcloud|spotify|episode|mixcloud|\.(?:mp3|ogg|m4a|aac|wav)(?:[?#]|$)|simplecast|buzzsprout|acast|libsyn|\/tracks?\//i],
  ['document', /\.pdf(?:[?#]|$)|documentcloud|scribd|slideshare|docs\.|issuu|viewer\?url/i],
  ['video', /\/embed\/[\w-]+|\/videos?[/?]|[/.]videos?\.|player|vimeo|dailymotion|youtu|jwplatform|brightcove|\.(?:mp4|webm|m3u8)(?:[?#]|$)|\/v\/[\w-]+|twitch|plugins\/video/i],
];

/** Says what an embedded frame shows, from its address and title: for the card's label alone. */
export function embedKind(href: string, title: string): Embed['what'] {
  const address = href.slice(0, 500);
  for (const [what, shape] of SHAPES) if (shape.test(address)) return what;
  if (/\b(?:video|vídeo|film|vidéo)\b/i.test(title)) return 'video';
  if (/\b(?:audio|podcast)\b/i.test(title)) return 'audio';
  if (/\b(?:map|karte|carte|mapa)\b/i.test(title)) return 'map';
  return 'other';
}
