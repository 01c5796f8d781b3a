/**
 * Gives a queue: each task begins when the one before has settled, however it did.
 *
 * @returns what runs a task in its turn and settles as the task does
 */
export function inTurn(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task);
    last = result.catch(() => undefined);
    return result;
  };
}
