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
    "nano-banana": [
      [
        ["prompt", "string", true],
        ["image_size", "string", true, ["square", "square_hd", "portrait_4_3", "landscape_4_3", "portrait_16_9", "landscape_16_9"]],
        ["image_urls", "urls"],
        ["output_format", "string", , ["jpeg", "png"]],
      ],
      ["per image", [8]],
    ],
    "nano-banana-2": [
      [
        ["prompt", "string", true],
        ["aspect_ratio", "string", true, ["1:1", "2:3", "3:2", "4:3", "3:4", "4:5", "5:4", "9:16", "16:9", "21:9"]],
        ["resolution", "string", true, ["1K", "2K", "4K"]],
        ["image_input", "urls", , , , , 8],
        ["image_urls", "urls"],
        ["output_format", "string", , ["jpeg", "png"]],
        ["google_search", "boolean"],
      ],
      ["per image", [16, 24, 36], ["resolution"]],
    ],
    "nano-banana-pro": [
      [
        ["prompt", "string", true],
        ["aspect_ratio", "string", true, ["1:1", "2:3", "3:2", "4:3", "3:4", "4:5", "5:4", "9:16", "16:9", "21:9"]],
        ["resolution", "string", true, ["1K", "2K", "4K"]],
        ["image_input", "urls", , , , , 8],
        ["output_format", "string", , ["jpeg", "png"]],
      ],
      ["per image", [33, 33, 44], ["resolution"]],
    ],
    "ideogram-v3": [
      [
        ["prompt", "string", true],
        ["image_size", "string", true, ["square", "square_hd", "portrait_4_3", "landscape_4_3", "portrait_16_9", "landscape_16_9"]],
        ["rendering_speed", "string", true, ["TURBO", "BALANCED", "QUALITY"]],
        ["negative_prompt", "string"],
        ["style", "string"],
        ["seed", "integer"],
      ],
      ["per image", [7, 13, 18], ["rendering_speed"]],
    ],
    "ideogram-character": [
      [
        ["prompt", "string", true],
        ["image_size", "string", true, ["square", "square_hd", "portrait_4_3", "landscape_4_3", "portrait_16_9", "landscape_16_9"]],
        ["rendering_speed", "string", true, ["TURBO", "BALANCED", "QUALITY"]],
        ["reference_image_urls", "urls", , , , , 3],
        ["negative_prompt", "string"],
        ["style", "string", , , , , , , ["FICTION"]],
        ["seed", "integer"],
      ],
      ["per image", [22, 33, 44], ["rendering_speed"]],
    ],
    "ideogram-reframe": [
      [
        ["prompt", "string", true],
        ["image_url", "url", true],
        ["image_size", "string", true, ["square", "square_hd", "portrait_4_3", "landscape_4_3", "portrait_16_9", "landscape_16_9"]],
        ["rendering_speed", "string", true, ["TURBO", "BALANCED", "QUALITY"]],
        ["style", "string", , , , , , , ["FICTION"]],
        ["seed", "integer"],
      ],
      ["per image", [7, 13, 18], ["rendering_speed"]],
    ],
    "seedream-v3": [
      [
        ["prompt", "string", true],
        ["image_size", "string", true, ["square", "square_hd", "portrait_4_3", "landscape_4_3", "portrait_16_9", "landscape_16_9"]],
        ["guidance_scale", "number"],
        ["enable_safety_checker", "boolean"],
        ["seed", "integer"],
      ],
      ["per image", [7]],
    ],
    "seedream-v4": [
      [
        ["prompt", "string", true],
        ["image_size", "string", true, ["1:1", "1:1 HD", "4:3", "2:3", "3:2", "9:16", "16:9", "21:9"]],
        ["image_resolution", "string", true, ["1K", "2K", "4K"]],
        ["image_urls", "urls"],
        ["seed", "integer"],
        ["max_images", "integer", , , , , 6, 1],
      ],
      ["per image", [9], , "max_images"],
    ],
    "seedream-4-5": [
      [
        ["prompt", "string", true],
        ["aspect_ratio", "string", true, ["1:1", "4:3", "3:4", "16:9", "9:16", "2:3", "3:2", "21:9"]],
        ["quality", "string", true, ["basic", "high"]],
        ["image_urls", "urls", , , [["root", "imageURLList", "url-list"]]],
      ],
      ["per image", [12]],
    ],
    "seedream-5-lite": [
      [
        ["prompt", "string", true],
        ["aspect_ratio", "string", true, ["1:1", "4:3", "3:4", "16:9", "9:16", "2:3", "3:2", "21:9"]],
        ["quality", "string", true, ["basic", "high"]],
        ["image_urls", "urls", , , [["root", "imageURLList", "url-list"]]],
      ],
      ["per image", [11]],
    ],
    "qwen-image": [
      [
        ["prompt", "string", true],
        ["image_size", "string", true, ["square", "square_hd", "portrait_4_3", "portrait_16_9", "landscape_4_3", "landscape_16_9"]],
        ["image_url", "url"],
        ["output_format", "string", , ["jpeg", "png"]],
        ["acceleration", "string"],
        ["guidance_scale", "number"],
        ["num_inference_steps", "integer"],
        ["negative_prompt", "string"],
        ["seed", "integer"],
      ],
      ["per image", [2, 7]],
    ],
    "qwen-image-2": [
      [
        ["prompt", "string", true],
        ["image_size", "string", true, ["1:1", "3:4", "4:3", "9:16", "16:9"]],
        ["output_format", "string", true, ["jpeg", "png"]],
        ["seed", "integer", true, , , , 999999, 10000],
        ["image_url", "url"],
      ],
      ["per image", [12]],
    ],
    "flux-kontext-pro": [
      [
        ["prompt", "string", true],
        ["imageURLList", "urls", , , , [["root", "imageURLList", "url-list"]], 1],
        ["outputFormat", "string", , ["jpeg", "png"], , [["options", "outputFormat", "index"]]],
        ["aspectRatio", "string", , ["1:1", "4:3", "3:4", "9:16", "16:9", "21:9"], , [["options", "aspectRatio", "index"]]],
        ["enableTranslation", "boolean"],
        ["watermark", "boolean"],
      ],
      ["per image", [9]], "root", [["options", "model", 0]],
    ],
    "flux-kontext-max": [
      [
        ["prompt", "string", true],
        ["imageURLList", "urls", , , , [["root", "imageURLList", "url-list"]], 1],
        ["outputFormat", "string", , ["jpeg", "png"], , [["options", "outputFormat", "index"]]],
        ["aspectRatio", "string", , ["1:1", "4:3", "3:4", "9:16", "16:9", "21:9"], , [["options", "aspectRatio", "index"]]],
        ["enableTranslation", "boolean"],
        ["watermark", "boolean"],
      ],
      ["per image", [18]], "root", [["options", "model", 1]],
    ],
    "flux-2": [
      [
        ["prompt", "string", true],
        ["aspect_ratio", "string", true, ["AUTO", "1:1", "4:3", "3:4", "3:2", "2:3", "16:9", "9:16"]],
        ["resolution", "string", true, ["1K", "2K"]],
        ["input_urls", "urls", , , [["root", "imageURLList", "url-list"]]],
        ["tier", "string", true, ["pro", "flex"], , [["options", "model", "index"]]],
      ],
      ["per image", [9, 13, 26, 44], ["tier", "resolution"]],
    ],
    "gpt-image-1": [
      [
        ["prompt", "string", true],
        ["size", "string", true, ["1:1", "3:2", "2:3"], [["options", "image_size", "index"]]],
        ["fileUrl", "urls", , , , [["root", "fileUrl", "json-string"], ["root", "imageURLList", "url-list"]]],
        ["isEnhance", "boolean"],
      ],
      ["per image", [11]], "root",
    ],
    "gpt-image-1-5": [
      [
        ["prompt", "string", true],
        ["aspect_ratio", "string", true, ["1:1", "16:9", "9:16", "4:3", "3:4"]],
        ["quality", "string", true, ["medium", "high"]],
        ["input_urls", "urls"],
      ],
      ["per image", [8, 44], ["quality"]],
    ],
    "imagen-v4": [
      [
        ["prompt", "string", true],
        ["aspect_ratio", "string", true, ["1:1", "3:4", "4:3", "9:16", "16:9"]],
        ["negative_prompt", "string", , , , [["options", "negative-prompt"]]],
        ["seed", "integer"],
        ["tier", "string", true, ["fast", "ultra"], , [["options", "fast_ultra", "index"]]],
      ],
      ["per image", [8, 22], ["tier"]],
    ],
    "z-image": [
      [
        ["prompt", "string", true, , , , 1000],
        ["aspect_ratio", "string", true, ["1:1", "4:3", "3:4", "16:9", "9:16"]],
      ],
      ["per image", [2]],
    ],
    "grok-imagine": [
      [
        ["prompt", "string", true],
        ["aspect_ratio", "string", true, ["1:1", "2:3", "3:2", "9:16", "16:9"]],
        ["image_urls", "urls"],
      ],
      ["per call", [8]],
    ],
    "recraft-remove-bg": [
      [
        ["image", "url", true],
      ],
      ["per image", [2]],
    ],
    "recraft-upscaler": [
      [
        ["image", "url", true],
      ],
      ["per image", [1]],
    ],
    "veo-3-fast": [
      [
        ["prompt", "string", true],
        ["imageURLList", "urls", , , , [["root", "imageURLList", "url-list"]], 1],
        ["aspectRatio", "string", , ["Auto", "9:16", "16:9"], , [["options", "aspectRatio", "index"]]],
        ["seeds", "integer", , , , [["options", "seeds"]]],
        ["watermark", "boolean", , , , [["options", "watermark"]]],
        ["enableTranslation", "boolean", , , , [["options", "enableTranslation"]]],
      ],
      ["per video", [108]], "root",
    ],
    "veo-3-quality": [
      [
        ["prompt", "string", true],
        ["imageURLList", "urls", , , , [["root", "imageURLList", "url-list"]], 1],
        ["aspectRatio", "string", , ["Auto", "9:16", "16:9"], , [["options", "aspectRatio", "index"]]],
        ["seeds", "integer", , , , [["options", "seeds"]]],
        ["watermark", "boolean", , , , [["options", "watermark"]]],
        ["enableTranslation", "boolean", , , , [["options", "enableTranslation"]]],
      ],
      ["per video", [720]], "root",
    ],
    "sora-2": [
      [
        ["prompt", "string", true],
        ["n_frames", "integer", true, [250, 375]],
        ["aspect_ratio", "string", true, ["9:16", "16:9"]],
        ["image_urls", "urls"],
        ["remove_watermark", "boolean"],
      ],
      ["per video", [54, 63], ["n_frames"]],
    ],
    "sora-2-turbo": [
      [
        ["prompt", "string", true],
        ["n_frames", "integer", true, [250, 375]],
        ["aspect_ratio", "string", true, ["9:16", "16:9"]],
        ["size", "string", true, ["Standard", "High"]],
        ["image_urls", "urls"],
        ["remove_watermark", "boolean"],
      ],
      ["per video", [270, 486, 594, 1134], ["size", "n_frames"]],
    ],
    "sora-story-board": [
      [
        ["shots", "objects", true],
        ["n_frames", "integer", true, [250, 375, 625]],
        ["aspect_ratio", "string", true],
        ["image_urls", "urls"],
      ],
      ["per video", [270, 486, 699], ["n_frames"]],
    ],
    "wan-2-5": [
      [
        ["prompt", "string", true],
        ["image_url", "url", true],
        ["aspect_ratio", "string", true, ["1:1", "9:16", "16:9"]],
        ["resolution", "string", true, ["720p", "1080p"]],
        ["duration", "integer", true, [5, 10]],
        ["negative_prompt", "string"],
        ["seed", "integer"],
      ],
      ["per video", [108, 216, 180, 360], ["resolution", "duration"]],
    ],
    "wan-2-2": [
      [
        ["prompt", "string", true],
        ["image_url", "url", true],
        ["resolution", "string", true, ["480p", "720p"]],
        ["negative_prompt", "string"],
        ["acceleration", "string"],
        ["enable_prompt_expansion", "boolean"],
        ["seed", "integer"],
      ],
      ["per video", [72, 108], ["resolution"]],
    ],
    "wan-2-6": [
      [
        ["prompt", "string", true],
        ["resolution", "string", true, ["720p", "1080p"]],
        ["duration", "integer", true, [5, 10, 15]],
        ["image_urls", "urls"],
        ["negative_prompt", "string"],
        ["seed", "integer"],
      ],
      ["per video", [140, 630]],
    ],
    "wan-2-6-video": [
      [
        ["prompt", "string", true],
        ["video_url", "url", true, , [["root", "videoURLList", "url-list"]]],
        ["resolution", "string", true, ["720p", "1080p"]],
        ["duration", "integer", true, [5, 10]],
      ],
      ["per video", [140, 280, 210, 420], ["resolution", "duration"]],
    ],
    "wan-animate-replace": [
      [
        ["image_url", "url", true, , [["root", "imageURLList", "url-list"]]],
        ["video_url", "url", true, , [["root", "videoURLList", "url-list"]]],
        ["resolution", "string", true, ["480p", "580p", "720p"]],
        ["prompt", "string"],
      ],
      ["per second", [11, 18, 23], ["resolution"], , "seconds"], , [["options", "animationType", 0]],
    ],
    "wan-animate-movie": [
      [
        ["image_url", "url", true, , [["root", "imageURLList", "url-list"]]],
        ["video_url", "url", true, , [["root", "videoURLList", "url-list"]]],
        ["resolution", "string", true, ["480p", "580p", "720p"]],
        ["prompt", "string"],
      ],
      ["per second", [11, 18, 23], ["resolution"], , "seconds"], , [["options", "animationType", 1]],
    ],
    "wan-speech-to-video": [
      [
        ["audio_url", "url", true],
        ["resolution", "string", true, ["480p", "580p", "720p"]],
        ["prompt", "string"],
        ["image_url", "url"],
        ["num_frames", "integer"],
        ["frames_per_second", "integer"],
        ["negative_prompt", "string"],
        ["seed", "integer"],
        ["num_inference_steps", "integer"],
        ["guidance_scale", "number"],
        ["shift", "number"],
        ["enable_safety_checker", "boolean"],
      ],
      ["per second", [22, 33, 44], ["resolution"], , "seconds"],
    ],
    "kling-video-turbo": [
      [
        ["prompt", "string", true],
        ["aspect_ratio", "string", true, ["1:1", "9:16", "16:9"]],
        ["duration", "integer", true, [5, 10]],
        ["image_url", "url"],
        ["negative_prompt", "string"],
        ["cfg_scale", "number"],
      ],
      ["per video", [76, 152], ["duration"]],
    ],
    "kling-2-5": [
      [
        ["prompt", "string", true],
        ["aspect_ratio", "string", true, ["1:1", "9:16", "16:9"]],
        ["duration", "integer", true, [5, 10]],
        ["image_url", "url"],
        ["negative_prompt", "string"],
        ["cfg_scale", "number"],
      ],
      ["per video", [76, 152], ["duration"]],
    ],
    "kling-2-1-standard": [
      [
        ["prompt", "string", true],
        ["aspect_ratio", "string", true, ["1:1", "9:16", "16:9"]],
        ["duration", "integer", true, [5, 10]],
        ["image_url", "url", , , [["root", "imageURLList", "url-list"]]],
        ["negative_prompt", "string"],
        ["cfg_scale", "number"],
      ],
      ["per video", [45, 576]],
    ],
    "kling-2-1-pro": [
      [
        ["prompt", "string", true],
        ["aspect_ratio", "string", true, ["1:1", "9:16", "16:9"]],
        ["duration", "integer", true, [5, 10]],
        ["image_url", "url", , , [["root", "imageURLList", "url-list"]]],
        ["negative_prompt", "string"],
        ["cfg_scale", "number"],
      ],
      ["per video", [45, 576]],
    ],
    "kling-2-1-master": [
      [
        ["prompt", "string", true],
        ["aspect_ratio", "string", true, ["1:1", "9:16", "16:9"]],
        ["duration", "integer", true, [5, 10]],
        ["image_url", "url", , , [["root", "imageURLList", "url-list"]]],
        ["negative_prompt", "string"],
        ["cfg_scale", "number"],
      ],
      ["per video", [45, 576]],
    ],
    "kling-2-6": [
      [
        ["prompt", "string", true],
        ["aspect_ratio", "string", true, ["1:1", "9:16", "16:9"]],
        ["duration", "integer", true, [5, 10]],
        ["image_urls", "urls", , , [["root", "imageURLList", "url-list"]]],
        ["sound", "boolean", , , [["options", "sound"]]],
      ],
      ["per video", [99, 198, 198, 396], ["duration", "sound"]],
    ],
    "kling-2-6-motion": [
      [
        ["prompt", "string", true],
        ["input_urls", "urls", true, , [["root", "imageURLList", "url-list"]]],
        ["video_urls", "urls", true, , [["root", "videoURLList", "url-list"]]],
        ["resolution", "string", true, ["720p", "1080p"]],
        ["duration", "scalar", true],
        ["character_orientation", "string", , , , [["options", "character_orientation"]]],
        ["mode", "string", , , , [["options", "mode"]]],
      ],
      ["per second", [12, 18], ["resolution"], , "seconds"],
    ],
    "kling-3": [
      [
        ["prompt", "string", true],
        ["aspect_ratio", "string", true, ["1:1", "9:16", "16:9"]],
        ["duration", "integer", true, [5, 10, 15]],
        ["image_urls", "urls", , , [["root", "imageURLList", "url-list"]]],
        ["sound", "boolean", , , [["options", "sound"]]],
        ["mode", "string", , ["standard", "pro"], , [["options", "mode", "index"]]],
        ["kling_elements", "objects"],
        ["multi_shots", "boolean"],
        ["videoURLList", "urls", , , , [["root", "videoURLList", "url-list"]]],
      ],
      ["per video", [200, 1200]],
    ],
    "kling-3-motion": [
      [
        ["prompt", "string", true],
        ["input_urls", "urls", true, , [["root", "imageURLList", "url-list"]]],
        ["video_urls", "urls", true, , [["root", "videoURLList", "url-list"]]],
        ["resolution", "string", true, ["720p", "1080p"]],
        ["duration", "scalar", true],
        ["character_orientation", "string", , , , [["options", "character_orientation"]]],
        ["mode", "string", , , , [["options", "mode"]]],
      ],
      ["per second", [24, 40], ["resolution"], , "seconds"],
    ],
    "kling-3-multi-shot": [
      [
        ["multi_prompt", "objects", true],
        ["multi_shots", "boolean", true],
        ["aspect_ratio", "string", true, ["1:1", "9:16", "16:9"]],
        ["duration", "integer", true, [5, 10, 15]],
        ["mode", "string", true, ["std", "pro"]],
        ["sound", "boolean", true],
        ["image_urls", "urls", , , [["root", "imageURLList", "url-list"]]],
        ["kling_elements", "objects"],
        ["videoURLList", "urls", , , , [["root", "videoURLList", "url-list"]]],
      ],
      ["per video", [200, 810]],
    ],
    "hailuo": [
      [
        ["prompt", "string", true],
        ["image_url", "url", true],
        ["resolution", "string", true, ["512P", "768P"]],
        ["duration", "integer", true, [6, 10]],
        ["prompt_optimizer", "boolean"],
        ["image_urls", "url"],
      ],
      ["per video", [22, 36, 54, 90], ["resolution", "duration"]],
    ],
    "hailuo-pro": [
      [
        ["prompt", "string", true],
        ["image_url", "url", true, , [["input", "image_urls", , true]]],
        ["duration", "string", true, ["6"]],
        ["resolution", "string", true, ["768P"]],
        ["image_urls", "url"],
        ["prompt_optimizer", "boolean"],
      ],
      ["per video", [103]],
    ],
    "hailuo-2-3-standard": [
      [
        ["prompt", "string", true],
        ["image_url", "url", true, , [["root", "imageURLList", "url-list"]]],
        ["resolution", "string", true, ["768P", "1080P"]],
        ["duration", "string", true, ["6"]],
      ],
      ["per video", [54, 90], ["resolution"], , , , [54, 162]],
    ],
    "hailuo-2-3-pro": [
      [
        ["prompt", "string", true],
        ["image_url", "url", true, , [["root", "imageURLList", "url-list"]]],
        ["resolution", "string", true, ["768P", "1080P"]],
        ["duration", "string", true, ["6"]],
      ],
      ["per video", [90, 162], ["resolution"], , , , [54, 162]],
    ],
    "seedance-v1-lite": [
      [
        ["prompt", "string", true],
        ["aspect_ratio", "string", true, ["1:1", "9:16", "16:9", "3:4", "4:3"], [["options", "aspectRatio", "index"]]],
        ["resolution", "string", true, ["480p", "720p", "1080p"], [["options", "resolution", "index"]]],
        ["duration", "integer", true, [5, 10], [["options", "duration", "index"]]],
        ["image_url", "url", , , [["root", "imageURLList", "url-list"]]],
        ["camera_fixed", "boolean"],
        ["seed", "integer"],
        ["enable_safety_checker", "boolean"],
      ],
      ["per video", [18, 252]],
    ],
    "seedance-v1-pro": [
      [
        ["prompt", "string", true],
        ["aspect_ratio", "string", true, ["1:1", "9:16", "16:9", "3:4", "4:3"], [["options", "aspectRatio", "index"]]],
        ["resolution", "string", true, ["480p", "720p", "1080p"], [["options", "resolution", "index"]]],
        ["duration", "integer", true, [5, 10], [["options", "duration", "index"]]],
        ["image_url", "url", , , [["root", "imageURLList", "url-list"]]],
        ["camera_fixed", "boolean"],
        ["seed", "integer"],
        ["enable_safety_checker", "boolean"],
      ],
      ["per video", [18, 252]],
    ],
    "seedance-v1-pro-fast": [
      [
        ["prompt", "string", true],
        ["aspect_ratio", "string", true, ["1:1", "9:16", "16:9"]],
        ["resolution", "string", true, ["720p", "1080p"]],
        ["duration", "integer", true, [5, 10]],
        ["image_url", "url", , , [["root", "imageURLList", "url-list"]]],
      ],
      ["per video", [29, 65, 65, 130], ["resolution", "duration"]],
    ],
    "seedance-1-5-pro": [
      [
        ["prompt", "string", true],
        ["aspect_ratio", "string", true, ["1:1", "9:16", "16:9", "4:3", "3:4", "21:9"]],
        ["resolution", "string", true, ["480p", "720p"]],
        ["duration", "integer", true, [4, 8, 12]],
        ["image_urls", "urls", , , [["root", "imageURLList", "url-list"]]],
        ["fixed_lens", "boolean"],
        ["generate_audio", "boolean"],
      ],
      ["per video", [8, 14, 19, 14, 28, 38], ["resolution", "duration"]],
    ],
    "runway": [
      [
        ["prompt", "string", true],
        ["imageUrl", "url", true, , [["root", "imageURLList", "url-list"]]],
        ["aspectRatio", "string", true, ["1:1", "3:4", "4:3", "9:16", "16:9"], [["options", "aspectRatio", "index"]]],
        ["duration", "integer", true, [5, 10], [["options", "duration", "index"]]],
        ["watermark", "boolean", , , , [["options", "watermark"]]],
      ],
      ["per video", [198, 396], ["duration"]], "root",
    ],
    "runway-aleph": [
      [
        ["prompt", "string", true],
        ["referenceImage", "url", , , [["root", "imageURLList", "url-list"]]],
        ["videoUrl", "url", , , [["root", "videoURLList", "url-list"]]],
        ["aspectRatio", "string", , ["1:1", "3:4", "4:3", "9:16", "16:9"], [["options", "aspectRatio", "index"]]],
        ["seed", "integer", , , [["options", "seed"]]],
        ["waterMark", "boolean"],
      ],
      ["per video", [198]], "root",
    ],
    "grok-imagine-video": [
      [
        ["prompt", "string", true],
        ["image_urls", "urls", true],
        ["resolution", "string", true, ["480p", "720p"]],
        ["duration", "integer", true, [6, 10, 15]],
        ["mode", "string"],
        ["aspect_ratio", "string"],
      ],
      ["per video", [20, 80]],
    ],
    "elevenlabs-tts-turbo": [
      [
        ["text", "string", true],
        ["voice", "string", true],
        ["language_code", "string", true],
        ["stability", "number"],
        ["similarity_boost", "number"],
        ["speed", "number"],
        ["style", "scalar"],
      ],
      ["per 5 000 characters", [49], , "text", "characters", 5000],
    ],
    "elevenlabs-tts": [
      [
        ["text", "string", true],
        ["voice", "string", true],
        ["language_code", "string", true],
        ["stability", "number"],
        ["similarity_boost", "number"],
        ["speed", "number"],
        ["style", "scalar"],
      ],
      ["per 5 000 characters", [49], , "text", "characters", 5000],
    ],
    "elevenlabs-v3-dialogue": [
      [
        ["dialogue", "objects", true],
        ["language_code", "string", true],
        ["stability", "number"],
      ],
      ["per 5 000 characters", [1], , , "characters", 5000],
    ],
    "elevenlabs-speech-to-text": [
      [
        ["audio_url", "url", true],
        ["language_code", "string"],
        ["tag_audio_events", "boolean"],
      ],
      ["per second of audio", [7], , , "seconds"],
    ],
    "elevenlabs-audio-isolation": [
      [
        ["audio_url", "url", true],
      ],
      ["per second of audio", [1], , , "seconds"],
    ],
    "elevenlabs-sound-effect": [
      [
        ["text", "string", true],
        ["duration_seconds", "number"],
        ["loop", "boolean"],
        ["prompt_influence", "number"],
      ],
      ["per second of audio", [1], , "duration_seconds", "seconds"],
    ],
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
