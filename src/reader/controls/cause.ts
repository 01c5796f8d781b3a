import { message } from '../messages';

/** What went wrong as a sentence to show: an error's own words where it has any. */
export function cause(error: unknown): string {
  const said = error instanceof Error ? error.message.trim() : '';
  if (said === '') return message('failedUnknown');
  return /[.!?。！？]$/u.test(said) ? said : `${said}.`;
}
