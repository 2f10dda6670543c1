// What users write, compiled as it stands by every compiler, as a module and as CommonJS. Never run.
import {
  type Cliprise,
  ClipriseError,
  type ClipriseEvent,
  createResumeToken,
  encodeRequest,
  estimateCredits,
  type Model,
  type Models,
  type Result,
  readResumeToken,
  SubmissionUnknownError,
  type Task,
  ValidationError,
} from "@cliprise/sdk";
import { type CallbackReceiver, createCallbackReceiver } from "@cliprise/sdk/callbacks";
import { type Catalog, type CatalogParameter, type CatalogRoleName, catalog } from "@cliprise/sdk/catalog";
import { type Estimate, estimateCredits as estimate } from "@cliprise/sdk/pricing";

export async function waits(cliprise: Cliprise, signal: AbortSignal): Promise<Result> {
  const task: Task = await cliprise.generate(
    "seedance-v1-pro",
    { prompt: "Ocean waves", aspect_ratio: "16:9", resolution: "720p", duration: 5 },
    { signal, maxCredits: 100, callbackUrl: undefined },
  );
  for await (const { state, fileURL } of task) {
    const known: "processing" | "succeeded" | "failed" = state;
    const link: string | undefined = fileURL;
    void [known, link];
  }
  const response: Response = await cliprise.tasks.download(task.id, { signal });
  await response.arrayBuffer();
  return task.wait({ signal, timeout: 60_000, onPoll: ({ state }) => void state, poll: { initial: 1_000 } });
}

export function tells(error: unknown): string {
  if (error instanceof ValidationError) return error.issues.map(({ path, code }) => `${path} ${code}`).join();
  if (error instanceof SubmissionUnknownError) return `${error.attemptId} ${error.bodyHash ?? ""} ${error.cause?.code}`;
  return error instanceof ClipriseError ? error.code : "";
}

/** A model that is known only when the program runs. */
export function anyModel<M extends Model>(cliprise: Cliprise, model: M, params: Models[M]): Promise<Task> {
  return cliprise.generate(model, params, { validate: "warn", extra: { input: { new_field: 1 } } });
}

export function pure(): number | null {
  const params: Models["sora-2"] = { prompt: "waves", aspect_ratio: "16:9", n_frames: 250, image_urls: undefined };
  const body: string = encodeRequest("sora-2", params, { callbackUrl: "https://app.example.com/" }).model;
  const price: Estimate = estimate("sora-2", { n_frames: 250 });
  const token = readResumeToken(createResumeToken({ id: "t-1", model: body }));
  return (price.min ?? 0) + (estimateCredits("sora-2", params).max ?? 0) + token.taskId.length;
}

export function chooses(role: CatalogRoleName, { entries }: Catalog = catalog): readonly CatalogParameter[] {
  const cheap = entries.filter(
    ({ pricing, gives }) => gives === "video" && pricing.unit === "per video" && pricing.max < 100,
  );
  return cheap.flatMap(({ parameters }) => parameters.filter((each) => each.role === role));
}

export function listens(event: ClipriseEvent): number | undefined {
  return event.type === "response" ? event.status : undefined;
}

export function receives(): CallbackReceiver["fetch"] {
  return createCallbackReceiver({ url: "https://app.example.com/cliprise", onEnd: ({ taskId }) => void taskId }).fetch;
}
