// Generated from the spec by `npm run generate`. Do not edit.
import type { Tables } from "../contract.js";

export const tables: Tables = {
  api: {
    url: "https://business.api.cliprise.app",
    operations: {
      generate: {
        method: "POST",
        path: "/app/cliprise/generate",
        members: { task: "taskId", reason: "msg", action: "action_url" },
        replies: [
          { http: 200, meaning: "rejected", when: { "*": "insufficient_credits" }, noCredits: true },
          { http: 400, meaning: "rejected", when: { msg: "invalid_api_key" } },
          { http: 400, meaning: "rejected", when: { msg: "invalid_model_id" } },
          { http: 400, meaning: "rejected", when: { msg: "method_not_allowed" } },
          { http: 200, meaning: "accepted", when: { code: 200, taskId: "*" } },
          { http: 200, meaning: "rejected", when: { code: 400 } },
          { http: 400, meaning: "rejected", empty: true }
        ],
        otherwise: [
          { http: 200, meaning: "rejected", when: { code: { from: 400, to: 499 } } },
          { http: 200, meaning: "accepted", when: { taskId: "*" } },
          { http: 400, meaning: "rejected" }
        ]
      },
      status: {
        method: "GET",
        path: "/app/cliprise/status",
        key: "apiKey",
        task: "taskId",
        file: { name: "download", value: "true", http: 200 },
        members: { state: "status", result: "fileURL", failure: "failMsg", reason: "msg" },
        replies: [
          { http: 400, meaning: "refused", when: { msg: "invalid_api_key" } },
          { http: 400, meaning: "refused", when: { msg: "invalid_taskId" } },
          { http: 400, meaning: "refused", when: { msg: "method_not_allowed" } },
          { http: 200, meaning: "succeeded", when: { fileURL: "*" } },
          { http: 400, meaning: "failed", when: { failMsg: "*" } },
          { http: 300, meaning: "processing" },
          { http: 400, meaning: "refused", empty: true }
        ],
        otherwise: [
          { http: 400, meaning: "failed", when: { status: "failed" } },
          { http: 400, meaning: "failed", when: { status: "error" } },
          { http: 200, meaning: "processing", when: { status: "*" } }
        ]
      }
    },
    callbackUrlRequired: true,
    poll: { initial: 2000, max: 60000, factor: 2 }
  },
  models: {
    "nano-banana": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "image_size", type: "string", required: true, values: ["square", "square_hd", "portrait_4_3", "landscape_4_3", "portrait_16_9", "landscape_16_9"] },
        { name: "image_urls", type: "urls" },
        { name: "output_format", type: "string", values: ["jpeg", "png"] },
      ],
      price: { unit: "per image", credits: [8] },
    },
    "nano-banana-2": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "aspect_ratio", type: "string", required: true, values: ["1:1", "2:3", "3:2", "4:3", "3:4", "4:5", "5:4", "9:16", "16:9", "21:9"] },
        { name: "resolution", type: "string", required: true, values: ["1K", "2K", "4K"] },
        { name: "image_input", type: "urls", max: 8 },
        { name: "image_urls", type: "urls" },
        { name: "output_format", type: "string", values: ["jpeg", "png"] },
        { name: "google_search", type: "boolean" },
      ],
      price: { unit: "per image", credits: [16, 24, 36], axes: ["resolution"] },
    },
    "nano-banana-pro": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "aspect_ratio", type: "string", required: true, values: ["1:1", "2:3", "3:2", "4:3", "3:4", "4:5", "5:4", "9:16", "16:9", "21:9"] },
        { name: "resolution", type: "string", required: true, values: ["1K", "2K", "4K"] },
        { name: "image_input", type: "urls", max: 8 },
        { name: "output_format", type: "string", values: ["jpeg", "png"] },
      ],
      price: { unit: "per image", credits: [33, 33, 44], axes: ["resolution"] },
    },
    "ideogram-v3": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "image_size", type: "string", required: true, values: ["square", "square_hd", "portrait_4_3", "landscape_4_3", "portrait_16_9", "landscape_16_9"] },
        { name: "rendering_speed", type: "string", required: true, values: ["TURBO", "BALANCED", "QUALITY"] },
        { name: "negative_prompt", type: "string" },
        { name: "style", type: "string" },
        { name: "seed", type: "integer" },
      ],
      price: { unit: "per image", credits: [7, 13, 18], axes: ["rendering_speed"] },
    },
    "ideogram-character": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "image_size", type: "string", required: true, values: ["square", "square_hd", "portrait_4_3", "landscape_4_3", "portrait_16_9", "landscape_16_9"] },
        { name: "rendering_speed", type: "string", required: true, values: ["TURBO", "BALANCED", "QUALITY"] },
        { name: "reference_image_urls", type: "urls", max: 3 },
        { name: "negative_prompt", type: "string" },
        { name: "style", type: "string", not: ["FICTION"] },
        { name: "seed", type: "integer" },
      ],
      price: { unit: "per image", credits: [22, 33, 44], axes: ["rendering_speed"] },
    },
    "ideogram-reframe": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "image_url", type: "url", required: true },
        { name: "image_size", type: "string", required: true, values: ["square", "square_hd", "portrait_4_3", "landscape_4_3", "portrait_16_9", "landscape_16_9"] },
        { name: "rendering_speed", type: "string", required: true, values: ["TURBO", "BALANCED", "QUALITY"] },
        { name: "style", type: "string", not: ["FICTION"] },
        { name: "seed", type: "integer" },
      ],
      price: { unit: "per image", credits: [7, 13, 18], axes: ["rendering_speed"] },
    },
    "seedream-v3": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "image_size", type: "string", required: true, values: ["square", "square_hd", "portrait_4_3", "landscape_4_3", "portrait_16_9", "landscape_16_9"] },
        { name: "guidance_scale", type: "number" },
        { name: "enable_safety_checker", type: "boolean" },
        { name: "seed", type: "integer" },
      ],
      price: { unit: "per image", credits: [7] },
    },
    "seedream-v4": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "image_size", type: "string", required: true, values: ["1:1", "1:1 HD", "4:3", "2:3", "3:2", "9:16", "16:9", "21:9"] },
        { name: "image_resolution", type: "string", required: true, values: ["1K", "2K", "4K"] },
        { name: "image_urls", type: "urls" },
        { name: "seed", type: "integer" },
        { name: "max_images", type: "integer", max: 6, min: 1 },
      ],
      price: { unit: "per image", credits: [9], from: "max_images" },
    },
    "seedream-4-5": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "aspect_ratio", type: "string", required: true, values: ["1:1", "4:3", "3:4", "16:9", "9:16", "2:3", "3:2", "21:9"] },
        { name: "quality", type: "string", required: true, values: ["basic", "high"] },
        { name: "image_urls", type: "urls", also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
      ],
      price: { unit: "per image", credits: [12] },
    },
    "seedream-5-lite": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "aspect_ratio", type: "string", required: true, values: ["1:1", "4:3", "3:4", "16:9", "9:16", "2:3", "3:2", "21:9"] },
        { name: "quality", type: "string", required: true, values: ["basic", "high"] },
        { name: "image_urls", type: "urls", also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
      ],
      price: { unit: "per image", credits: [11] },
    },
    "qwen-image": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "image_size", type: "string", required: true, values: ["square", "square_hd", "portrait_4_3", "portrait_16_9", "landscape_4_3", "landscape_16_9"] },
        { name: "image_url", type: "url" },
        { name: "output_format", type: "string", values: ["jpeg", "png"] },
        { name: "acceleration", type: "string" },
        { name: "guidance_scale", type: "number" },
        { name: "num_inference_steps", type: "integer" },
        { name: "negative_prompt", type: "string" },
        { name: "seed", type: "integer" },
      ],
      price: { unit: "per image", credits: [2, 7] },
    },
    "qwen-image-2": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "image_size", type: "string", required: true, values: ["1:1", "3:4", "4:3", "9:16", "16:9"] },
        { name: "output_format", type: "string", required: true, values: ["jpeg", "png"] },
        { name: "seed", type: "integer", required: true, max: 999999, min: 10000 },
        { name: "image_url", type: "url" },
      ],
      price: { unit: "per image", credits: [12] },
    },
    "flux-kontext-pro": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "imageURLList", type: "urls", instead: [{ place: "root", key: "imageURLList", as: "url-list" }], max: 1 },
        { name: "outputFormat", type: "string", values: ["jpeg", "png"], instead: [{ place: "options", key: "outputFormat", as: "index" }] },
        { name: "aspectRatio", type: "string", values: ["1:1", "4:3", "3:4", "9:16", "16:9", "21:9"], instead: [{ place: "options", key: "aspectRatio", as: "index" }] },
        { name: "enableTranslation", type: "boolean" },
        { name: "watermark", type: "boolean" },
      ],
      price: { unit: "per image", credits: [9] },
      home: "root",
      fixed: [{ place: "options", key: "model", value: 0 }],
    },
    "flux-kontext-max": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "imageURLList", type: "urls", instead: [{ place: "root", key: "imageURLList", as: "url-list" }], max: 1 },
        { name: "outputFormat", type: "string", values: ["jpeg", "png"], instead: [{ place: "options", key: "outputFormat", as: "index" }] },
        { name: "aspectRatio", type: "string", values: ["1:1", "4:3", "3:4", "9:16", "16:9", "21:9"], instead: [{ place: "options", key: "aspectRatio", as: "index" }] },
        { name: "enableTranslation", type: "boolean" },
        { name: "watermark", type: "boolean" },
      ],
      price: { unit: "per image", credits: [18] },
      home: "root",
      fixed: [{ place: "options", key: "model", value: 1 }],
    },
    "flux-2": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "aspect_ratio", type: "string", required: true, values: ["AUTO", "1:1", "4:3", "3:4", "3:2", "2:3", "16:9", "9:16"] },
        { name: "resolution", type: "string", required: true, values: ["1K", "2K"] },
        { name: "input_urls", type: "urls", also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        { name: "tier", type: "string", required: true, values: ["pro", "flex"], instead: [{ place: "options", key: "model", as: "index" }] },
      ],
      price: { unit: "per image", credits: [9, 13, 26, 44], axes: ["tier", "resolution"] },
    },
    "gpt-image-1": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "size", type: "string", required: true, values: ["1:1", "3:2", "2:3"], also: [{ place: "options", key: "image_size", as: "index" }] },
        { name: "fileUrl", type: "urls", instead: [{ place: "root", key: "fileUrl", as: "json-string" }, { place: "root", key: "imageURLList", as: "url-list" }] },
        { name: "isEnhance", type: "boolean" },
      ],
      price: { unit: "per image", credits: [11] },
      home: "root",
    },
    "gpt-image-1-5": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "aspect_ratio", type: "string", required: true, values: ["1:1", "16:9", "9:16", "4:3", "3:4"] },
        { name: "quality", type: "string", required: true, values: ["medium", "high"] },
        { name: "input_urls", type: "urls" },
      ],
      price: { unit: "per image", credits: [8, 44], axes: ["quality"] },
    },
    "imagen-v4": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "aspect_ratio", type: "string", required: true, values: ["1:1", "3:4", "4:3", "9:16", "16:9"] },
        { name: "negative_prompt", type: "string", instead: [{ place: "options", key: "negative-prompt" }] },
        { name: "seed", type: "integer" },
        { name: "tier", type: "string", required: true, values: ["fast", "ultra"], instead: [{ place: "options", key: "fast_ultra", as: "index" }] },
      ],
      price: { unit: "per image", credits: [8, 22], axes: ["tier"] },
    },
    "z-image": {
      parameters: [
        { name: "prompt", type: "string", required: true, max: 1000 },
        { name: "aspect_ratio", type: "string", required: true, values: ["1:1", "4:3", "3:4", "16:9", "9:16"] },
      ],
      price: { unit: "per image", credits: [2] },
    },
    "grok-imagine": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "aspect_ratio", type: "string", required: true, values: ["1:1", "2:3", "3:2", "9:16", "16:9"] },
        { name: "image_urls", type: "urls" },
      ],
      price: { unit: "per call", credits: [8] },
    },
    "recraft-remove-bg": {
      parameters: [
        { name: "image", type: "url", required: true },
      ],
      price: { unit: "per image", credits: [2] },
    },
    "recraft-upscaler": {
      parameters: [
        { name: "image", type: "url", required: true },
      ],
      price: { unit: "per image", credits: [1] },
    },
    "veo-3-fast": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "imageURLList", type: "urls", instead: [{ place: "root", key: "imageURLList", as: "url-list" }], max: 1 },
        { name: "aspectRatio", type: "string", values: ["Auto", "9:16", "16:9"], instead: [{ place: "options", key: "aspectRatio", as: "index" }] },
        { name: "seeds", type: "integer", instead: [{ place: "options", key: "seeds" }] },
        { name: "watermark", type: "boolean", instead: [{ place: "options", key: "watermark" }] },
        { name: "enableTranslation", type: "boolean", instead: [{ place: "options", key: "enableTranslation" }] },
      ],
      price: { unit: "per video", credits: [108] },
      home: "root",
    },
    "veo-3-quality": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "imageURLList", type: "urls", instead: [{ place: "root", key: "imageURLList", as: "url-list" }], max: 1 },
        { name: "aspectRatio", type: "string", values: ["Auto", "9:16", "16:9"], instead: [{ place: "options", key: "aspectRatio", as: "index" }] },
        { name: "seeds", type: "integer", instead: [{ place: "options", key: "seeds" }] },
        { name: "watermark", type: "boolean", instead: [{ place: "options", key: "watermark" }] },
        { name: "enableTranslation", type: "boolean", instead: [{ place: "options", key: "enableTranslation" }] },
      ],
      price: { unit: "per video", credits: [720] },
      home: "root",
    },
    "sora-2": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "n_frames", type: "integer", required: true, values: [250, 375] },
        { name: "aspect_ratio", type: "string", required: true, values: ["9:16", "16:9"] },
        { name: "image_urls", type: "urls" },
        { name: "remove_watermark", type: "boolean" },
      ],
      price: { unit: "per video", credits: [54, 63], axes: ["n_frames"] },
    },
    "sora-2-turbo": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "n_frames", type: "integer", required: true, values: [250, 375] },
        { name: "aspect_ratio", type: "string", required: true, values: ["9:16", "16:9"] },
        { name: "size", type: "string", required: true, values: ["Standard", "High"] },
        { name: "image_urls", type: "urls" },
        { name: "remove_watermark", type: "boolean" },
      ],
      price: { unit: "per video", credits: [270, 486, 594, 1134], axes: ["size", "n_frames"] },
    },
    "sora-story-board": {
      parameters: [
        { name: "shots", type: "objects", required: true },
        { name: "n_frames", type: "integer", required: true, values: [250, 375, 625] },
        { name: "aspect_ratio", type: "string", required: true },
        { name: "image_urls", type: "urls" },
      ],
      price: { unit: "per video", credits: [270, 486, 699], axes: ["n_frames"] },
    },
    "wan-2-5": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "image_url", type: "url", required: true },
        { name: "aspect_ratio", type: "string", required: true, values: ["1:1", "9:16", "16:9"] },
        { name: "resolution", type: "string", required: true, values: ["720p", "1080p"] },
        { name: "duration", type: "integer", required: true, values: [5, 10] },
        { name: "negative_prompt", type: "string" },
        { name: "seed", type: "integer" },
      ],
      price: { unit: "per video", credits: [108, 216, 180, 360], axes: ["resolution", "duration"] },
    },
    "wan-2-2": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "image_url", type: "url", required: true },
        { name: "resolution", type: "string", required: true, values: ["480p", "720p"] },
        { name: "negative_prompt", type: "string" },
        { name: "acceleration", type: "string" },
        { name: "enable_prompt_expansion", type: "boolean" },
        { name: "seed", type: "integer" },
      ],
      price: { unit: "per video", credits: [72, 108], axes: ["resolution"] },
    },
    "wan-2-6": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "resolution", type: "string", required: true, values: ["720p", "1080p"] },
        { name: "duration", type: "integer", required: true, values: [5, 10, 15] },
        { name: "image_urls", type: "urls" },
        { name: "negative_prompt", type: "string" },
        { name: "seed", type: "integer" },
      ],
      price: { unit: "per video", credits: [140, 630] },
    },
    "wan-2-6-video": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "video_url", type: "url", required: true, also: [{ place: "root", key: "videoURLList", as: "url-list" }] },
        { name: "resolution", type: "string", required: true, values: ["720p", "1080p"] },
        { name: "duration", type: "integer", required: true, values: [5, 10] },
      ],
      price: { unit: "per video", credits: [140, 280, 210, 420], axes: ["resolution", "duration"] },
    },
    "wan-animate-replace": {
      parameters: [
        { name: "image_url", type: "url", required: true, also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        { name: "video_url", type: "url", required: true, also: [{ place: "root", key: "videoURLList", as: "url-list" }] },
        { name: "resolution", type: "string", required: true, values: ["480p", "580p", "720p"] },
        { name: "prompt", type: "string" },
      ],
      price: { unit: "per second", credits: [11, 18, 23], axes: ["resolution"], measure: "seconds" },
      fixed: [{ place: "options", key: "animationType", value: 0 }],
    },
    "wan-animate-movie": {
      parameters: [
        { name: "image_url", type: "url", required: true, also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        { name: "video_url", type: "url", required: true, also: [{ place: "root", key: "videoURLList", as: "url-list" }] },
        { name: "resolution", type: "string", required: true, values: ["480p", "580p", "720p"] },
        { name: "prompt", type: "string" },
      ],
      price: { unit: "per second", credits: [11, 18, 23], axes: ["resolution"], measure: "seconds" },
      fixed: [{ place: "options", key: "animationType", value: 1 }],
    },
    "wan-speech-to-video": {
      parameters: [
        { name: "audio_url", type: "url", required: true },
        { name: "resolution", type: "string", required: true, values: ["480p", "580p", "720p"] },
        { name: "prompt", type: "string" },
        { name: "image_url", type: "url" },
        { name: "num_frames", type: "integer" },
        { name: "frames_per_second", type: "integer" },
        { name: "negative_prompt", type: "string" },
        { name: "seed", type: "integer" },
        { name: "num_inference_steps", type: "integer" },
        { name: "guidance_scale", type: "number" },
        { name: "shift", type: "number" },
        { name: "enable_safety_checker", type: "boolean" },
      ],
      price: { unit: "per second", credits: [22, 33, 44], axes: ["resolution"], measure: "seconds" },
    },
    "kling-video-turbo": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "aspect_ratio", type: "string", required: true, values: ["1:1", "9:16", "16:9"] },
        { name: "duration", type: "integer", required: true, values: [5, 10] },
        { name: "image_url", type: "url" },
        { name: "negative_prompt", type: "string" },
        { name: "cfg_scale", type: "number" },
      ],
      price: { unit: "per video", credits: [76, 152], axes: ["duration"] },
    },
    "kling-2-5": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "aspect_ratio", type: "string", required: true, values: ["1:1", "9:16", "16:9"] },
        { name: "duration", type: "integer", required: true, values: [5, 10] },
        { name: "image_url", type: "url" },
        { name: "negative_prompt", type: "string" },
        { name: "cfg_scale", type: "number" },
      ],
      price: { unit: "per video", credits: [76, 152], axes: ["duration"] },
    },
    "kling-2-1-standard": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "aspect_ratio", type: "string", required: true, values: ["1:1", "9:16", "16:9"] },
        { name: "duration", type: "integer", required: true, values: [5, 10] },
        { name: "image_url", type: "url", also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        { name: "negative_prompt", type: "string" },
        { name: "cfg_scale", type: "number" },
      ],
      price: { unit: "per video", credits: [45, 576] },
    },
    "kling-2-1-pro": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "aspect_ratio", type: "string", required: true, values: ["1:1", "9:16", "16:9"] },
        { name: "duration", type: "integer", required: true, values: [5, 10] },
        { name: "image_url", type: "url", also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        { name: "negative_prompt", type: "string" },
        { name: "cfg_scale", type: "number" },
      ],
      price: { unit: "per video", credits: [45, 576] },
    },
    "kling-2-1-master": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "aspect_ratio", type: "string", required: true, values: ["1:1", "9:16", "16:9"] },
        { name: "duration", type: "integer", required: true, values: [5, 10] },
        { name: "image_url", type: "url", also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        { name: "negative_prompt", type: "string" },
        { name: "cfg_scale", type: "number" },
      ],
      price: { unit: "per video", credits: [45, 576] },
    },
    "kling-2-6": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "aspect_ratio", type: "string", required: true, values: ["1:1", "9:16", "16:9"] },
        { name: "duration", type: "integer", required: true, values: [5, 10] },
        { name: "image_urls", type: "urls", also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        { name: "sound", type: "boolean", also: [{ place: "options", key: "sound" }] },
      ],
      price: { unit: "per video", credits: [99, 198, 198, 396], axes: ["duration", "sound"] },
    },
    "kling-2-6-motion": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "input_urls", type: "urls", required: true, also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        { name: "video_urls", type: "urls", required: true, also: [{ place: "root", key: "videoURLList", as: "url-list" }] },
        { name: "resolution", type: "string", required: true, values: ["720p", "1080p"] },
        { name: "duration", type: "scalar", required: true },
        { name: "character_orientation", type: "string", instead: [{ place: "options", key: "character_orientation" }] },
        { name: "mode", type: "string", instead: [{ place: "options", key: "mode" }] },
      ],
      price: { unit: "per second", credits: [12, 18], axes: ["resolution"], measure: "seconds" },
    },
    "kling-3": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "aspect_ratio", type: "string", required: true, values: ["1:1", "9:16", "16:9"] },
        { name: "duration", type: "integer", required: true, values: [5, 10, 15] },
        { name: "image_urls", type: "urls", also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        { name: "sound", type: "boolean", also: [{ place: "options", key: "sound" }] },
        { name: "mode", type: "string", values: ["standard", "pro"], instead: [{ place: "options", key: "mode", as: "index" }] },
        { name: "kling_elements", type: "objects" },
        { name: "multi_shots", type: "boolean" },
        { name: "videoURLList", type: "urls", instead: [{ place: "root", key: "videoURLList", as: "url-list" }] },
      ],
      price: { unit: "per video", credits: [200, 1200] },
    },
    "kling-3-motion": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "input_urls", type: "urls", required: true, also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        { name: "video_urls", type: "urls", required: true, also: [{ place: "root", key: "videoURLList", as: "url-list" }] },
        { name: "resolution", type: "string", required: true, values: ["720p", "1080p"] },
        { name: "duration", type: "scalar", required: true },
        { name: "character_orientation", type: "string", instead: [{ place: "options", key: "character_orientation" }] },
        { name: "mode", type: "string", instead: [{ place: "options", key: "mode" }] },
      ],
      price: { unit: "per second", credits: [24, 40], axes: ["resolution"], measure: "seconds" },
    },
    "kling-3-multi-shot": {
      parameters: [
        { name: "multi_prompt", type: "objects", required: true },
        { name: "multi_shots", type: "boolean", required: true },
        { name: "aspect_ratio", type: "string", required: true, values: ["1:1", "9:16", "16:9"] },
        { name: "duration", type: "integer", required: true, values: [5, 10, 15] },
        { name: "mode", type: "string", required: true, values: ["std", "pro"] },
        { name: "sound", type: "boolean", required: true },
        { name: "image_urls", type: "urls", also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        { name: "kling_elements", type: "objects" },
        { name: "videoURLList", type: "urls", instead: [{ place: "root", key: "videoURLList", as: "url-list" }] },
      ],
      price: { unit: "per video", credits: [200, 810] },
    },
    "hailuo": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "image_url", type: "url", required: true },
        { name: "resolution", type: "string", required: true, values: ["512P", "768P"] },
        { name: "duration", type: "integer", required: true, values: [6, 10] },
        { name: "prompt_optimizer", type: "boolean" },
        { name: "image_urls", type: "url" },
      ],
      price: { unit: "per video", credits: [22, 36, 54, 90], axes: ["resolution", "duration"] },
    },
    "hailuo-pro": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "image_url", type: "url", required: true, also: [{ place: "input", key: "image_urls", fallback: true }] },
        { name: "duration", type: "string", required: true, values: ["6"] },
        { name: "resolution", type: "string", required: true, values: ["768P"] },
        { name: "image_urls", type: "url" },
        { name: "prompt_optimizer", type: "boolean" },
      ],
      price: { unit: "per video", credits: [103] },
    },
    "hailuo-2-3-standard": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "image_url", type: "url", required: true, also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        { name: "resolution", type: "string", required: true, values: ["768P", "1080P"] },
        { name: "duration", type: "string", required: true, values: ["6"] },
      ],
      price: { unit: "per video", credits: [54, 90], axes: ["resolution"], range: [54, 162] },
    },
    "hailuo-2-3-pro": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "image_url", type: "url", required: true, also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        { name: "resolution", type: "string", required: true, values: ["768P", "1080P"] },
        { name: "duration", type: "string", required: true, values: ["6"] },
      ],
      price: { unit: "per video", credits: [90, 162], axes: ["resolution"], range: [54, 162] },
    },
    "seedance-v1-lite": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "aspect_ratio", type: "string", required: true, values: ["1:1", "9:16", "16:9", "3:4", "4:3"], also: [{ place: "options", key: "aspectRatio", as: "index" }] },
        { name: "resolution", type: "string", required: true, values: ["480p", "720p", "1080p"], also: [{ place: "options", key: "resolution", as: "index" }] },
        { name: "duration", type: "integer", required: true, values: [5, 10], also: [{ place: "options", key: "duration", as: "index" }] },
        { name: "image_url", type: "url", also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        { name: "camera_fixed", type: "boolean" },
        { name: "seed", type: "integer" },
        { name: "enable_safety_checker", type: "boolean" },
      ],
      price: { unit: "per video", credits: [18, 252] },
    },
    "seedance-v1-pro": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "aspect_ratio", type: "string", required: true, values: ["1:1", "9:16", "16:9", "3:4", "4:3"], also: [{ place: "options", key: "aspectRatio", as: "index" }] },
        { name: "resolution", type: "string", required: true, values: ["480p", "720p", "1080p"], also: [{ place: "options", key: "resolution", as: "index" }] },
        { name: "duration", type: "integer", required: true, values: [5, 10], also: [{ place: "options", key: "duration", as: "index" }] },
        { name: "image_url", type: "url", also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        { name: "camera_fixed", type: "boolean" },
        { name: "seed", type: "integer" },
        { name: "enable_safety_checker", type: "boolean" },
      ],
      price: { unit: "per video", credits: [18, 252] },
    },
    "seedance-v1-pro-fast": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "aspect_ratio", type: "string", required: true, values: ["1:1", "9:16", "16:9"] },
        { name: "resolution", type: "string", required: true, values: ["720p", "1080p"] },
        { name: "duration", type: "integer", required: true, values: [5, 10] },
        { name: "image_url", type: "url", also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
      ],
      price: { unit: "per video", credits: [29, 65, 65, 130], axes: ["resolution", "duration"] },
    },
    "seedance-1-5-pro": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "aspect_ratio", type: "string", required: true, values: ["1:1", "9:16", "16:9", "4:3", "3:4", "21:9"] },
        { name: "resolution", type: "string", required: true, values: ["480p", "720p"] },
        { name: "duration", type: "integer", required: true, values: [4, 8, 12] },
        { name: "image_urls", type: "urls", also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        { name: "fixed_lens", type: "boolean" },
        { name: "generate_audio", type: "boolean" },
      ],
      price: { unit: "per video", credits: [8, 14, 19, 14, 28, 38], axes: ["resolution", "duration"] },
    },
    "runway": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "imageUrl", type: "url", required: true, also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        { name: "aspectRatio", type: "string", required: true, values: ["1:1", "3:4", "4:3", "9:16", "16:9"], also: [{ place: "options", key: "aspectRatio", as: "index" }] },
        { name: "duration", type: "integer", required: true, values: [5, 10], also: [{ place: "options", key: "duration", as: "index" }] },
        { name: "watermark", type: "boolean", instead: [{ place: "options", key: "watermark" }] },
      ],
      price: { unit: "per video", credits: [198, 396], axes: ["duration"] },
      home: "root",
    },
    "runway-aleph": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "referenceImage", type: "url", also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        { name: "videoUrl", type: "url", also: [{ place: "root", key: "videoURLList", as: "url-list" }] },
        { name: "aspectRatio", type: "string", values: ["1:1", "3:4", "4:3", "9:16", "16:9"], also: [{ place: "options", key: "aspectRatio", as: "index" }] },
        { name: "seed", type: "integer", also: [{ place: "options", key: "seed" }] },
        { name: "waterMark", type: "boolean" },
      ],
      price: { unit: "per video", credits: [198] },
      home: "root",
    },
    "grok-imagine-video": {
      parameters: [
        { name: "prompt", type: "string", required: true },
        { name: "image_urls", type: "urls", required: true },
        { name: "resolution", type: "string", required: true, values: ["480p", "720p"] },
        { name: "duration", type: "integer", required: true, values: [6, 10, 15] },
        { name: "mode", type: "string" },
        { name: "aspect_ratio", type: "string" },
      ],
      price: { unit: "per video", credits: [20, 80] },
    },
    "elevenlabs-tts-turbo": {
      parameters: [
        { name: "text", type: "string", required: true },
        { name: "voice", type: "string", required: true },
        { name: "language_code", type: "string", required: true },
        { name: "stability", type: "number" },
        { name: "similarity_boost", type: "number" },
        { name: "speed", type: "number" },
        { name: "style", type: "scalar" },
      ],
      price: { unit: "per 5 000 characters", credits: [49], from: "text", measure: "characters", per: 5000 },
    },
    "elevenlabs-tts": {
      parameters: [
        { name: "text", type: "string", required: true },
        { name: "voice", type: "string", required: true },
        { name: "language_code", type: "string", required: true },
        { name: "stability", type: "number" },
        { name: "similarity_boost", type: "number" },
        { name: "speed", type: "number" },
        { name: "style", type: "scalar" },
      ],
      price: { unit: "per 5 000 characters", credits: [49], from: "text", measure: "characters", per: 5000 },
    },
    "elevenlabs-v3-dialogue": {
      parameters: [
        { name: "dialogue", type: "objects", required: true },
        { name: "language_code", type: "string", required: true },
        { name: "stability", type: "number" },
      ],
      price: { unit: "per 5 000 characters", credits: [1], measure: "characters", per: 5000 },
    },
    "elevenlabs-speech-to-text": {
      parameters: [
        { name: "audio_url", type: "url", required: true },
        { name: "language_code", type: "string" },
        { name: "tag_audio_events", type: "boolean" },
      ],
      price: { unit: "per second of audio", credits: [7], measure: "seconds" },
    },
    "elevenlabs-audio-isolation": {
      parameters: [
        { name: "audio_url", type: "url", required: true },
      ],
      price: { unit: "per second of audio", credits: [1], measure: "seconds" },
    },
    "elevenlabs-sound-effect": {
      parameters: [
        { name: "text", type: "string", required: true },
        { name: "duration_seconds", type: "number" },
        { name: "loop", type: "boolean" },
        { name: "prompt_influence", type: "number" },
      ],
      price: { unit: "per second of audio", credits: [1], from: "duration_seconds", measure: "seconds" },
    },
  },
  families: {
    "flux-kontext": ["flux-kontext-pro", "flux-kontext-max"],
    "wan-animate": ["wan-animate-replace", "wan-animate-movie"],
    "kling-2-1": ["kling-2-1-standard", "kling-2-1-pro", "kling-2-1-master"],
    "hailuo-2-3": ["hailuo-2-3-standard", "hailuo-2-3-pro"],
    "seedance-v1": ["seedance-v1-lite", "seedance-v1-pro"]
  },
  url: /^https?:\/\/(?:(?:[^\s\0-,./:-@[-^`{-\xa0]+\.)+(?!(?:local|localhost|internal)\.?(?:[:/?#]|$))[A-Za-z][A-Za-z0-9-]+\.?|(?!(?:0|10|127|22[4-9]|2[3-5]\d|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|192\.0\.0|198\.1[89])\.)(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?=\d)|(?=[:/?#]|$))){4})(?::\d+)?(?:[/?#]\S*)?$/u,
  callbackUrl: /^https:\/\/[^\s]+$/u,
};
