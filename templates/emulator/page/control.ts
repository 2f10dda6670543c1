/** The emulator's own API, as everybody else uses it. */
const base = "/_emulator/";

/** What it answers with, when that is an error. */
class ControlError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export async function get<T>(path: string): Promise<T> {
  return read(await fetch(base + path, { cache: "no-store", headers: { accept: "application/json" } }));
}

export async function post<T>(path: string, body: object): Promise<T> {
  const headers = { "content-type": "application/json" };
  return read(await fetch(base + path, { method: "POST", headers, body: JSON.stringify(body) }));
}

export async function remove(path: string): Promise<void> {
  await read(await fetch(base + path, { method: "DELETE" }));
}

/** Undefined for what there is not. */
export async function find<T>(path: string): Promise<T | undefined> {
  try {
    return await get<T>(path);
  } catch (error) {
    if (error instanceof ControlError && error.status === 404) return undefined;
    throw error;
  }
}

async function read<T>(response: Response): Promise<T> {
  const value: unknown = await response.json();
  if (response.ok) return value as T;
  throw new ControlError(response.status, String((value as { error?: unknown }).error ?? `HTTP ${response.status}`));
}

/** A result's file, by a way that leaves no trace: neither the journal nor a planted fault gets to know of it. */
export function resultPath(task: { readonly id: string; readonly media: { readonly kind: string } }): string {
  return `${base}results/${task.id}?${task.media.kind}`;
}
