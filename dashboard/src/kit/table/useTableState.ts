import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** What a page shows, in contrast to what its table leaves out. */
const VIEW = ['tab', 'account'];

/** A table's search, filters, order and page live in the URL, so that a view can be kept, shared and gone back to. */
export function useTableState(defaults: Record<string, string> = {}) {
  const [params, setParams] = useSearchParams();
  const get = (key: string) => params.get(key) ?? defaults[key] ?? '';

  const set = useCallback(
    (changes: Record<string, string | null>) => {
      setParams(
        (current) => {
          const next = new URLSearchParams(current);
          // Another filter is another list: it begins on its first page.
          if (!('page' in changes)) next.delete('page');
          for (const [key, value] of Object.entries(changes)) {
            if (value) next.set(key, value);
            else next.delete(key);
          }
          return next;
        },
        { replace: !('page' in changes) },
      );
    },
    [setParams],
  );

  return {
    get,
    set,
    page: Number(get('page')) || 1,
    search: params.toString() ? `?${params.toString()}` : '',
    filtered: [...params.keys()].some((key) => key !== 'page' && key !== 'ordering' && !VIEW.includes(key)),
  };
}

export type TableState = ReturnType<typeof useTableState>;

/** Takes every filter, the order and the page out of the URL. */
export function clear(state: TableState) {
  const keys = [...new URLSearchParams(state.search).keys()].filter((key) => !VIEW.includes(key));
  state.set(Object.fromEntries(keys.map((key) => [key, null])));
}
