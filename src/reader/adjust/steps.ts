import type { Adjusted, AdjustStep, Choice } from '../../article/adjust';
import type { Block } from '../../article/block';
import type { Extraction } from '../../article/result';
import { cause } from '../controls/cause';
import type { NoticeWay, ReaderContext } from '../context';
import { message, type MessageKey } from '../messages';

export interface Adjusting {
  readonly restore: (entry: number) => void;
  readonly hide: (block: string) => void;
  readonly another: () => void;
  readonly undo: () => void;
  /** Whether there is something to undo. */
  readonly canUndo: () => boolean;
}

/** Blocks that one step brings at most for each to be marked as new. */
const MOST_NEW = 12;

const CHOICE_NAMES: Readonly<Record<Choice, MessageKey>> = {
  galley: 'choiceGalley', readability: 'choiceReadability', wider: 'choiceWider', everything: 'choiceEverything',
};

/** By how much a step changes the number of those that can be undone. */
const STEPS: Readonly<Record<AdjustStep['do'], number>> = { restore: 1, hide: 1, another: 1, undo: -1, reset: 0, remember: 0 };

/**
 * What a reader can put right. Each step shows its result at once, says what happened, and offers to take it back or to
 * keep it for the site.
 */
export function createAdjusting(context: ReaderContext, adjust: (step: AdjustStep) => Promise<Adjusted | null>, update: (extraction: Extraction) => void): Adjusting {
  // Steps of an earlier view of the page are not counted, only known of.
  let steps = context.actions.putRight === true ? Infinity : 0;
  const take = (step: AdjustStep, said: (result: Adjusted) => void): void => {
    const before = context.extraction();
    adjust(step).then(
      (result) => {
        if (result === null) context.announce(message('pageWentOn'));
        else if (!result.done) {
          if (step.do === 'undo') steps = 0;
          context.announce(message(step.do === 'another' ? 'noOtherWay' : step.do === 'undo' ? 'nothingToUndo' : 'notAdjusted'));
        } else {
          steps = step.do === 'reset' ? 0 : Math.max(0, steps + STEPS[step.do]);
          if (step.do !== 'remember') {
            update(result.extraction);
            showChange(context, before, result.extraction);
          }
          said(result);
        }
      },
      (error: unknown) => { context.announce(message('adjustFailed', cause(error))); },
    );
  };
  const undo = (): void => { take({ do: 'undo' }, () => { context.announce(message('undone')); }); };
  const ways = ({ canRemember }: Adjusted, kept: MessageKey): NoticeWay[] => {
    const back: NoticeWay = { action: 'undo', name: message('undo'), run: undo };
    if (canRemember === null) return [back];
    const run = (): void => { take({ do: 'remember' }, () => { context.announce(message(kept, canRemember)); }); };
    return [back, { action: 'remember', name: message('alwaysOn', canRemember), run }];
  };
  const another = (): void => {
    take({ do: 'another' }, ({ choice }) => {
      const reset = (): void => { take({ do: 'reset' }, () => { context.announce(message('choiceGalley')); }); };
      context.notice(message(CHOICE_NAMES[choice]), [
        ...(choice === 'everything' ? [] : [{ action: 'another', name: message('anotherWay'), run: another }]),
        { action: 'reset', name: message('choiceBack'), run: reset },
      ]);
    });
  };
  return {
    restore: (entry) => { take({ do: 'restore', entry }, (result) => { context.notice(message('restored'), ways(result, 'keptRestored')); }); },
    hide: (block) => { take({ do: 'hide', block }, (result) => { context.notice(message('hidden'), ways(result, 'keptHidden')); }); },
    another,
    undo,
    canUndo: () => steps > 0,
  };
}

/** Brings what is new into view; where something went, the place stays as it is. */
function showChange(context: ReaderContext, before: Extraction, after: Extraction): void {
  const old = new Set(before.article.body.map(key));
  const added = after.article.body.flatMap((each, at) => (old.has(key(each)) ? [] : [String(at)]));
  // Another way of reading changes all of it; then nothing stands out.
  if (added.length === 0 || added.length > MOST_NEW || after.article.body.length < before.article.body.length) return;
  const fresh = context.blocks().filter(({ dataset }) => added.includes(dataset['block'] ?? ''));
  const [block] = fresh;
  if (block === undefined) return;
  block.scrollIntoView({ block: 'center', behavior: 'instant' });
  // Where the focus goes back to once the notice is dismissed.
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
  for (const each of fresh) each.classList.add('galley-new');
}

const key = (block: Block): string => JSON.stringify(block);
