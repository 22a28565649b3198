import { Anchor, Group, Skeleton, Text } from '@mantine/core';
import type { Proof } from '../api/types';
import { ProblemAlert } from '../kit/ProblemAlert';
import classes from './PaymentProof.module.css';
import { useFile } from './useFile';

/** The proof that came with a payment, as a picture or document, with a link where neither can be shown. */
export function PaymentProof({ proof, path }: { proof: Proof; path: string }) {
  const { address, error, refetch } = useFile(path);
  if (error) return <ProblemAlert error={error} title="The proof could not be loaded" onRetry={refetch} />;
  if (!address) return <Skeleton height={220} />;
  return (
    <div>
      {proof.content_type.startsWith('image/') ? (
        <a href={address} target="_blank" rel="noreferrer" aria-label={`Open ${proof.file_name}`}>
          <img src={address} alt={`Proof of payment: ${proof.file_name}`} className={classes.picture} />
        </a>
      ) : (
        <iframe
          src={`${address}#navpanes=0&view=FitH`}
          title={`Proof of payment: ${proof.file_name}`}
          className={classes.document}
        />
      )}
      <Group gap="xs" mt={6}>
        <Text size="sm" c="dimmed">
          {proof.file_name}
        </Text>
        <Anchor size="sm" href={address} target="_blank" rel="noreferrer">
          Open
        </Anchor>
        <Anchor size="sm" href={address} download={proof.file_name}>
          Download
        </Anchor>
      </Group>
    </div>
  );
}
