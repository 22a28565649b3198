import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { SideSheet } from '../../kit/SideSheet';
import { Explanation } from './Explanation';

/** "Where this comes from", beside any list of transactions. Links inside lead on within the sheet. */
export function ExplainSheet({ id, onClose }: { id: string; onClose: () => void }) {
  const [shown, setShown] = useState(id);
  return (
    <SideSheet title={<strong>Where this comes from</strong>} onClose={onClose}>
      <Explanation
        key={shown}
        id={shown}
        link={(other, words) => (
          <Anchor component="button" type="button" fz="inherit" ta="left" onClick={() => setShown(other)}>
            {words}
          </Anchor>
        )}
      />
    </SideSheet>
  );
}
