import type { CoverChoiceFacts } from '../../../requote/cover-choice-issues.js';
import type { Templates } from '../../issues/templates.js';

/** Chinese words for issues of covers to compare. */
export const coverChoices = {
  'choices-not-list':
    '{value}不是承保条件列表。如需对比手册各方案，请不要填写；否则请列出承保条件。',
  'unknown-option': '没有选项{value}。请填写以下之一：{known}；或直接给出承保条件列表。',
  'choice-not-record': '{value}不是待对比的承保条件。',
  'choice-without-id': '该承保条件没有可供区分的编号（{value}）。请填写非空文本。',
  'choice-id-twice': '编号{value}已用于{first}，各承保条件的编号不得重复。',
  'choice-id-taken': '编号{value}专指投保资料所要求的承保条件，请改用其他编号。',
  'choice-without-cover': '未填写承保条件。',
  'choice-title': '{value}不是名称。请按语言填写，至少填写英文，或不要填写。',
} as const satisfies Templates<CoverChoiceFacts>;
