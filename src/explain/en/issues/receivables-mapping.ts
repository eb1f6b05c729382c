import type { MappingIssueFacts } from '../../../receivables/report-facts.js';
import type { Templates } from '../../issues/templates.js';

/** English words for a mapping that was kept. */
export const receivablesMapping = {
  'mapping-other-record': 'This is {found:record}, not {asked:record}. Give {asked:record} here.',
  'mapping-not-record':
    'This is no mapping. Write a JSON object such as {"columns": {"buyer": "Customer No"}}.',
  'mapping-field-unknown': 'A mapping has no field "{field}". Write instead: {known}.',
  'mapping-format':
    '{value} is no format of a mapping that is known here. Write 1, or use the version of the library that wrote it.',
  'mapping-text': '{value} is no text of 1 to 200 characters. Write one in quotation marks.',
  'mapping-days': '{value} is no number of days from 0 to {most}. Write a whole number.',
  'mapping-unit':
    '{value} is no unit. Write how many units one unit of the amounts stands for, a whole number such as 10000.',
  'mapping-id':
    '{value} is no id. Write letters and digits without spaces, at most 64, such as buyer-0001: ids travel with quotes, names do not.',
  'mapping-key':
    'The name of this entry is empty or longer than {most} characters. Write the text of the list.',
  'mapping-choice': '{value} is none of the values of {field}. Write one of: {known}.',
  'mapping-list': '{value} is no list. Write texts in brackets, such as ["C100", "C200"].',
  'mapping-map': '{value} is no object. Write pairs, such as {"A": "B"}.',
} as const satisfies Templates<MappingIssueFacts>;
