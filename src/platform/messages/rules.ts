import { isLocalRule } from '../../article/guard-adjust';
import type { Message } from '../protocol';
import { isDone } from './checks';

export const rulesKeep: Message<'rules/keep'> = {
  name: 'rules/keep', to: 'background', from: 'page', isRequest: isLocalRule, isResponse: isDone,
};
