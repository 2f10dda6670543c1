/**
 * What came of every fault in every runtime. It is measured by `npm run test:runtimes -- faults`, kept in
 * `templates/docs/faults.json`, and compared with at every such run.
 */
export interface FaultResults {
  /** By column of the table: the version that was measured. */
  readonly runtimes: Readonly<Record<string, string>>;
  /** By scenario, in the order of `runtimes`: outcome, POSTs that arrived, submissions that were charged. */
  readonly scenarios: Readonly<Record<string, readonly string[]>>;
}

export interface FaultColumn {
  readonly runtimes: readonly string[];
  /** In the order of the scenarios; empty where nothing was measured. */
  readonly cells: readonly string[];
}

/** Runtimes that came out alike share a column. */
export function faultColumns({ runtimes, scenarios }: FaultResults, ids: readonly string[]): readonly FaultColumn[] {
  const columns: { runtimes: string[]; readonly cells: readonly string[] }[] = [];
  for (const [index, [name, version]] of Object.entries(runtimes).entries()) {
    const cells = ids.map((id) => scenarios[id]?.[index] ?? "");
    const title = `${name.split(" ")[0]} ${version}`;
    const same = columns.find((column) => column.cells.every((cell, row) => cell === cells[row]));
    if (same) same.runtimes.push(title);
    else columns.push({ runtimes: [title], cells });
  }
  return columns;
}

/** "unknown 1 0": more POSTs than submissions break the promise. */
export function breaksPromise(cell: string, submissions = 1): boolean {
  return Number(cell.split(" ")[1]) > submissions;
}
