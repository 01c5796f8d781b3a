/**
 * Least values on an even spread of the development corpus (`floors.ts --limit 400`), a little under what was reached.
 * Part of that corpus trained the block model, so these guard against loss and are no claim for other pages: the README
 * has the figures for sites that were held out. What plain Readability gives on the whole corpus stands beside each.
 */
export const FLOORS: Readonly<Record<string, number>> = {
  'zyte F1': 0.988, // Readability 0.950
  'wcxb articles F1': 0.971, // Readability 0.932
  'wcxb all F1': 0.895, // Readability 0.776
  'trafilatura F1': 0.949, // Readability 0.890
  'wcxb articles title': 0.9, // Readability 0.59
  'wcxb articles author': 0.77, // Readability 0.62
  'wcxb articles date': 0.87, // Readability 0.56
  'detection precision': 0.97,
  'detection recall': 0.93,
  'pages without a leak': 0.985, // Readability 0.793
  'accounts that balance': 1,
  'pages without an error': 1,
};
