import { Code } from '@mantine/core';
import type { SelfAuditFinding } from '../../../api/types';
import { Section } from '../../../kit/Section';
import { When } from '../../../kit/When';

const MOST = 100;

/** What breaks a promise, as the database names it. */
export function Breaches({ finding }: { finding: SelfAuditFinding }) {
  return (
    <Section
      title={`Broken: ${finding.promise}`}
      description={
        <>
          First seen <When at={finding.broken_since} withTime />. {countOf(finding.breaches.length)} in {finding.module}
          .
        </>
      }
    >
      <Code block tabIndex={0} mah={320} style={{ overflow: 'auto' }} aria-label={`What breaks: ${finding.promise}`}>
        {finding.breaches.join('\n')}
      </Code>
    </Section>
  );
}

function countOf(breaches: number): string {
  if (breaches >= MOST) return `${MOST} findings or more`;
  return breaches === 1 ? 'One finding' : `${breaches} findings`;
}
