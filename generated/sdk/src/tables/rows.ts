// Generated from the spec by `npm run generate`. Do not edit.
import type { Tables } from "../contract.js";

/** By themselves for who needs no more than these. */
export const url = /^https?:\/\/(?:(?:[^\x00-,./:-@\[-\^\x60{-\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]+\.){1,127}(?:[B-HJKM-Zb-hjkm-z][0-9A-Za-z-]+|[Aa](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-OQ-Za-oq-z-][0-9A-Za-z-]*|[Pp](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa][0-9A-Za-z-]+)?)?)|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt](?:[0-9A-DF-Za-df-z-][0-9A-Za-z-]*|[Ee](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll][0-9A-Za-z-]+)?)?)?)?)?)?)|[Ll](?:[0-9B-NP-Zb-np-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?|[Oo](?:[0-9ABD-Zabd-z-][0-9A-Za-z-]*|[Cc](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll](?:[0-9A-CE-GI-Za-ce-gi-z-][0-9A-Za-z-]*|[Dd](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-LN-Za-ln-z-][0-9A-Za-z-]*|[Mm](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-HJ-Za-hj-z-][0-9A-Za-z-]*|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?)?)?)?)?|[Hh](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-RT-Za-rt-z-][0-9A-Za-z-]*|[Ss](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt][0-9A-Za-z-]+)?)?)?))?)?)?))\.?|(?:(?:(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-8]|17[013-9]|18[0-9]|19[013-79]|2[01][0-9]|22[0-3])\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|100\.(?:[0-9]|[1-5][0-9]|6[0-3]|12[89]|1[3-9][0-9]|2[0-4][0-9]|25[0-5])|169\.(?:[1-9]?[0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-35])|172\.(?:[0-9]|1[0-5]|3[2-9]|[4-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])|192\.(?:[1-9][0-9]?|1[0-5][0-9]|16[0-79]|1[7-9][0-9]|2[0-4][0-9]|25[0-5])|198\.(?:[0-9]|1[0-7]|[2-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|192\.0\.(?:[1-9][0-9]?|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))(?::[0-9]+)?(?:[/?#][^\t-\r \xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]*)?$/u;
export const callbackUrl = /^https:\/\/[^\t-\r ]+$/u;
export const taskMember = "taskId";

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
          { meaning: "accepted", when: { code: { from: 200, to: 299 }, taskId: "*" } },
          { http: 200, meaning: "accepted", when: { taskId: "*" } },
          { http: 201, meaning: "accepted", when: { taskId: "*" } },
          { http: 202, meaning: "accepted", when: { taskId: "*" } },
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
          { http: 400, meaning: "refused", when: { msg: "invalid_taskId" }, noTask: true },
          { http: 400, meaning: "refused", when: { msg: "method_not_allowed" } },
          { http: 200, meaning: "succeeded", when: { fileURL: "*" } },
          { http: 400, meaning: "failed", when: { failMsg: "*" } },
          { http: 300, meaning: "processing" },
          { http: 400, meaning: "refused", empty: true }
        ],
        otherwise: [
          { http: 400, meaning: "failed", when: { status: "failed" } },
          { http: 400, meaning: "failed", when: { status: "error" } },
          { http: 400, meaning: "failed", when: { status: "failure" } },
          { http: 400, meaning: "failed", when: { status: "fail" } },
          { http: 400, meaning: "failed", when: { status: "cancelled" } },
          { http: 400, meaning: "failed", when: { status: "canceled" } },
          { http: 400, meaning: "failed", when: { status: "expired" } },
          { http: 400, meaning: "failed", when: { status: "rejected" } },
          { http: 300, meaning: "processing", when: { status: "processing" } },
          { http: 201, meaning: "succeeded", when: { fileURL: "*" } },
          { http: 202, meaning: "succeeded", when: { fileURL: "*" } },
          { http: 200, meaning: "failed", when: { failMsg: "*" } },
          { http: 200, meaning: "refused", when: { code: { from: 400, to: 407 } }, noTask: true },
          { http: 200, meaning: "refused", when: { code: { from: 409, to: 428 } }, noTask: true },
          { http: 200, meaning: "processing", when: { status: "*" } },
          { http: 400, meaning: "refused", when: { msg: "*" }, noTask: true }
        ]
      }
    },
    callbackUrlRequired: true,
    poll: { initial: 2000, max: 60000, factor: 1.25, jitter: "half", settles: 60000 }
  },
  models: {
    "nano-banana": {
      parameters: {
        prompt: { required: true },
        image_size: { required: true, values: ["square", "square_hd", "portrait_4_3", "landscape_4_3", "portrait_16_9", "landscape_16_9"] },
        image_urls: { type: "urls" },
        output_format: { values: ["jpeg", "png"] },
      },
      price: { unit: "per image", credits: [8] },
    },
    "nano-banana-2": {
      parameters: {
        prompt: { required: true },
        aspect_ratio: { required: true, values: ["1:1", "2:3", "3:2", "4:3", "3:4", "4:5", "5:4", "9:16", "16:9", "21:9"] },
        resolution: { required: true, values: ["1K", "2K", "4K"] },
        image_input: { type: "urls", max: 8 },
        image_urls: { type: "urls" },
        output_format: { values: ["jpeg", "png"] },
        google_search: { type: "boolean" },
      },
      price: { unit: "per image", credits: [16, 24, 36], axes: ["resolution"] },
    },
    "nano-banana-pro": {
      parameters: {
        prompt: { required: true },
        aspect_ratio: { required: true, values: ["1:1", "2:3", "3:2", "4:3", "3:4", "4:5", "5:4", "9:16", "16:9", "21:9"] },
        resolution: { required: true, values: ["1K", "2K", "4K"] },
        image_input: { type: "urls", max: 8 },
        output_format: { values: ["jpeg", "png"] },
      },
      price: { unit: "per image", credits: [33, 33, 44], axes: ["resolution"] },
    },
    "ideogram-v3": {
      parameters: {
        prompt: { required: true },
        image_size: { required: true, values: ["square", "square_hd", "portrait_4_3", "landscape_4_3", "portrait_16_9", "landscape_16_9"] },
        rendering_speed: { required: true, values: ["TURBO", "BALANCED", "QUALITY"] },
        negative_prompt: {},
        style: {},
        seed: { type: "integer" },
      },
      price: { unit: "per image", credits: [7, 13, 18], axes: ["rendering_speed"] },
    },
    "ideogram-character": {
      parameters: {
        prompt: { required: true },
        image_size: { required: true, values: ["square", "square_hd", "portrait_4_3", "landscape_4_3", "portrait_16_9", "landscape_16_9"] },
        rendering_speed: { required: true, values: ["TURBO", "BALANCED", "QUALITY"] },
        reference_image_urls: { type: "urls", max: 3 },
        negative_prompt: {},
        style: { not: ["FICTION"] },
        seed: { type: "integer" },
      },
      price: { unit: "per image", credits: [22, 33, 44], axes: ["rendering_speed"] },
    },
    "ideogram-reframe": {
      parameters: {
        prompt: { required: true },
        image_url: { type: "url", required: true },
        image_size: { required: true, values: ["square", "square_hd", "portrait_4_3", "landscape_4_3", "portrait_16_9", "landscape_16_9"] },
        rendering_speed: { required: true, values: ["TURBO", "BALANCED", "QUALITY"] },
        style: { not: ["FICTION"] },
        seed: { type: "integer" },
      },
      price: { unit: "per image", credits: [7, 13, 18], axes: ["rendering_speed"] },
    },
    "seedream-v3": {
      parameters: {
        prompt: { required: true },
        image_size: { required: true, values: ["square", "square_hd", "portrait_4_3", "landscape_4_3", "portrait_16_9", "landscape_16_9"] },
        guidance_scale: { type: "number" },
        enable_safety_checker: { type: "boolean" },
        seed: { type: "integer" },
      },
      price: { unit: "per image", credits: [7] },
    },
    "seedream-v4": {
      parameters: {
        prompt: { required: true },
        image_size: { required: true, values: ["1:1", "1:1 HD", "4:3", "2:3", "3:2", "9:16", "16:9", "21:9"] },
        image_resolution: { required: true, values: ["1K", "2K", "4K"] },
        image_urls: { type: "urls" },
        seed: { type: "integer" },
        max_images: { type: "integer", max: 6, min: 1 },
      },
      price: { unit: "per image", credits: [9], from: "max_images" },
    },
    "seedream-4-5": {
      parameters: {
        prompt: { required: true },
        aspect_ratio: { required: true, values: ["1:1", "4:3", "3:4", "16:9", "9:16", "2:3", "3:2", "21:9"] },
        quality: { required: true, values: ["basic", "high"] },
        image_urls: { type: "urls", also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
      },
      price: { unit: "per image", credits: [12] },
    },
    "seedream-5-lite": {
      parameters: {
        prompt: { required: true },
        aspect_ratio: { required: true, values: ["1:1", "4:3", "3:4", "16:9", "9:16", "2:3", "3:2", "21:9"] },
        quality: { required: true, values: ["basic", "high"] },
        image_urls: { type: "urls", also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
      },
      price: { unit: "per image", credits: [11] },
    },
    "qwen-image": {
      parameters: {
        prompt: { required: true },
        image_size: { required: true, values: ["square", "square_hd", "portrait_4_3", "portrait_16_9", "landscape_4_3", "landscape_16_9"] },
        image_url: { type: "url" },
        output_format: { values: ["jpeg", "png"] },
        acceleration: {},
        guidance_scale: { type: "number" },
        num_inference_steps: { type: "integer" },
        negative_prompt: {},
        seed: { type: "integer" },
      },
      price: { unit: "per image", credits: [2, 7] },
    },
    "qwen-image-2": {
      parameters: {
        prompt: { required: true },
        image_size: { required: true, values: ["1:1", "3:4", "4:3", "9:16", "16:9"] },
        output_format: { required: true, values: ["jpeg", "png"] },
        seed: { type: "integer", required: true, max: 999999, min: 10000 },
        image_url: { type: "url" },
      },
      price: { unit: "per image", credits: [12] },
    },
    "flux-kontext-pro": {
      parameters: {
        prompt: { required: true },
        imageURLList: { type: "urls", instead: [{ place: "root", key: "imageURLList", as: "url-list" }], max: 1 },
        outputFormat: { values: ["jpeg", "png"], instead: [{ place: "options", key: "outputFormat", as: "index" }] },
        aspectRatio: { values: ["1:1", "4:3", "3:4", "9:16", "16:9", "21:9"], instead: [{ place: "options", key: "aspectRatio", as: "index" }] },
        enableTranslation: { type: "boolean" },
        watermark: { type: "boolean" },
      },
      price: { unit: "per image", credits: [9] },
      home: "root",
      fixed: [{ place: "options", key: "model", value: 0 }],
    },
    "flux-kontext-max": {
      parameters: {
        prompt: { required: true },
        imageURLList: { type: "urls", instead: [{ place: "root", key: "imageURLList", as: "url-list" }], max: 1 },
        outputFormat: { values: ["jpeg", "png"], instead: [{ place: "options", key: "outputFormat", as: "index" }] },
        aspectRatio: { values: ["1:1", "4:3", "3:4", "9:16", "16:9", "21:9"], instead: [{ place: "options", key: "aspectRatio", as: "index" }] },
        enableTranslation: { type: "boolean" },
        watermark: { type: "boolean" },
      },
      price: { unit: "per image", credits: [18] },
      home: "root",
      fixed: [{ place: "options", key: "model", value: 1 }],
    },
    "flux-2": {
      parameters: {
        prompt: { required: true },
        aspect_ratio: { required: true, values: ["AUTO", "1:1", "4:3", "3:4", "3:2", "2:3", "16:9", "9:16"] },
        resolution: { required: true, values: ["1K", "2K"] },
        input_urls: { type: "urls", also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        tier: { required: true, values: ["pro", "flex"], instead: [{ place: "options", key: "model", as: "index" }] },
      },
      price: { unit: "per image", credits: [9, 13, 26, 44], axes: ["tier", "resolution"] },
    },
    "gpt-image-1": {
      parameters: {
        prompt: { required: true },
        size: { required: true, values: ["1:1", "3:2", "2:3"], also: [{ place: "options", key: "image_size", as: "index" }] },
        fileUrl: { type: "urls", instead: [{ place: "root", key: "fileUrl", as: "json-string" }, { place: "root", key: "imageURLList", as: "url-list" }] },
        isEnhance: { type: "boolean" },
      },
      price: { unit: "per image", credits: [11] },
      home: "root",
    },
    "gpt-image-1-5": {
      parameters: {
        prompt: { required: true },
        aspect_ratio: { required: true, values: ["1:1", "16:9", "9:16", "4:3", "3:4"] },
        quality: { required: true, values: ["medium", "high"] },
        input_urls: { type: "urls" },
      },
      price: { unit: "per image", credits: [8, 44], axes: ["quality"] },
    },
    "imagen-v4": {
      parameters: {
        prompt: { required: true },
        aspect_ratio: { required: true, values: ["1:1", "3:4", "4:3", "9:16", "16:9"] },
        negative_prompt: { instead: [{ place: "options", key: "negative-prompt" }] },
        seed: { type: "integer" },
        tier: { required: true, values: ["fast", "ultra"], instead: [{ place: "options", key: "fast_ultra", as: "index" }] },
      },
      price: { unit: "per image", credits: [8, 22], axes: ["tier"] },
    },
    "z-image": {
      parameters: {
        prompt: { required: true, max: 1000 },
        aspect_ratio: { required: true, values: ["1:1", "4:3", "3:4", "16:9", "9:16"] },
      },
      price: { unit: "per image", credits: [2] },
    },
    "grok-imagine": {
      parameters: {
        prompt: { required: true },
        aspect_ratio: { required: true, values: ["1:1", "2:3", "3:2", "9:16", "16:9"] },
        image_urls: { type: "urls" },
      },
      price: { unit: "per call", credits: [8] },
    },
    "recraft-remove-bg": {
      parameters: {
        image: { type: "url", required: true },
      },
      price: { unit: "per image", credits: [2] },
    },
    "recraft-upscaler": {
      parameters: {
        image: { type: "url", required: true },
      },
      price: { unit: "per image", credits: [1] },
    },
    "veo-3-fast": {
      parameters: {
        prompt: { required: true },
        imageURLList: { type: "urls", instead: [{ place: "root", key: "imageURLList", as: "url-list" }], max: 1 },
        aspectRatio: { values: ["Auto", "9:16", "16:9"], instead: [{ place: "options", key: "aspectRatio", as: "index" }] },
        seeds: { type: "integer", instead: [{ place: "options", key: "seeds" }] },
        watermark: { type: "boolean", instead: [{ place: "options", key: "watermark" }] },
        enableTranslation: { type: "boolean", instead: [{ place: "options", key: "enableTranslation" }] },
      },
      price: { unit: "per video", credits: [108] },
      home: "root",
    },
    "veo-3-quality": {
      parameters: {
        prompt: { required: true },
        imageURLList: { type: "urls", instead: [{ place: "root", key: "imageURLList", as: "url-list" }], max: 1 },
        aspectRatio: { values: ["Auto", "9:16", "16:9"], instead: [{ place: "options", key: "aspectRatio", as: "index" }] },
        seeds: { type: "integer", instead: [{ place: "options", key: "seeds" }] },
        watermark: { type: "boolean", instead: [{ place: "options", key: "watermark" }] },
        enableTranslation: { type: "boolean", instead: [{ place: "options", key: "enableTranslation" }] },
      },
      price: { unit: "per video", credits: [720] },
      home: "root",
    },
    "sora-2": {
      parameters: {
        prompt: { required: true },
        n_frames: { type: "integer", required: true, values: [250, 375] },
        aspect_ratio: { required: true, values: ["9:16", "16:9"] },
        image_urls: { type: "urls" },
        remove_watermark: { type: "boolean" },
      },
      price: { unit: "per video", credits: [54, 63], axes: ["n_frames"] },
    },
    "sora-2-turbo": {
      parameters: {
        prompt: { required: true },
        n_frames: { type: "integer", required: true, values: [250, 375] },
        aspect_ratio: { required: true, values: ["9:16", "16:9"] },
        size: { required: true, values: ["Standard", "High"] },
        image_urls: { type: "urls" },
        remove_watermark: { type: "boolean" },
      },
      price: { unit: "per video", credits: [270, 486, 594, 1134], axes: ["size", "n_frames"] },
    },
    "sora-story-board": {
      parameters: {
        shots: { type: "objects", required: true },
        n_frames: { type: "integer", required: true, values: [250, 375, 625] },
        aspect_ratio: { required: true },
        image_urls: { type: "urls" },
      },
      price: { unit: "per video", credits: [270, 486, 699], axes: ["n_frames"] },
    },
    "wan-2-5": {
      parameters: {
        prompt: { required: true },
        image_url: { type: "url", required: true },
        aspect_ratio: { required: true, values: ["1:1", "9:16", "16:9"] },
        resolution: { required: true, values: ["720p", "1080p"] },
        duration: { type: "integer", required: true, values: [5, 10] },
        negative_prompt: {},
        seed: { type: "integer" },
      },
      price: { unit: "per video", credits: [108, 216, 180, 360], axes: ["resolution", "duration"] },
    },
    "wan-2-2": {
      parameters: {
        prompt: { required: true },
        image_url: { type: "url", required: true },
        resolution: { required: true, values: ["480p", "720p"] },
        negative_prompt: {},
        acceleration: {},
        enable_prompt_expansion: { type: "boolean" },
        seed: { type: "integer" },
      },
      price: { unit: "per video", credits: [72, 108], axes: ["resolution"] },
    },
    "wan-2-6": {
      parameters: {
        prompt: { required: true },
        resolution: { required: true, values: ["720p", "1080p"] },
        duration: { type: "integer", required: true, values: [5, 10, 15] },
        image_urls: { type: "urls" },
        negative_prompt: {},
        seed: { type: "integer" },
      },
      price: { unit: "per video", credits: [140, 630] },
    },
    "wan-2-6-video": {
      parameters: {
        prompt: { required: true },
        video_url: { type: "url", required: true, also: [{ place: "root", key: "videoURLList", as: "url-list" }] },
        resolution: { required: true, values: ["720p", "1080p"] },
        duration: { type: "integer", required: true, values: [5, 10] },
      },
      price: { unit: "per video", credits: [140, 280, 210, 420], axes: ["resolution", "duration"] },
    },
    "wan-animate-replace": {
      parameters: {
        image_url: { type: "url", required: true, also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        video_url: { type: "url", required: true, also: [{ place: "root", key: "videoURLList", as: "url-list" }] },
        resolution: { required: true, values: ["480p", "580p", "720p"] },
        prompt: {},
      },
      price: { unit: "per second", credits: [11, 18, 23], axes: ["resolution"], measure: "seconds" },
      fixed: [{ place: "options", key: "animationType", value: 0 }],
    },
    "wan-animate-movie": {
      parameters: {
        image_url: { type: "url", required: true, also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        video_url: { type: "url", required: true, also: [{ place: "root", key: "videoURLList", as: "url-list" }] },
        resolution: { required: true, values: ["480p", "580p", "720p"] },
        prompt: {},
      },
      price: { unit: "per second", credits: [11, 18, 23], axes: ["resolution"], measure: "seconds" },
      fixed: [{ place: "options", key: "animationType", value: 1 }],
    },
    "wan-speech-to-video": {
      parameters: {
        audio_url: { type: "url", required: true },
        resolution: { required: true, values: ["480p", "580p", "720p"] },
        prompt: {},
        image_url: { type: "url" },
        num_frames: { type: "integer" },
        frames_per_second: { type: "integer" },
        negative_prompt: {},
        seed: { type: "integer" },
        num_inference_steps: { type: "integer" },
        guidance_scale: { type: "number" },
        shift: { type: "number" },
        enable_safety_checker: { type: "boolean" },
      },
      price: { unit: "per second", credits: [22, 33, 44], axes: ["resolution"], measure: "seconds" },
    },
    "kling-video-turbo": {
      parameters: {
        prompt: { required: true },
        aspect_ratio: { required: true, values: ["1:1", "9:16", "16:9"] },
        duration: { type: "integer", required: true, values: [5, 10] },
        image_url: { type: "url" },
        negative_prompt: {},
        cfg_scale: { type: "number" },
      },
      price: { unit: "per video", credits: [76, 152], axes: ["duration"] },
    },
    "kling-2-5": {
      parameters: {
        prompt: { required: true },
        aspect_ratio: { required: true, values: ["1:1", "9:16", "16:9"] },
        duration: { type: "integer", required: true, values: [5, 10] },
        image_url: { type: "url" },
        negative_prompt: {},
        cfg_scale: { type: "number" },
      },
      price: { unit: "per video", credits: [76, 152], axes: ["duration"] },
    },
    "kling-2-1-standard": {
      parameters: {
        prompt: { required: true },
        aspect_ratio: { required: true, values: ["1:1", "9:16", "16:9"] },
        duration: { type: "integer", required: true, values: [5, 10] },
        image_url: { type: "url", also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        negative_prompt: {},
        cfg_scale: { type: "number" },
      },
      price: { unit: "per video", credits: [45, 576] },
    },
    "kling-2-1-pro": {
      parameters: {
        prompt: { required: true },
        aspect_ratio: { required: true, values: ["1:1", "9:16", "16:9"] },
        duration: { type: "integer", required: true, values: [5, 10] },
        image_url: { type: "url", also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        negative_prompt: {},
        cfg_scale: { type: "number" },
      },
      price: { unit: "per video", credits: [45, 576] },
    },
    "kling-2-1-master": {
      parameters: {
        prompt: { required: true },
        aspect_ratio: { required: true, values: ["1:1", "9:16", "16:9"] },
        duration: { type: "integer", required: true, values: [5, 10] },
        image_url: { type: "url", also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        negative_prompt: {},
        cfg_scale: { type: "number" },
      },
      price: { unit: "per video", credits: [45, 576] },
    },
    "kling-2-6": {
      parameters: {
        prompt: { required: true },
        aspect_ratio: { required: true, values: ["1:1", "9:16", "16:9"] },
        duration: { type: "integer", required: true, values: [5, 10] },
        image_urls: { type: "urls", also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        sound: { type: "boolean", also: [{ place: "options", key: "sound" }] },
      },
      price: { unit: "per video", credits: [99, 198, 198, 396], axes: ["duration", "sound"] },
    },
    "kling-2-6-motion": {
      parameters: {
        prompt: { required: true },
        input_urls: { type: "urls", required: true, also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        video_urls: { type: "urls", required: true, also: [{ place: "root", key: "videoURLList", as: "url-list" }] },
        resolution: { required: true, values: ["720p", "1080p"] },
        duration: { type: "scalar", required: true },
        character_orientation: { instead: [{ place: "options", key: "character_orientation" }] },
        mode: { instead: [{ place: "options", key: "mode" }] },
      },
      price: { unit: "per second", credits: [12, 18], axes: ["resolution"], measure: "seconds" },
    },
    "kling-3": {
      parameters: {
        prompt: { required: true },
        aspect_ratio: { required: true, values: ["1:1", "9:16", "16:9"] },
        duration: { type: "integer", required: true, values: [5, 10, 15] },
        image_urls: { type: "urls", also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        sound: { type: "boolean", also: [{ place: "options", key: "sound" }] },
        mode: { required: true, values: ["standard", "pro"], instead: [{ place: "options", key: "mode", as: "index" }] },
        kling_elements: { type: "objects" },
        multi_shots: { type: "boolean" },
        videoURLList: { type: "urls", instead: [{ place: "root", key: "videoURLList", as: "url-list" }] },
      },
      price: { unit: "per video", credits: [200, 1200] },
    },
    "kling-3-motion": {
      parameters: {
        prompt: { required: true },
        input_urls: { type: "urls", required: true, also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        video_urls: { type: "urls", required: true, also: [{ place: "root", key: "videoURLList", as: "url-list" }] },
        resolution: { required: true, values: ["720p", "1080p"] },
        duration: { type: "scalar", required: true },
        character_orientation: { instead: [{ place: "options", key: "character_orientation" }] },
        mode: { instead: [{ place: "options", key: "mode" }] },
      },
      price: { unit: "per second", credits: [24, 40], axes: ["resolution"], measure: "seconds" },
    },
    "kling-3-multi-shot": {
      parameters: {
        multi_prompt: { type: "objects", required: true },
        multi_shots: { type: "boolean", required: true },
        aspect_ratio: { required: true, values: ["1:1", "9:16", "16:9"] },
        duration: { type: "integer", required: true, values: [5, 10, 15] },
        mode: { required: true, values: ["std", "pro"] },
        sound: { type: "boolean", required: true },
        image_urls: { type: "urls", also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        kling_elements: { type: "objects" },
        videoURLList: { type: "urls", instead: [{ place: "root", key: "videoURLList", as: "url-list" }] },
      },
      price: { unit: "per video", credits: [200, 810] },
    },
    "hailuo": {
      parameters: {
        prompt: { required: true },
        image_url: { type: "url", required: true },
        resolution: { required: true, values: ["512P", "768P"] },
        duration: { type: "integer", required: true, values: [6, 10] },
        prompt_optimizer: { type: "boolean" },
        image_urls: { type: "url" },
      },
      price: { unit: "per video", credits: [22, 36, 54, 90], axes: ["resolution", "duration"] },
    },
    "hailuo-pro": {
      parameters: {
        prompt: { required: true },
        image_url: { type: "url", required: true, also: [{ place: "input", key: "image_urls", fallback: true }] },
        duration: { required: true, values: ["6"] },
        resolution: { required: true, values: ["768P"] },
        image_urls: { type: "url" },
        prompt_optimizer: { type: "boolean" },
      },
      price: { unit: "per video", credits: [103] },
    },
    "hailuo-2-3-standard": {
      parameters: {
        prompt: { required: true },
        image_url: { type: "url", required: true, also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        resolution: { required: true, values: ["768P", "1080P"] },
        duration: { required: true, values: ["6"] },
      },
      price: { unit: "per video", credits: [54, 90], axes: ["resolution"] },
    },
    "hailuo-2-3-pro": {
      parameters: {
        prompt: { required: true },
        image_url: { type: "url", required: true, also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        resolution: { required: true, values: ["768P", "1080P"] },
        duration: { required: true, values: ["6"] },
      },
      price: { unit: "per video", credits: [90, 162], axes: ["resolution"] },
    },
    "seedance-v1-lite": {
      parameters: {
        prompt: { required: true },
        aspect_ratio: { required: true, values: ["1:1", "9:16", "16:9", "3:4", "4:3"], also: [{ place: "options", key: "aspectRatio", as: "index" }] },
        resolution: { required: true, values: ["480p", "720p", "1080p"], also: [{ place: "options", key: "resolution", as: "index" }] },
        duration: { type: "integer", required: true, values: [5, 10], also: [{ place: "options", key: "duration", as: "index" }] },
        image_url: { type: "url", also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        camera_fixed: { type: "boolean" },
        seed: { type: "integer" },
        enable_safety_checker: { type: "boolean" },
      },
      price: { unit: "per video", credits: [18, 252] },
    },
    "seedance-v1-pro": {
      parameters: {
        prompt: { required: true },
        aspect_ratio: { required: true, values: ["1:1", "9:16", "16:9", "3:4", "4:3"], also: [{ place: "options", key: "aspectRatio", as: "index" }] },
        resolution: { required: true, values: ["480p", "720p", "1080p"], also: [{ place: "options", key: "resolution", as: "index" }] },
        duration: { type: "integer", required: true, values: [5, 10], also: [{ place: "options", key: "duration", as: "index" }] },
        image_url: { type: "url", also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        camera_fixed: { type: "boolean" },
        seed: { type: "integer" },
        enable_safety_checker: { type: "boolean" },
      },
      price: { unit: "per video", credits: [18, 252] },
    },
    "seedance-v1-pro-fast": {
      parameters: {
        prompt: { required: true },
        aspect_ratio: { required: true, values: ["1:1", "9:16", "16:9"] },
        resolution: { required: true, values: ["720p", "1080p"] },
        duration: { type: "integer", required: true, values: [5, 10] },
        image_url: { type: "url", also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
      },
      price: { unit: "per video", credits: [29, 65, 65, 130], axes: ["resolution", "duration"] },
    },
    "seedance-1-5-pro": {
      parameters: {
        prompt: { required: true },
        aspect_ratio: { required: true, values: ["1:1", "9:16", "16:9", "4:3", "3:4", "21:9"] },
        resolution: { required: true, values: ["480p", "720p"] },
        duration: { type: "integer", required: true, values: [4, 8, 12] },
        image_urls: { type: "urls", also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        fixed_lens: { type: "boolean" },
        generate_audio: { type: "boolean" },
      },
      price: { unit: "per video", credits: [8, 14, 19, 14, 28, 38], axes: ["resolution", "duration"] },
    },
    "runway": {
      parameters: {
        prompt: { required: true },
        imageUrl: { type: "url", required: true, also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        aspectRatio: { required: true, values: ["1:1", "3:4", "4:3", "9:16", "16:9"], also: [{ place: "options", key: "aspectRatio", as: "index" }] },
        duration: { type: "integer", required: true, values: [5, 10], also: [{ place: "options", key: "duration", as: "index" }] },
        watermark: { type: "boolean", instead: [{ place: "options", key: "watermark" }] },
      },
      price: { unit: "per video", credits: [198, 396], axes: ["duration"] },
      home: "root",
    },
    "runway-aleph": {
      parameters: {
        prompt: { required: true },
        referenceImage: { type: "url", also: [{ place: "root", key: "imageURLList", as: "url-list" }] },
        videoUrl: { type: "url", also: [{ place: "root", key: "videoURLList", as: "url-list" }] },
        aspectRatio: { values: ["1:1", "3:4", "4:3", "9:16", "16:9"], also: [{ place: "options", key: "aspectRatio", as: "index" }] },
        seed: { type: "integer", also: [{ place: "options", key: "seed" }] },
        waterMark: { type: "boolean" },
      },
      price: { unit: "per video", credits: [198] },
      home: "root",
    },
    "grok-imagine-video": {
      parameters: {
        prompt: { required: true },
        image_urls: { type: "urls", required: true },
        resolution: { required: true, values: ["480p", "720p"] },
        duration: { type: "integer", required: true, values: [6, 10, 15] },
        mode: {},
        aspect_ratio: {},
      },
      price: { unit: "per video", credits: [20, 80] },
    },
    "elevenlabs-tts-turbo": {
      parameters: {
        text: { required: true },
        voice: { required: true },
        language_code: { required: true },
        stability: { type: "number" },
        similarity_boost: { type: "number" },
        speed: { type: "number" },
        style: { type: "scalar" },
      },
      price: { unit: "per 5 000 characters", credits: [49], from: "text", measure: "characters", per: 5000 },
    },
    "elevenlabs-tts": {
      parameters: {
        text: { required: true },
        voice: { required: true },
        language_code: { required: true },
        stability: { type: "number" },
        similarity_boost: { type: "number" },
        speed: { type: "number" },
        style: { type: "scalar" },
      },
      price: { unit: "per 5 000 characters", credits: [49], from: "text", measure: "characters", per: 5000 },
    },
    "elevenlabs-v3-dialogue": {
      parameters: {
        dialogue: { type: "objects", required: true },
        language_code: { required: true },
        stability: { type: "number" },
      },
      price: { unit: "per 5 000 characters", credits: [1], measure: "characters", per: 5000 },
    },
    "elevenlabs-speech-to-text": {
      parameters: {
        audio_url: { type: "url", required: true },
        language_code: {},
        tag_audio_events: { type: "boolean" },
      },
      price: { unit: "per second of audio", credits: [7], measure: "seconds" },
    },
    "elevenlabs-audio-isolation": {
      parameters: {
        audio_url: { type: "url", required: true },
      },
      price: { unit: "per second of audio", credits: [1], measure: "seconds" },
    },
    "elevenlabs-sound-effect": {
      parameters: {
        text: { required: true },
        duration_seconds: { type: "number" },
        loop: { type: "boolean" },
        prompt_influence: { type: "number" },
      },
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
  url,
  callbackUrl,
};
