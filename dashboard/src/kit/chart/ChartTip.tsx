import classes from './Chart.module.css';

interface ChartTipProps {
  active?: boolean;
  payload?: readonly { payload?: unknown }[];
}

/** What stands under the pointer, or where the arrow keys have come to. */
export function chartTip<Row>(title: (row: Row) => string, text: (row: Row) => string) {
  return function Tip({ active, payload }: ChartTipProps) {
    const row = payload?.[0]?.payload as Row | undefined;
    if (!active || !row) return null;
    return (
      <div className={classes.tip}>
        <strong>{title(row)}</strong>
        <span className="numbers">{text(row)}</span>
      </div>
    );
  };
}
