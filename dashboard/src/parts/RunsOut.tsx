import { useForecast } from '../api/billing';
import { When } from '../kit/When';
import { useToday } from './useToday';

/** When the credits run out if use goes on as in the last days; nothing where none are used, or none are left. */
export function RunsOut() {
  const { data } = useForecast();
  if (!data?.runs_out_on || Number(data.available) <= 0) return null;
  return <RunsOutOn day={data.runs_out_on} />;
}

export function RunsOutOn({ day }: { day: string }) {
  const today = useToday();
  return (
    <>
      If use goes on as in the last days, they run out{' '}
      {day === today ? (
        'today'
      ) : (
        <>
          on <When at={day} />
        </>
      )}
      .
    </>
  );
}
