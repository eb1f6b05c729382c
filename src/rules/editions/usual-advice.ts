import type { BookAdvice } from '../read/rate-book.js';
import advice from './reference/advice.json';

/** The advice of the reference edition, by which a book without advice of its own is advised. */
export const usualAdvice = advice as BookAdvice;
