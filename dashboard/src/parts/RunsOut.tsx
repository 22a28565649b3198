import { useForecast } from '../api/billing';
import { When } from '../kit/When';

/** When the credits run out if use goes on as in the last days; nothing where none are used, or none are left. */
export function RunsOut() {
  const { data } = useForecast();
  if (!data?.runs_out_on || Number(data.available) <= 0) return null;
  return (
    <>
      If use goes on as in the last days, they run out on <When at={data.runs_out_on} />.
    </>
  );
}
