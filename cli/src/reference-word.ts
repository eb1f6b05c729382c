/** The word for the reference edition where a file is expected. */
export const referenceWord = 'reference';
