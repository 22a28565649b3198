import { useElementSize } from '@mantine/hooks';
import { useLayoutEffect, useRef, useState } from 'react';

/** Whether the table in a place has room: where it has not, its rows become cards, rather than columns being cut off. */
export function useRoom() {
  const { ref, width } = useElementSize();
  const place = useRef<HTMLDivElement>(null);
  const [needed, setNeeded] = useState(0);

  // A table takes what its contents need, whatever its place offers.
  useLayoutEffect(() => {
    const table = place.current?.querySelector('table');
    if (place.current && table && table.offsetWidth > place.current.clientWidth) setNeeded(table.offsetWidth);
  });

  function at(element: HTMLDivElement | null) {
    place.current = element;
    return ref(element);
  }

  return { at, tooNarrow: width > 0 && width < needed };
}
