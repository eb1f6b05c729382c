/** A previous review that does not fit: of another policy, of a later day, or no review at all. */
export class ReviewError extends Error {
  override readonly name = 'ReviewError';

  constructor(
    readonly code: 'not-a-review' | 'other-policy' | 'later-review',
    message: string,
  ) {
    super(message);
  }
}
