/** Whether a node is the one that the reader adds to a page. */
export const isHost = (node: Node): boolean => node instanceof HTMLElement && node.dataset['galleyHost'] !== undefined;
