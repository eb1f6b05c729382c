import {
  isPublicPeril,
  type PoliticalPeril,
  politicalPerils,
} from '../../submission/political-perils.js';
import type { RateBook } from './rate-book.js';

/**
 * The political perils a book prices by name: those of countries where its political risk has a page of perils, those
 * of public buyers where it has their rates as well. None for a book that prices political risk as a whole.
 */
export function pricedPerils({
  algorithm,
  technical,
}: Pick<RateBook, 'algorithm' | 'technical'>): readonly PoliticalPeril[] {
  const steps = [...algorithm, ...(technical?.lines ?? [])];
  const pages = steps.find(({ kind }) => kind === 'political-risk')?.pages ?? {};
  if (pages['perils'] === undefined) return [];
  return politicalPerils.filter(
    (peril) => !isPublicPeril(peril) || pages['public-rate'] !== undefined,
  );
}
