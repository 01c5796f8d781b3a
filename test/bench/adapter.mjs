// Galley behind the scorer's contract; needs `npm run build`. `detect` answers whether a page is one article.
import { bodyText, clean } from '../../dist/lib/index.js';

export default function read(html, { url } = {}) {
  const { article } = clean(html, { url });
  return {
    title: article.title || null,
    byline: article.byline,
    publishedTime: article.publishedTime,
    siteName: article.siteName,
    lang: article.lang,
    leadImage: article.lead?.pictures[0]?.source.src ?? null,
    text: bodyText(article),
    html: null,
  };
}

export const detect = (html, { url } = {}) => clean(html, { url }).verdict.isArticle;
