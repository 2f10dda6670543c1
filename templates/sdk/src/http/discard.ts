/** Ends what is not read to its end. Nobody waits for that, and a body of a caller's own `fetch` may not even know how. */
export async function discard(body: { cancel(): Promise<void> } | null | undefined): Promise<void> {
  try {
    await body?.cancel();
  } catch {}
}
