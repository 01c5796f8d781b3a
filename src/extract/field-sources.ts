import type { Article } from '../article/article';
import type { Figure } from '../article/block';
import type { Metadata } from './metadata/types';

/** Where each field came from; of the lead picture only the finished article can tell whether it is the one that the head names. */
export function fieldSources({ sources, leadImage }: Metadata, lead: Figure | null): Article['sources'] {
  const { lead: head, ...others } = sources;
  if (lead === null) return others;
  const isNamed = head !== undefined && lead.pictures.some(({ source }) => source.src === leadImage);
  return { ...others, lead: isNamed ? head : 'first picture' };
}
