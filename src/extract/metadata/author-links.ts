/** Addresses of people's own pages on news sites, blogs and forums: /authors/ann-lee, /people/lee, /users/lee. */
const PERSON = /\/(?:authors?|autor(?:en|es|i)?|auteurs?|autore|contributors?|contribut(?:eu|o)rs?|writers?|columnists?|journalists?|reporters?|profiles?|people|person|users?|producers?|team|redakteure?|skribent|yazar(?:lar)?)\/[^/?#]+\/?(?:[?#].*)?$/i;

/** The links in a line that lead to a person's page. */
export function authorLinks(node: Element): Element[] {
  const links = node.localName === 'a' ? [node] : Array.from(node.querySelectorAll('a[href]'));
  const around = links.length === 0 ? node.closest('a[href]') : null;
  return [...links, ...(around ? [around] : [])].filter(link => PERSON.test(link.getAttribute('href') ?? ''));
}

/** The author that the page's own mark-up names anywhere (`rel="author"`, `itemprop="author"`), where all such marks agree. */
export function onlyMarkedAuthor(body: Element, namesOf: (text: string) => readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const element of Array.from(body.querySelectorAll('a[rel~="author"], [itemprop~="author"]')).slice(0, 20)) {
    if (element.closest('[class*="comment" i], [class*="related" i], li') !== null) continue;
    for (const name of namesOf((element.textContent ?? '').slice(0, 200))) found.add(name);
  }
  return found.size === 1 ? [...found] : [];
}
