// Generated from the spec by `npm run generate`. Do not edit.
import type { Prices } from "../runtime/contract.js";

export const prices: Prices = {
  "nano-banana": { unit: "per image", min: 8, max: 8, tiers: [[8]] },
  "nano-banana-2": {
    unit: "per image",
    min: 16,
    max: 36,
    tiers: [[16, { resolution: ["1K"] }], [24, { resolution: ["2K"] }], [36, { resolution: ["4K"] }]]
  },
  "nano-banana-pro": { unit: "per image", min: 33, max: 44, tiers: [[33, { resolution: ["1K", "2K"] }], [44, { resolution: ["4K"] }]] },
  "ideogram-v3": {
    unit: "per image",
    min: 7,
    max: 18,
    tiers: [
      [7, { rendering_speed: ["TURBO"] }],
      [13, { rendering_speed: ["BALANCED"] }],
      [18, { rendering_speed: ["QUALITY"] }]
    ]
  },
  "ideogram-character": {
    unit: "per image",
    min: 22,
    max: 44,
    tiers: [
      [22, { rendering_speed: ["TURBO"] }],
      [33, { rendering_speed: ["BALANCED"] }],
      [44, { rendering_speed: ["QUALITY"] }]
    ]
  },
  "ideogram-reframe": {
    unit: "per image",
    min: 7,
    max: 18,
    tiers: [
      [7, { rendering_speed: ["TURBO"] }],
      [13, { rendering_speed: ["BALANCED"] }],
      [18, { rendering_speed: ["QUALITY"] }]
    ]
  },
  "seedream-v3": { unit: "per image", min: 7, max: 7, tiers: [[7]] },
  "seedream-v4": { unit: "per image", min: 9, max: 9, tiers: [[9]], from: "max_images" },
  "seedream-4-5": { unit: "per image", min: 12, max: 12, tiers: [[12]] },
  "seedream-5-lite": { unit: "per image", min: 11, max: 11, tiers: [[11]] },
  "qwen-image": { unit: "per image", min: 2, max: 7 },
  "qwen-image-2": { unit: "per image", min: 12, max: 12, tiers: [[12]] },
  "flux-kontext-pro": {
    unit: "per image",
    min: 9,
    max: 18,
    tiers: [[9, { model: ["flux-kontext-pro"] }], [18, { model: ["flux-kontext-max"] }]]
  },
  "flux-kontext-max": {
    unit: "per image",
    min: 9,
    max: 18,
    tiers: [[9, { model: ["flux-kontext-pro"] }], [18, { model: ["flux-kontext-max"] }]]
  },
  "flux-2": {
    unit: "per image",
    min: 9,
    max: 44,
    tiers: [
      [9, { tier: ["pro"], resolution: ["1K"] }],
      [13, { tier: ["pro"], resolution: ["2K"] }],
      [26, { tier: ["flex"], resolution: ["1K"] }],
      [44, { tier: ["flex"], resolution: ["2K"] }]
    ]
  },
  "gpt-image-1": { unit: "per image", min: 11, max: 11, tiers: [[11]] },
  "gpt-image-1-5": { unit: "per image", min: 8, max: 44, tiers: [[8, { quality: ["medium"] }], [44, { quality: ["high"] }]] },
  "imagen-v4": { unit: "per image", min: 8, max: 22, tiers: [[8, { tier: ["fast"] }], [22, { tier: ["ultra"] }]] },
  "z-image": { unit: "per image", min: 2, max: 2, tiers: [[2]] },
  "grok-imagine": { unit: "per call", min: 8, max: 8, tiers: [[8]] },
  "recraft-remove-bg": { unit: "per image", min: 2, max: 2, tiers: [[2]] },
  "recraft-upscaler": { unit: "per image", min: 1, max: 1, tiers: [[1]] },
  "veo-3-fast": { unit: "per video", min: 108, max: 108, tiers: [[108]] },
  "veo-3-quality": { unit: "per video", min: 720, max: 720, tiers: [[720]] },
  "sora-2": { unit: "per video", min: 54, max: 63, tiers: [[54, { n_frames: [250] }], [63, { n_frames: [375] }]] },
  "sora-2-turbo": {
    unit: "per video",
    min: 270,
    max: 1134,
    tiers: [
      [270, { size: ["Standard"], n_frames: [250] }],
      [486, { size: ["Standard"], n_frames: [375] }],
      [594, { size: ["High"], n_frames: [250] }],
      [1134, { size: ["High"], n_frames: [375] }]
    ]
  },
  "sora-story-board": {
    unit: "per video",
    min: 270,
    max: 699,
    tiers: [[270, { n_frames: [250] }], [486, { n_frames: [375] }], [699, { n_frames: [625] }]]
  },
  "wan-2-5": {
    unit: "per video",
    min: 108,
    max: 360,
    tiers: [
      [108, { resolution: ["720p"], duration: [5] }],
      [216, { resolution: ["720p"], duration: [10] }],
      [180, { resolution: ["1080p"], duration: [5] }],
      [360, { resolution: ["1080p"], duration: [10] }]
    ]
  },
  "wan-2-2": { unit: "per video", min: 72, max: 108, tiers: [[72, { resolution: ["480p"] }], [108, { resolution: ["720p"] }]] },
  "wan-2-6": { unit: "per video", min: 140, max: 630 },
  "wan-2-6-video": {
    unit: "per video",
    min: 140,
    max: 420,
    tiers: [
      [140, { resolution: ["720p"], duration: [5] }],
      [280, { resolution: ["720p"], duration: [10] }],
      [210, { resolution: ["1080p"], duration: [5] }],
      [420, { resolution: ["1080p"], duration: [10] }]
    ]
  },
  "wan-animate-replace": {
    unit: "per second",
    min: 11,
    max: 23,
    tiers: [[11, { resolution: ["480p"] }], [18, { resolution: ["580p"] }], [23, { resolution: ["720p"] }]],
    measure: "seconds"
  },
  "wan-animate-movie": {
    unit: "per second",
    min: 11,
    max: 23,
    tiers: [[11, { resolution: ["480p"] }], [18, { resolution: ["580p"] }], [23, { resolution: ["720p"] }]],
    measure: "seconds"
  },
  "wan-speech-to-video": {
    unit: "per second",
    min: 22,
    max: 44,
    tiers: [[22, { resolution: ["480p"] }], [33, { resolution: ["580p"] }], [44, { resolution: ["720p"] }]],
    measure: "seconds"
  },
  "kling-video-turbo": { unit: "per video", min: 76, max: 152, tiers: [[76, { duration: [5] }], [152, { duration: [10] }]] },
  "kling-2-5": { unit: "per video", min: 76, max: 152, tiers: [[76, { duration: [5] }], [152, { duration: [10] }]] },
  "kling-2-1-standard": { unit: "per video", min: 45, max: 576 },
  "kling-2-1-pro": { unit: "per video", min: 45, max: 576 },
  "kling-2-1-master": { unit: "per video", min: 45, max: 576 },
  "kling-2-6": {
    unit: "per video",
    min: 99,
    max: 396,
    tiers: [
      [99, { duration: [5], sound: [false] }],
      [198, { duration: [5], sound: [true] }],
      [198, { duration: [10], sound: [false] }],
      [396, { duration: [10], sound: [true] }]
    ]
  },
  "kling-2-6-motion": {
    unit: "per second",
    min: 12,
    max: 18,
    tiers: [[12, { resolution: ["720p"] }], [18, { resolution: ["1080p"] }]],
    measure: "seconds"
  },
  "kling-3": { unit: "per video", min: 200, max: 1200 },
  "kling-3-motion": {
    unit: "per second",
    min: 24,
    max: 40,
    tiers: [[24, { resolution: ["720p"] }], [40, { resolution: ["1080p"] }]],
    measure: "seconds"
  },
  "kling-3-multi-shot": { unit: "per video", min: 200, max: 810 },
  "hailuo": {
    unit: "per video",
    min: 22,
    max: 90,
    tiers: [
      [22, { resolution: ["512P"], duration: [6] }],
      [36, { resolution: ["512P"], duration: [10] }],
      [54, { resolution: ["768P"], duration: [6] }],
      [90, { resolution: ["768P"], duration: [10] }]
    ]
  },
  "hailuo-pro": { unit: "per video", min: 103, max: 103, tiers: [[103]] },
  "hailuo-2-3-standard": {
    unit: "per video",
    min: 54,
    max: 162,
    tiers: [
      [54, { model: ["hailuo-2-3-standard"], resolution: ["768P"] }],
      [90, { model: ["hailuo-2-3-standard"], resolution: ["1080P"] }],
      [90, { model: ["hailuo-2-3-pro"], resolution: ["768P"] }],
      [162, { model: ["hailuo-2-3-pro"], resolution: ["1080P"] }]
    ]
  },
  "hailuo-2-3-pro": {
    unit: "per video",
    min: 54,
    max: 162,
    tiers: [
      [54, { model: ["hailuo-2-3-standard"], resolution: ["768P"] }],
      [90, { model: ["hailuo-2-3-standard"], resolution: ["1080P"] }],
      [90, { model: ["hailuo-2-3-pro"], resolution: ["768P"] }],
      [162, { model: ["hailuo-2-3-pro"], resolution: ["1080P"] }]
    ]
  },
  "seedance-v1-lite": { unit: "per video", min: 18, max: 252 },
  "seedance-v1-pro": { unit: "per video", min: 18, max: 252 },
  "seedance-v1-pro-fast": {
    unit: "per video",
    min: 29,
    max: 130,
    tiers: [
      [29, { resolution: ["720p"], duration: [5] }],
      [65, { resolution: ["720p"], duration: [10] }],
      [65, { resolution: ["1080p"], duration: [5] }],
      [130, { resolution: ["1080p"], duration: [10] }]
    ]
  },
  "seedance-1-5-pro": {
    unit: "per video",
    min: 8,
    max: 38,
    tiers: [
      [8, { resolution: ["480p"], duration: [4] }],
      [14, { resolution: ["720p"], duration: [4] }],
      [14, { resolution: ["480p"], duration: [8] }],
      [28, { resolution: ["720p"], duration: [8] }],
      [19, { resolution: ["480p"], duration: [12] }],
      [38, { resolution: ["720p"], duration: [12] }]
    ]
  },
  "runway": { unit: "per video", min: 198, max: 396, tiers: [[198, { duration: [5] }], [396, { duration: [10] }]] },
  "runway-aleph": { unit: "per video", min: 198, max: 198, tiers: [[198]] },
  "grok-imagine-video": { unit: "per video", min: 20, max: 80 },
  "elevenlabs-tts-turbo": { unit: "per 5 000 characters", min: 49, max: 49, tiers: [[49]], measure: "characters", per: 5000, from: "text" },
  "elevenlabs-tts": { unit: "per 5 000 characters", min: 49, max: 49, tiers: [[49]], measure: "characters", per: 5000, from: "text" },
  "elevenlabs-v3-dialogue": { unit: "per 5 000 characters", min: 1, max: 1, tiers: [[1]], measure: "characters", per: 5000 },
  "elevenlabs-speech-to-text": { unit: "per second of audio", min: 7, max: 7, tiers: [[7]], measure: "seconds" },
  "elevenlabs-audio-isolation": { unit: "per second of audio", min: 1, max: 1, tiers: [[1]], measure: "seconds" },
  "elevenlabs-sound-effect": { unit: "per second of audio", min: 1, max: 1, tiers: [[1]], measure: "seconds", from: "duration_seconds" },
};
