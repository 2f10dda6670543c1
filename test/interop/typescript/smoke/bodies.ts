const callBackUrl = "https://your-service.example.com/webhooks/cliprise";
const prompt = "A peaceful mountain lake at sunrise";
const image = "https://example.com/ref.jpg";

/** Capability -> what is sent. Each lane checks them against its generated types. */
export const bodies = {
  "root-only": {
    model: "runway",
    callBackUrl,
    prompt,
    imageUrl: image,
    aspectRatio: "1:1",
    duration: 5,
    imageURLList: JSON.stringify([image]),
    options: JSON.stringify({ aspectRatio: 0, duration: 0, watermark: false }),
  },
  input: {
    model: "qwen-image-2",
    callBackUrl,
    input: { prompt, image_size: "16:9", output_format: "jpeg", seed: 424242 },
  },
  "routed-first": {
    model: "kling-2-1-standard",
    callBackUrl,
    imageURLList: JSON.stringify([image]),
    input: {
      prompt,
      aspect_ratio: "1:1",
      duration: 5,
      image_url: image,
      negative_prompt: "blurry, low quality",
      cfg_scale: 0.5,
    },
  },
  "routed-second": { model: "kling-2-1-pro", callBackUrl, input: { prompt, aspect_ratio: "1:1", duration: 5 } },
  "json-strings": {
    model: "seedance-v1-pro",
    callBackUrl,
    imageURLList: JSON.stringify([image]),
    options: JSON.stringify({ aspectRatio: 2, resolution: 1, duration: 0 }),
    input: {
      prompt: "Ocean waves crashing on rocky shore",
      image_url: image,
      aspect_ratio: "16:9",
      resolution: "720p",
      duration: 5,
    },
  },
  "odd-enum": {
    model: "seedream-v4",
    callBackUrl,
    input: { prompt, image_size: "1:1 HD", image_resolution: "1K" },
  },
} as const;
