/** The operations of the service. */
export const paths = {
  '/quotes': {
    post: operation('makeQuote', 'Price a submission and store the quote', {
      request: of('Submission'),
      answers: {
        '200': made('The quote, which was stored before', of('Quote')),
        '201': made('The quote, stored now', of('Quote')),
        '422': refused('The submission has no price; its issues say why'),
      },
    }),
  },
  '/quotes/{digest}': {
    get: operation('readQuote', 'A stored quote, byte for byte', {
      parameters: [digest()],
      answers: { '200': made('The quote', of('Quote')), '404': refused('No such quote') },
    }),
  },
  '/quotes/{digest}/explanation': {
    get: operation('explainQuote', 'Every step and finding of a stored quote in words', {
      parameters: [digest(), locale()],
      answers: {
        '200': made('The explanation', {
          type: 'object',
          description: 'Title, summary, steps and findings as sentences.',
          additionalProperties: true,
        }),
        '404': refused('No such quote'),
      },
    }),
  },
  '/quotes/{digest}/document': {
    get: operation('printQuote', 'A page to send: one self-contained HTML file', {
      parameters: [digest(), locale(), reader()],
      answers: {
        '200': {
          description: 'The page',
          content: { 'text/html': { schema: { type: 'string' } } },
        },
        '404': refused('No such quote'),
      },
    }),
  },
  '/comparisons': {
    post: operation(
      'compareCovers',
      'The tiers of the rate book, or covers of choice, side by side',
      {
        request: {
          type: 'object',
          properties: {
            submission: of('Submission'),
            covers: {
              type: 'array',
              description: 'Covers to compare; the tiers of the rate book when left out.',
              items: {
                type: 'object',
                properties: { id: { type: 'string' }, title: of('Text'), cover: of('Cover') },
                required: ['id', 'cover'],
                additionalProperties: false,
              },
            },
          },
          required: ['submission'],
          additionalProperties: false,
        },
        answers: {
          '200': made('The covers', of('CoverComparison')),
          '422': refused('The submission or a cover was refused'),
        },
      },
    ),
  },
  '/suggestions': {
    post: operation('suggest', 'What would lower the premium, each proven by quoting again', {
      request: of('Submission'),
      answers: {
        '200': made('The suggestions', of('Suggestions')),
        '422': refused('The submission has no price'),
      },
    }),
  },
  '/policies': {
    post: operation('bindQuote', 'Bind a stored quote', {
      request: {
        type: 'object',
        properties: {
          quote: { type: 'string', description: 'Digest of the stored quote.' },
          binding: of('StatedBinding'),
        },
        required: ['quote'],
        additionalProperties: false,
      },
      answers: {
        '200': made('The policy, which was stored before', of('Policy')),
        '201': made('The policy, stored now', of('Policy')),
        '404': refused('No such quote'),
        '409': refused('The quote is bound already, on other terms'),
        '422': refused('The quote does not bind, for example without approval'),
      },
    }),
  },
  '/policies/{digest}': {
    get: operation('readPolicy', 'A stored policy, byte for byte', {
      parameters: [digest()],
      answers: { '200': made('The policy', of('Policy')), '404': refused('No such policy') },
    }),
  },
  '/policies/{digest}/reviews': {
    post: operation('reviewPolicy', 'Review a stored policy by what was observed', {
      parameters: [digest()],
      request: of('Observations'),
      answers: {
        '200': made('The review, which was stored before', of('Review')),
        '201': made(
          'The review, stored now; the next review of the policy remembers it',
          of('Review'),
        ),
        '404': refused('No such policy'),
        '422': refused('The observations were refused'),
      },
    }),
  },
  '/verifications': {
    post: operation(
      'verifyDocument',
      'Whether a page was altered, and whether a stored quote says the same',
      {
        request: {
          type: 'object',
          properties: {
            html: { type: 'string', description: 'The page as it was received.' },
            quote: {
              type: 'string',
              description: 'Digest of the stored quote to hold the page against.',
            },
          },
          required: ['html'],
          additionalProperties: false,
        },
        answers: {
          '200': made('What was found', of('DocumentVerification')),
          '404': refused('No such quote'),
        },
      },
    ),
  },
};

interface Parts {
  readonly parameters?: readonly object[];
  readonly request?: object;
  readonly answers: Readonly<Record<string, object>>;
}

function operation(operationId: string, summary: string, { parameters, request, answers }: Parts) {
  return {
    operationId,
    summary,
    ...(parameters && { parameters }),
    ...(request && {
      requestBody: { required: true, content: { 'application/json': { schema: request } } },
    }),
    responses: { ...answers, '400': refused('The request cannot be read') },
  };
}

function of(component: string) {
  return { $ref: `#/components/schemas/${component}` };
}

function made(description: string, schema: object) {
  return { description, content: { 'application/json': { schema } } };
}

function refused(description: string) {
  return { description, content: { 'application/problem+json': { schema: of('Problem') } } };
}

function digest() {
  return {
    name: 'digest',
    in: 'path',
    required: true,
    description: 'Digest of the record, as it states it.',
    schema: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
  };
}

function locale() {
  return {
    name: 'locale',
    in: 'query',
    description: 'Language of the words; Accept-Language when left out.',
    schema: { type: 'string', examples: ['en', 'zh-CN'] },
  };
}

function reader() {
  return {
    name: 'for',
    in: 'query',
    description: 'Whom the page is for.',
    schema: { type: 'string', enum: ['client', 'underwriter'], default: 'client' },
  };
}
