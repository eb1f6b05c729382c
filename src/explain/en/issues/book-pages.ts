import type { BookPageFacts } from '../../../rules/load/book-issue-facts.js';
import type { Templates } from '../../issues/templates.js';

/** English words for what can be wrong with a page of a rate book: its rows, its keys, and where its numbers come from. */
export const bookPages = {
  'no-rows': 'The page has no rows. Add at least one row, or remove the page.',
  'outside-range': '{field} is {value}. Write a number in the range {allowed}.',
  'range-reversed': 'min {min} is above max {max}. Exchange the two, or correct the range.',
  'selected-outside-range':
    'selected {selected} lies outside the filed range {min} to {max}. Select a value inside the range, or file a new range.',
  'not-for-keys':
    'The unit of the page is key, so its values are keys, and there is no use for {found}. Remove it, or give the page another unit.',
  'band-lower-limit':
    'The band gives {count} of the two lower limits from and above. Give exactly one: from belongs to the band, above does not.',
  'band-upper-limit':
    'The band gives both upTo and below. Keep upTo when its end belongs to the band, below when it does not.',
  'band-open-inside': 'The band has no upper limit, but another band follows. Write upTo or below.',
  'band-empty': 'No number lies in this band. Write a lower limit below its upper limit.',
  'band-gap':
    'Numbers between the band {before} and this one have no value. Let this band begin where the one before ends, with exactly one of them including the limit.',
  'band-overlap':
    'The band {before} and this one share numbers. Let this band begin where the one before ends, with exactly one of them including the limit.',
  'band-disorder':
    'The band begins below the band before it, {before}. Sort the bands by rising limits.',
  'curve-too-short':
    'A curve needs at least two points and has {count}. Add points, or make it a keyed page.',
  'curve-point-twice': 'The point {at} is given twice. Keep one row for it.',
  'curve-disorder': 'The point {at} follows {before}. Sort the points by rising at.',
  'curve-too-fine':
    '{field} is {value}, finer than the page rounds between its points: the curve would jump here. Write {rounded}, or declare more decimals in rounding.',
  'curve-domain':
    'The step {step} looks this curve up anywhere from {from} to {to}, and part of it has no value. Add points, or declare flat.',
  'selection-needs-direction':
    'The page interpolates inside its bands, but does not say in which direction. Declare monotone: rising or falling.',
  'anchor-missing':
    'The band is open, so its line through the filed range has no end. Write in anchor the number at which it reaches the end of the range, or a selected value.',
  'anchor-superfluous':
    'anchor has no meaning here: it ends the line of an open band whose filed range is interpolated. Remove it.',
  'anchor-outside-band':
    'anchor {anchor} does not lie inside the band. Write a number above its lower limit.',
  'key-not-number':
    'The step {step} looks this page up by a number, and the key {key} is none. Write numbers as keys, or one row with the key only.',
  'number-twice': 'The keys {first} and {key} are the same number. Keep one row for it.',
  'not-monotone':
    'The page is declared {direction}, but {value} follows {before}. Correct the row, or remove monotone.',
  'key-twice': 'The key {key} already stands in row {first}. Keep one row for each key.',
  'unknown-country': '{key} is no country code. Write an ISO 3166-1 alpha-2 code, such as CN.',
  'unknown-industry':
    '{key} is no ISIC Rev.4 code. Write a section (C), division (26), group (261) or class (2610).',
  'unknown-grade':
    '{key} is no buyer grade. Write a whole number from 1, the best, to 10, the worst.',
  'unknown-level': '{key} is no level of {set}. Write one of: {known}.',
  'keys-missing':
    'The page has no row for {missing}. Add one for each: what a page leaves out has no price.',
  'rows-missing': 'The page lacks the rows {missing}. Add them: {reader} reads them.',
  'one-row-of':
    '{reader} reads one or the other of the rows {rows}, and the page has {count} of them. Give exactly one.',
  'tier-row-unknown':
    'The key {key} is no tier of this book. Write the id of a tier of the book[known:: {known}].',
  'row-unread': 'Nothing reads this row. Remove it, or correct its key; read are: {known}.',
  'class-unknown':
    'The class {class} is no row of the page {target}. Add the row there, or write one of: {known}.',
  'page-unread': 'Nothing reads this page. Name it in a step, or remove it.',
  'page-missing':
    'Every rate book has the page {page}, and this one does not. Add it as a {shape} page.',
  'note-missing':
    'note is blank. Write how the numbers were chosen, for a judgement with its reason and the range observed elsewhere.',
  'reference-missing':
    'The basis is {basis}, but references is empty. Name the source, or call it a judgement and give the reason in note.',
  'reference-unknown':
    'The reference {reference} is not among the references of the book. Add it there, or correct its id.',
  'reference-unused': 'Nothing cites this reference. Cite it where it is used, or remove it.',
  'axes-missing':
    'The step {step} asks this page what it is looked up by, and the page has no axes. Add "axes": a list with one entry for each, such as one with "measure": "buyer-terms".',
  'axes-unread':
    'The step {step} looks this page up by its own measure, and the page names axes. Remove "axes", or write "measure": "axes" in the step.',
  'axes-count':
    'The page of shape {shape} has {count} axes. Write one axis for bands or a curve, and one to three for a keyed page.',
  'axes-too-many':
    'The axes cross {count} times, and a page has at most {most} rows. Put levels together into classes.',
  'axis-without-levels':
    'The axis has no levels. List them in the order in which they are printed, each with its "key", such as "key": "A".',
  'axis-measure': 'No axis of this page can look at {measure}. Write one of: {known}.',
  'level-key':
    'The level {key} is there twice, or holds the slash that joins levels. Give each level a key of its own without a slash.',
  'level-bands':
    'The axis on {measure} has bands where it needs keys, or both. Give every level limits, or none.',
  'level-not-number':
    'The level {key} is not a number, and the axis looks at one. Give it limits, such as "from": "0", "upTo": "60", or write the number itself as its key.',
  'level-other-twice': 'The axis has several levels of any other code. Keep one.',
  'level-other-number':
    'The axis on {measure} looks at numbers, of which there is no list. Let the last band be open instead.',
  'level-other-list':
    'The attribute {attribute} has no list of its own. Name the values meant, such as "of": ["listed", "unlisted"].',
  'other-without-list':
    'A row of any other key needs to know the list it stands for. Declare the keys of the page, such as "keys": "country".',
  'crossing-unknown':
    'The row {key} crosses no levels of the axes. Join one level of each axis by " / ", in their order, such as {known}.',
  'crossing-without':
    'The crossing {key} is left without a value and has a row, or crosses no levels of the axes. Remove it here or there; crossings are written as {known}.',
  'crossings-missing':
    'The axes cross without a row {count} times: {missing}. Add the rows, or list what the filing leaves out in "without".',
  'rounding-not-stated':
    'The page states no rounding, so that a value worked out between its rows is rounded to six decimals. A tariff that is filed without rounding comes out otherwise: write "rounding" with "decimals" of 12, or the decimals of the filing.',
  'range-not-selectable':
    'The row is a filed range, and {reader} reads it where no quote can prove a selection. Write the value that is used.',
  'range-open-on-line':
    'The range has an open end, and the line through it would reach it. Let the page select the midpoint, or write the ends as belonging to the range.',
} as const satisfies Templates<BookPageFacts>;
