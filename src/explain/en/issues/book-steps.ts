import type { BookStepFacts } from '../../../rules/load/book-issue-facts.js';
import type { Templates } from '../../issues/templates.js';

/** English words for what can be wrong with the algorithm of a rate book: its steps, their pages and their order. */
export const bookSteps = {
  'no-steps':
    'The algorithm has no steps. Write the steps in the order in which they are applied, the first with operation start.',
  'id-twice': 'The id {id} is already used by entry {first}. Give each entry an id of its own.',
  'kind-unknown': 'The kind {kind} does not exist. Write one of: {known}.',
  'kind-twice': 'The step {first} is of kind {kind} already. Keep one of the two.',
  'kind-needs':
    'A step of kind {kind} builds on a step of kind {needed}, which the book does not have. Add that step, or remove this one.',
  'operation-not-allowed': 'The kind {kind} does not {operation}. Write one of: {known}.',
  'start-missing':
    'The first step has the operation {operation}. Begin with a step whose operation is start.',
  'start-again':
    'Only the first step may start: this one would throw away the steps before it. Change its operation, or remove it.',
  'step-order':
    'This step of kind {kind} stands before the step {other} of kind {earlier}. Move it behind.',
  'not-last':
    'A step of kind {kind} is the last one: what follows would undo it. Move it to the end.',
  'field-missing': 'A step of kind {kind} needs {field}. Add it.',
  'field-superfluous': '{field} has no meaning for this step. Remove it.',
  'measure-unknown':
    'The measure {measure} does not exist for the kind {kind}. Write one of: {known}.',
  'role-missing': 'The step needs a page in the role {role}. Add "{role}" to its pages.',
  'role-unknown':
    'The step has no use for a page in the role {role}. Remove it; known roles: {known}.',
  'page-unknown':
    '{field} names the page {page}, which the book does not have. Add the page, or correct its id.',
  'page-shape':
    'The step {step} reads this page as {needed}, and its shape is {shape}. Change the shape, or name another page.',
  'page-unit':
    'The step {step} reads {needed} from this page, and its unit is {unit}. Change the unit, or name another page.',
  'page-keys':
    'The step {step} looks this page up by {needed}. Declare "keys": "{needed}", or name another page.',
  'cap-step-unknown':
    'The combined cap lists the step {step}, which the book does not have. Remove it, or correct its id.',
  'cap-step-later':
    'The combined cap lists the step {step}, which does not come before it. List earlier steps only, or move the cap behind them.',
  'cap-step-twice': 'The combined cap lists the step {step} twice. List each step once.',
  'cap-step-not-multiply':
    'The combined cap lists the step {step}, whose operation is {operation}. List steps that multiply.',
  'loadings-too-high':
    'Variable expenses, brokerage and profit together are {total}, which leaves a permissible loss ratio of {left}. Lower them until more than 0 is left.',
  'loss-pages-differ':
    'This step names the page {page} in the role {role}, and an earlier one {other}. All steps look at one distribution of losses: name the same page.',
  'severity-curve':
    'The step {step} reads this page as the distribution of the share of a balance that is lost. Let it rise from 0 to 1, at shares from 0 to 1.',
  'limit-curve':
    'The step {step} reads this page as the part of a balance that lies within a limit, at the limit over the balance. Let it start at 0 with the value 0, rise as fast as its points at first and never faster later, end with the value 1, and declare flat: above.',
  'early-payment-curve':
    'The step {step} reads this page as the share of a balance by terms that counts, at the balance stated over it. Let it run from 0 to 1 and end with the value 1, never fall, and never lie below the share itself; let no part of it, drawn on to 0, begin below 0, so that longer terms never count for less.',
  'technical-missing':
    '{reader} compares with the technical premium, and the book has none. Add technical, or remove {reader}.',
  'technical-step-unknown':
    'The step {step} is neither in the algorithm nor among the lines of the technical premium. Add it, or correct its id.',
  'technical-step-twice': 'The step {step} is listed twice. List each step once.',
  'technical-start':
    'The step {step} has the operation {operation}. The first step of the technical premium starts, and no other.',
  'technical-commercial':
    'The step {step} of kind {kind} is commercial, and the technical premium holds loss, expense and capital alone. Remove it from the list.',
  'technical-line-unused':
    'The technical premium does not list this line of its own. Add its id to steps, or remove the line.',
  'waterfall-term-missing':
    'The waterfall does not say when {missing} act. List every term of cover once, in the order of the wording.',
  'waterfall-term-twice': 'The waterfall lists {term} twice. List every term of cover once.',
  'waterfall-order':
    'The waterfall lists {term}, which acts on the year, before {later}, which acts on each loss. Put what acts on each loss first.',
  'waterfall-last':
    'The waterfall lists {term} before another term. It bounds what is paid in the end: put it last.',
  'concentration-charged-twice':
    'The book has both a capital load and a page on the spread of risk: concentration would be charged twice. Remove one of the two.',
  'profit-charged-twice':
    'The book has a capital load and a profit of {profit}: the cost of capital would be charged twice. Set profit to 0, or remove the capital load.',
  'expense-charged-twice':
    'The book has a fixed expense and a page on the size of the turnover: expenses would be graded twice. Remove one of the two, or move the page before loss experience where it grades losses.',
  'size-not-stated':
    'The step grades by size and does not say by which turnover; that of a full year is taken. Write "turnover": "annual", or "period" where the filing grades by what is charged.',
} as const satisfies Templates<BookStepFacts>;
