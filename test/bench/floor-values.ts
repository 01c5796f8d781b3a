/** Least values on the whole development corpus. What plain Readability gives on the same pages stands beside each. */
export const FLOORS: Readonly<Record<string, number>> = {
  'zyte F1': 0.950, // Readability 0.950
  'wcxb articles F1': 0.932, // Readability 0.932
  'wcxb all F1': 0.776, // Readability 0.776
  'trafilatura F1': 0.890, // Readability 0.890
  'accounts that balance': 1,
  'pages without an error': 1,
};
