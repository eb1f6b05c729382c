/** The published JSON Schemas of what comes in during the year of a policy. */
export const policyYearSchemas = ['declarations', 'observations', 'endorsement'] as const;
