// What happens to the sample briefs: the steps by which they come to each state, in the words of a language.
import type { SampleStep } from '#domain/brief/sample-steps.fixture.ts';

/** The steps of each sample. */
export type SampleSteps = Readonly<
  Record<
    | 'accepted'
    | 'approved'
    | 'cancelled'
    | 'changing'
    | 'delivered'
    | 'early'
    | 'objected'
    | 'objections'
    | 'ready'
    | 'recorded',
    readonly SampleStep[]
  >
>;

interface FlowWords {
  readonly people: Readonly<Record<'customer' | 'contractor' | 'approver', string>>;
  readonly requirement: string;
  readonly consequence: { readonly what: string; readonly likelihood: string };
  readonly alternative: {
    readonly what: string;
    readonly effect: string;
    readonly cost: string;
    readonly time: string;
  };
  readonly warning: { readonly requirement: string; readonly what: string };
  readonly reasons: Readonly<Record<'accept' | 'insist' | 'early' | 'change' | 'cancel', string>>;
  readonly commitment: string;
  readonly evidence: readonly string[];
  readonly criteria: readonly string[];
  readonly actual: string;
  readonly comment: string;
}

/** The steps of the samples in the words of a language. */
export function stepsIn(words: FlowWords): SampleSteps {
  const { people, requirement, consequence, alternative, warning, reasons, evidence, criteria } = words;
  const whose = (role: keyof FlowWords['people']) => ({ whose: { role, name: people[role] } });
  const marketing = { role: 'contractor', name: people.contractor };
  const changes = [{ path: 'deliverables.0.quantity', before: '5000', after: '1500' }];
  const submit: SampleStep = ['submit', 'customer', {}, whose('customer')];
  const raise = (what: string, instead = {}): SampleStep => [
    'object',
    'contractor',
    {
      requirement: what,
      consequence: { ...consequence, by: '2027-03-19' },
      alternative: { ...alternative, ...instead },
    },
    whose('contractor'),
  ];
  const agreed: readonly SampleStep[] = [submit, ['agree', 'contractor', {}, whose('contractor')]];
  const objected: readonly SampleStep[] = [
    submit,
    raise(requirement, { changes }),
    [
      'object',
      'contractor',
      { requirement: warning.requirement, consequence: { what: warning.what } },
      whose('contractor'),
    ],
    ['accept', 'customer', { objection: 'step-2', reason: reasons.accept, changes }, whose('customer')],
  ];
  const approved: readonly SampleStep[] = [
    ...objected,
    [
      'insist',
      'customer',
      { objection: 'step-3', reason: reasons.insist, acknowledged: true, decidedBy: people.approver },
      { ...whose('customer'), basis: 'phone', recordedBy: marketing },
    ],
    ['approve', 'approver', {}, { ...whose('approver'), basis: 'letter', recordedBy: marketing }],
  ];
  const started: readonly SampleStep[] = [
    ...approved,
    ['start', 'contractor', { date: '2026-11-17', commitment: words.commitment }, whose('contractor')],
  ];
  const delivered: readonly SampleStep[] = [
    ...started,
    [
      'deliver',
      'contractor',
      {
        date: '2027-03-05',
        evidence: criteria.map((criterion, index) => ({ criterion, evidence: evidence[index] ?? '' })),
      },
      whose('contractor'),
    ],
  ];
  const outcome = (role: 'customer' | 'contractor', goal: string, result: string): SampleStep => [
    'outcome',
    role,
    { goal, actual: words.actual, warnings: [{ objection: 'step-3', result }], comment: words.comment },
    whose(role),
  ];
  return {
    ready: agreed,
    objected,
    approved,
    delivered,
    objections: [submit, ...Array.from({ length: 12 }, (_objection, index) => raise(`${requirement} N${index}`))],
    early: [
      submit,
      [
        'start-early',
        'contractor',
        { allowedBy: people.approver, reason: reasons.early, approveBy: '2026-11-20', date: '2026-11-11' },
        { ...whose('contractor'), basis: 'phone' },
      ],
    ],
    changing: [
      ...started,
      ['change', 'customer', { reason: reasons.change, cost: '+ 12 000 ₽', date: '2027-03-12' }, whose('customer')],
    ],
    accepted: [
      ...delivered,
      [
        'accept-work',
        'customer',
        {
          criteria: criteria.map((criterion) => ({ criterion, met: true })),
          cost: '76 400 ₽',
          date: '2027-03-09',
          comment: words.comment,
        },
        whose('customer'),
      ],
      outcome('customer', 'yes', 'did-not'),
      outcome('contractor', 'partly', 'partly'),
    ],
    cancelled: [...started, ['cancel', 'customer', { reason: reasons.cancel, spent: '8 000 ₽' }, whose('customer')]],
    recorded: [
      [
        'record',
        'contractor',
        {
          ...{ number: '2026-009', state: 'accepted', submitted: '2026-09-01', approved: '2026-09-05' },
          ...{ started: '2026-09-03', delivered: '2026-10-01', accepted: '2026-10-03', cost: '80 000 ₽' },
          objections: [
            {
              ...{ requirement, consequence, alternative, decision: 'insist', reason: reasons.insist },
              ...{ who: people.customer, at: '2026-09-04' },
            },
          ],
        },
        { ...whose('contractor'), basis: 'paper' },
      ],
    ],
  };
}
