// Generated from the spec by `npm run generate`. Do not edit.
import type { ParameterRow, Tables } from "../runtime/contract.js";

const prompt_1: ParameterRow = { name: "prompt", type: "string", required: true };
const image_size_1: ParameterRow = {
  name: "image_size",
  type: "string",
  required: true,
  values: ["square", "square_hd", "portrait_4_3", "landscape_4_3", "portrait_16_9", "landscape_16_9"]
};
const image_urls_1: ParameterRow = { name: "image_urls", type: "urls" };
const output_format_1: ParameterRow = { name: "output_format", type: "string", values: ["jpeg", "png"] };
const aspect_ratio_1: ParameterRow = {
  name: "aspect_ratio",
  type: "string",
  required: true,
  values: ["1:1", "2:3", "3:2", "4:3", "3:4", "4:5", "5:4", "9:16", "16:9", "21:9"]
};
const resolution_1: ParameterRow = { name: "resolution", type: "string", required: true, values: ["1K", "2K", "4K"] };
const image_input_1: ParameterRow = { name: "image_input", type: "urls", max: 8 };
const google_search_1: ParameterRow = { name: "google_search", type: "boolean" };
const rendering_speed_1: ParameterRow = { name: "rendering_speed", type: "string", required: true, values: ["TURBO", "BALANCED", "QUALITY"] };
const negative_prompt_1: ParameterRow = { name: "negative_prompt", type: "string" };
const style_1: ParameterRow = { name: "style", type: "string" };
const seed_1: ParameterRow = { name: "seed", type: "integer" };
const reference_image_urls_1: ParameterRow = { name: "reference_image_urls", type: "urls", max: 3 };
const style_2: ParameterRow = { name: "style", type: "string", not: ["FICTION"] };
const image_url_1: ParameterRow = { name: "image_url", type: "url", required: true };
const guidance_scale_1: ParameterRow = { name: "guidance_scale", type: "number" };
const enable_safety_checker_1: ParameterRow = { name: "enable_safety_checker", type: "boolean" };
const image_size_2: ParameterRow = {
  name: "image_size",
  type: "string",
  required: true,
  values: ["1:1", "1:1 HD", "4:3", "2:3", "3:2", "9:16", "16:9", "21:9"]
};
const image_resolution_1: ParameterRow = { name: "image_resolution", type: "string", required: true, values: ["1K", "2K", "4K"] };
const max_images_1: ParameterRow = { name: "max_images", type: "integer", min: 1, max: 6 };
const aspect_ratio_2: ParameterRow = {
  name: "aspect_ratio",
  type: "string",
  required: true,
  values: ["1:1", "4:3", "3:4", "16:9", "9:16", "2:3", "3:2", "21:9"]
};
const quality_1: ParameterRow = { name: "quality", type: "string", required: true, values: ["basic", "high"] };
const image_urls_2: ParameterRow = { name: "image_urls", type: "urls", to: [["input", "image_urls", "value"], ["root", "imageURLList", "url-list"]] };
const image_size_3: ParameterRow = {
  name: "image_size",
  type: "string",
  required: true,
  values: ["square", "square_hd", "portrait_4_3", "portrait_16_9", "landscape_4_3", "landscape_16_9"]
};
const image_url_2: ParameterRow = { name: "image_url", type: "url" };
const acceleration_1: ParameterRow = { name: "acceleration", type: "string" };
const num_inference_steps_1: ParameterRow = { name: "num_inference_steps", type: "integer" };
const image_size_4: ParameterRow = { name: "image_size", type: "string", required: true, values: ["1:1", "3:4", "4:3", "9:16", "16:9"] };
const output_format_2: ParameterRow = { name: "output_format", type: "string", required: true, values: ["jpeg", "png"] };
const seed_2: ParameterRow = { name: "seed", type: "integer", required: true, min: 10000, max: 999999 };
const imageURLList_1: ParameterRow = { name: "imageURLList", type: "urls", to: [["root", "imageURLList", "url-list"]] };
const outputFormat_1: ParameterRow = { name: "outputFormat", type: "string", values: ["jpeg", "png"], to: [["options", "outputFormat", "index"]] };
const aspectRatio_1: ParameterRow = {
  name: "aspectRatio",
  type: "string",
  values: ["1:1", "4:3", "3:4", "9:16", "16:9", "21:9"],
  to: [["options", "aspectRatio", "index"]]
};
const enableTranslation_1: ParameterRow = { name: "enableTranslation", type: "boolean" };
const watermark_1: ParameterRow = { name: "watermark", type: "boolean" };
const aspect_ratio_3: ParameterRow = {
  name: "aspect_ratio",
  type: "string",
  required: true,
  values: ["AUTO", "1:1", "4:3", "3:4", "3:2", "2:3", "16:9", "9:16"]
};
const resolution_2: ParameterRow = { name: "resolution", type: "string", required: true, values: ["1K", "2K"] };
const input_urls_1: ParameterRow = { name: "input_urls", type: "urls", to: [["input", "input_urls", "value"], ["root", "imageURLList", "url-list"]] };
const tier_1: ParameterRow = { name: "tier", type: "string", required: true, values: ["pro", "flex"], to: [["options", "model", "index"]] };
const size_1: ParameterRow = {
  name: "size",
  type: "string",
  required: true,
  values: ["1:1", "3:2", "2:3"],
  to: [["root", "size", "value"], ["options", "image_size", "index"]]
};
const fileUrl_1: ParameterRow = { name: "fileUrl", type: "urls", to: [["root", "fileUrl", "json-string"], ["root", "imageURLList", "url-list"]] };
const isEnhance_1: ParameterRow = { name: "isEnhance", type: "boolean" };
const aspect_ratio_4: ParameterRow = { name: "aspect_ratio", type: "string", required: true, values: ["1:1", "16:9", "9:16", "4:3", "3:4"] };
const quality_2: ParameterRow = { name: "quality", type: "string", required: true, values: ["medium", "high"] };
const input_urls_2: ParameterRow = { name: "input_urls", type: "urls" };
const aspect_ratio_5: ParameterRow = { name: "aspect_ratio", type: "string", required: true, values: ["1:1", "3:4", "4:3", "9:16", "16:9"] };
const negative_prompt_2: ParameterRow = { name: "negative_prompt", type: "string", to: [["options", "negative-prompt", "value"]] };
const tier_2: ParameterRow = {
  name: "tier",
  type: "string",
  required: true,
  values: ["fast", "ultra"],
  to: [["options", "fast_ultra", "index"]]
};
const prompt_2: ParameterRow = { name: "prompt", type: "string", required: true, max: 1000 };
const aspect_ratio_6: ParameterRow = { name: "aspect_ratio", type: "string", required: true, values: ["1:1", "4:3", "3:4", "16:9", "9:16"] };
const aspect_ratio_7: ParameterRow = { name: "aspect_ratio", type: "string", required: true, values: ["1:1", "2:3", "3:2", "9:16", "16:9"] };
const image_1: ParameterRow = { name: "image", type: "url", required: true };
const aspectRatio_2: ParameterRow = {
  name: "aspectRatio",
  type: "string",
  values: ["Auto", "9:16", "16:9"],
  to: [["options", "aspectRatio", "index"]]
};
const seeds_1: ParameterRow = { name: "seeds", type: "integer", to: [["options", "seeds", "value"]] };
const watermark_2: ParameterRow = { name: "watermark", type: "boolean", to: [["options", "watermark", "value"]] };
const enableTranslation_2: ParameterRow = { name: "enableTranslation", type: "boolean", to: [["options", "enableTranslation", "value"]] };
const n_frames_1: ParameterRow = { name: "n_frames", type: "integer", required: true, values: [250, 375] };
const aspect_ratio_8: ParameterRow = { name: "aspect_ratio", type: "string", required: true, values: ["9:16", "16:9"] };
const remove_watermark_1: ParameterRow = { name: "remove_watermark", type: "boolean" };
const size_2: ParameterRow = { name: "size", type: "string", required: true, values: ["Standard", "High"] };
const shots_1: ParameterRow = { name: "shots", type: "objects", required: true };
const n_frames_2: ParameterRow = { name: "n_frames", type: "integer", required: true, values: [250, 375, 625] };
const aspect_ratio_9: ParameterRow = { name: "aspect_ratio", type: "string", required: true };
const aspect_ratio_10: ParameterRow = { name: "aspect_ratio", type: "string", required: true, values: ["1:1", "9:16", "16:9"] };
const resolution_3: ParameterRow = { name: "resolution", type: "string", required: true, values: ["720p", "1080p"] };
const duration_1: ParameterRow = { name: "duration", type: "integer", required: true, values: [5, 10] };
const resolution_4: ParameterRow = { name: "resolution", type: "string", required: true, values: ["480p", "720p"] };
const enable_prompt_expansion_1: ParameterRow = { name: "enable_prompt_expansion", type: "boolean" };
const duration_2: ParameterRow = { name: "duration", type: "integer", required: true, values: [5, 10, 15] };
const video_url_1: ParameterRow = {
  name: "video_url",
  type: "url",
  required: true,
  to: [["input", "video_url", "value"], ["root", "videoURLList", "url-list"]]
};
const image_url_3: ParameterRow = {
  name: "image_url",
  type: "url",
  required: true,
  to: [["input", "image_url", "value"], ["root", "imageURLList", "url-list"]]
};
const resolution_5: ParameterRow = { name: "resolution", type: "string", required: true, values: ["480p", "580p", "720p"] };
const prompt_3: ParameterRow = { name: "prompt", type: "string" };
const audio_url_1: ParameterRow = { name: "audio_url", type: "url", required: true };
const num_frames_1: ParameterRow = { name: "num_frames", type: "integer" };
const frames_per_second_1: ParameterRow = { name: "frames_per_second", type: "integer" };
const shift_1: ParameterRow = { name: "shift", type: "number" };
const cfg_scale_1: ParameterRow = { name: "cfg_scale", type: "number" };
const image_url_4: ParameterRow = { name: "image_url", type: "url", to: [["input", "image_url", "value"], ["root", "imageURLList", "url-list"]] };
const sound_1: ParameterRow = { name: "sound", type: "boolean", to: [["input", "sound", "value"], ["options", "sound", "value"]] };
const input_urls_3: ParameterRow = {
  name: "input_urls",
  type: "urls",
  required: true,
  to: [["input", "input_urls", "value"], ["root", "imageURLList", "url-list"]]
};
const video_urls_1: ParameterRow = {
  name: "video_urls",
  type: "urls",
  required: true,
  to: [["input", "video_urls", "value"], ["root", "videoURLList", "url-list"]]
};
const duration_3: ParameterRow = { name: "duration", type: "scalar", required: true };
const character_orientation_1: ParameterRow = { name: "character_orientation", type: "string", to: [["options", "character_orientation", "value"]] };
const mode_1: ParameterRow = { name: "mode", type: "string", to: [["options", "mode", "value"]] };
const mode_2: ParameterRow = { name: "mode", type: "string", values: ["standard", "pro"], to: [["options", "mode", "index"]] };
const kling_elements_1: ParameterRow = { name: "kling_elements", type: "objects" };
const multi_shots_1: ParameterRow = { name: "multi_shots", type: "boolean" };
const videoURLList_1: ParameterRow = { name: "videoURLList", type: "urls", to: [["root", "videoURLList", "url-list"]] };
const multi_prompt_1: ParameterRow = { name: "multi_prompt", type: "objects", required: true };
const multi_shots_2: ParameterRow = { name: "multi_shots", type: "boolean", required: true };
const mode_3: ParameterRow = { name: "mode", type: "string", required: true, values: ["std", "pro"] };
const sound_2: ParameterRow = { name: "sound", type: "boolean", required: true };
const resolution_6: ParameterRow = { name: "resolution", type: "string", required: true, values: ["512P", "768P"] };
const duration_4: ParameterRow = { name: "duration", type: "integer", required: true, values: [6, 10] };
const prompt_optimizer_1: ParameterRow = { name: "prompt_optimizer", type: "boolean" };
const image_urls_3: ParameterRow = { name: "image_urls", type: "url" };
const image_url_5: ParameterRow = {
  name: "image_url",
  type: "url",
  required: true,
  to: [["input", "image_url", "value"], ["input", "image_urls", "value", true]]
};
const duration_5: ParameterRow = { name: "duration", type: "string", required: true, values: ["6"] };
const resolution_7: ParameterRow = { name: "resolution", type: "string", required: true, values: ["768P"] };
const resolution_8: ParameterRow = { name: "resolution", type: "string", required: true, values: ["768P", "1080P"] };
const aspect_ratio_11: ParameterRow = {
  name: "aspect_ratio",
  type: "string",
  required: true,
  values: ["1:1", "9:16", "16:9", "3:4", "4:3"],
  to: [["input", "aspect_ratio", "value"], ["options", "aspectRatio", "index"]]
};
const resolution_9: ParameterRow = {
  name: "resolution",
  type: "string",
  required: true,
  values: ["480p", "720p", "1080p"],
  to: [["input", "resolution", "value"], ["options", "resolution", "index"]]
};
const duration_6: ParameterRow = {
  name: "duration",
  type: "integer",
  required: true,
  values: [5, 10],
  to: [["input", "duration", "value"], ["options", "duration", "index"]]
};
const camera_fixed_1: ParameterRow = { name: "camera_fixed", type: "boolean" };
const aspect_ratio_12: ParameterRow = { name: "aspect_ratio", type: "string", required: true, values: ["1:1", "9:16", "16:9", "4:3", "3:4", "21:9"] };
const duration_7: ParameterRow = { name: "duration", type: "integer", required: true, values: [4, 8, 12] };
const fixed_lens_1: ParameterRow = { name: "fixed_lens", type: "boolean" };
const generate_audio_1: ParameterRow = { name: "generate_audio", type: "boolean" };
const imageUrl_1: ParameterRow = {
  name: "imageUrl",
  type: "url",
  required: true,
  to: [["root", "imageUrl", "value"], ["root", "imageURLList", "url-list"]]
};
const aspectRatio_3: ParameterRow = {
  name: "aspectRatio",
  type: "string",
  required: true,
  values: ["1:1", "3:4", "4:3", "9:16", "16:9"],
  to: [["root", "aspectRatio", "value"], ["options", "aspectRatio", "index"]]
};
const duration_8: ParameterRow = {
  name: "duration",
  type: "integer",
  required: true,
  values: [5, 10],
  to: [["root", "duration", "value"], ["options", "duration", "index"]]
};
const referenceImage_1: ParameterRow = {
  name: "referenceImage",
  type: "url",
  to: [["root", "referenceImage", "value"], ["root", "imageURLList", "url-list"]]
};
const videoUrl_1: ParameterRow = { name: "videoUrl", type: "url", to: [["root", "videoUrl", "value"], ["root", "videoURLList", "url-list"]] };
const aspectRatio_4: ParameterRow = {
  name: "aspectRatio",
  type: "string",
  values: ["1:1", "3:4", "4:3", "9:16", "16:9"],
  to: [["root", "aspectRatio", "value"], ["options", "aspectRatio", "index"]]
};
const seed_3: ParameterRow = { name: "seed", type: "integer", to: [["root", "seed", "value"], ["options", "seed", "value"]] };
const waterMark_1: ParameterRow = { name: "waterMark", type: "boolean" };
const image_urls_4: ParameterRow = { name: "image_urls", type: "urls", required: true };
const duration_9: ParameterRow = { name: "duration", type: "integer", required: true, values: [6, 10, 15] };
const mode_4: ParameterRow = { name: "mode", type: "string" };
const aspect_ratio_13: ParameterRow = { name: "aspect_ratio", type: "string" };
const text_1: ParameterRow = { name: "text", type: "string", required: true };
const voice_1: ParameterRow = { name: "voice", type: "string", required: true };
const language_code_1: ParameterRow = { name: "language_code", type: "string", required: true };
const stability_1: ParameterRow = { name: "stability", type: "number" };
const similarity_boost_1: ParameterRow = { name: "similarity_boost", type: "number" };
const speed_1: ParameterRow = { name: "speed", type: "number" };
const style_3: ParameterRow = { name: "style", type: "scalar" };
const dialogue_1: ParameterRow = { name: "dialogue", type: "objects", required: true };
const language_code_2: ParameterRow = { name: "language_code", type: "string" };
const tag_audio_events_1: ParameterRow = { name: "tag_audio_events", type: "boolean" };
const duration_seconds_1: ParameterRow = { name: "duration_seconds", type: "number" };
const loop_1: ParameterRow = { name: "loop", type: "boolean" };
const prompt_influence_1: ParameterRow = { name: "prompt_influence", type: "number" };

export const tables: Tables = {
  models: {
    "nano-banana": { body: "input", parameters: [prompt_1, image_size_1, image_urls_1, output_format_1] },
    "nano-banana-2": { body: "input", parameters: [prompt_1, aspect_ratio_1, resolution_1, image_input_1, image_urls_1, output_format_1, google_search_1] },
    "nano-banana-pro": { body: "input", parameters: [prompt_1, aspect_ratio_1, resolution_1, image_input_1, output_format_1] },
    "ideogram-v3": { body: "input", parameters: [prompt_1, image_size_1, rendering_speed_1, negative_prompt_1, style_1, seed_1] },
    "ideogram-character": { body: "input", parameters: [prompt_1, image_size_1, rendering_speed_1, reference_image_urls_1, negative_prompt_1, style_2, seed_1] },
    "ideogram-reframe": { body: "input", parameters: [prompt_1, image_url_1, image_size_1, rendering_speed_1, style_2, seed_1] },
    "seedream-v3": { body: "input", parameters: [prompt_1, image_size_1, guidance_scale_1, enable_safety_checker_1, seed_1] },
    "seedream-v4": { body: "input", parameters: [prompt_1, image_size_2, image_resolution_1, image_urls_1, seed_1, max_images_1] },
    "seedream-4-5": { body: "input", parameters: [prompt_1, aspect_ratio_2, quality_1, image_urls_2] },
    "seedream-5-lite": { body: "input", parameters: [prompt_1, aspect_ratio_2, quality_1, image_urls_2] },
    "qwen-image": { body: "input", parameters: [prompt_1, image_size_3, image_url_2, output_format_1, acceleration_1, guidance_scale_1, num_inference_steps_1, negative_prompt_1, seed_1] },
    "qwen-image-2": { body: "input", parameters: [prompt_1, image_size_4, output_format_2, seed_2, image_url_2] },
    "flux-kontext-pro": { body: "root", parameters: [prompt_1, imageURLList_1, outputFormat_1, aspectRatio_1, enableTranslation_1, watermark_1], fixed: [["options", "model", 0]] },
    "flux-kontext-max": { body: "root", parameters: [prompt_1, imageURLList_1, outputFormat_1, aspectRatio_1, enableTranslation_1, watermark_1], fixed: [["options", "model", 1]] },
    "flux-2": { body: "input", parameters: [prompt_1, aspect_ratio_3, resolution_2, input_urls_1, tier_1] },
    "gpt-image-1": { body: "root", parameters: [prompt_1, size_1, fileUrl_1, isEnhance_1] },
    "gpt-image-1-5": { body: "input", parameters: [prompt_1, aspect_ratio_4, quality_2, input_urls_2] },
    "imagen-v4": { body: "input", parameters: [prompt_1, aspect_ratio_5, negative_prompt_2, seed_1, tier_2] },
    "z-image": { body: "input", parameters: [prompt_2, aspect_ratio_6] },
    "grok-imagine": { body: "input", parameters: [prompt_1, aspect_ratio_7, image_urls_1] },
    "recraft-remove-bg": { body: "input", parameters: [image_1] },
    "recraft-upscaler": { body: "input", parameters: [image_1] },
    "veo-3-fast": { body: "root", parameters: [prompt_1, imageURLList_1, aspectRatio_2, seeds_1, watermark_2, enableTranslation_2] },
    "veo-3-quality": { body: "root", parameters: [prompt_1, imageURLList_1, aspectRatio_2, seeds_1, watermark_2, enableTranslation_2] },
    "sora-2": { body: "input", parameters: [prompt_1, n_frames_1, aspect_ratio_8, image_urls_1, remove_watermark_1] },
    "sora-2-turbo": { body: "input", parameters: [prompt_1, n_frames_1, aspect_ratio_8, size_2, image_urls_1, remove_watermark_1] },
    "sora-story-board": { body: "input", parameters: [shots_1, n_frames_2, aspect_ratio_9, image_urls_1] },
    "wan-2-5": { body: "input", parameters: [prompt_1, image_url_1, aspect_ratio_10, resolution_3, duration_1, negative_prompt_1, seed_1] },
    "wan-2-2": { body: "input", parameters: [prompt_1, image_url_1, resolution_4, negative_prompt_1, acceleration_1, enable_prompt_expansion_1, seed_1] },
    "wan-2-6": { body: "input", parameters: [prompt_1, resolution_3, duration_2, image_urls_1, negative_prompt_1, seed_1] },
    "wan-2-6-video": { body: "input", parameters: [prompt_1, video_url_1, resolution_3, duration_1] },
    "wan-animate-replace": { body: "input", parameters: [image_url_3, video_url_1, resolution_5, prompt_3], fixed: [["options", "animationType", 0]] },
    "wan-animate-movie": { body: "input", parameters: [image_url_3, video_url_1, resolution_5, prompt_3], fixed: [["options", "animationType", 1]] },
    "wan-speech-to-video": { body: "input", parameters: [audio_url_1, resolution_5, prompt_3, image_url_2, num_frames_1, frames_per_second_1, negative_prompt_1, seed_1, num_inference_steps_1, guidance_scale_1, shift_1, enable_safety_checker_1] },
    "kling-video-turbo": { body: "input", parameters: [prompt_1, aspect_ratio_10, duration_1, image_url_2, negative_prompt_1, cfg_scale_1] },
    "kling-2-5": { body: "input", parameters: [prompt_1, aspect_ratio_10, duration_1, image_url_2, negative_prompt_1, cfg_scale_1], alias: "kling-video-turbo" },
    "kling-2-1-standard": { body: "input", parameters: [prompt_1, aspect_ratio_10, duration_1, image_url_4, negative_prompt_1, cfg_scale_1] },
    "kling-2-1-pro": { body: "input", parameters: [prompt_1, aspect_ratio_10, duration_1, image_url_4, negative_prompt_1, cfg_scale_1] },
    "kling-2-1-master": { body: "input", parameters: [prompt_1, aspect_ratio_10, duration_1, image_url_4, negative_prompt_1, cfg_scale_1] },
    "kling-2-6": { body: "input", parameters: [prompt_1, aspect_ratio_10, duration_1, image_urls_2, sound_1] },
    "kling-2-6-motion": { body: "input", parameters: [prompt_1, input_urls_3, video_urls_1, resolution_3, duration_3, character_orientation_1, mode_1] },
    "kling-3": { body: "input", parameters: [prompt_1, aspect_ratio_10, duration_2, image_urls_2, sound_1, mode_2, kling_elements_1, multi_shots_1, videoURLList_1] },
    "kling-3-motion": { body: "input", parameters: [prompt_1, input_urls_3, video_urls_1, resolution_3, duration_3, character_orientation_1, mode_1] },
    "kling-3-multi-shot": { body: "input", parameters: [multi_prompt_1, multi_shots_2, aspect_ratio_10, duration_2, mode_3, sound_2, image_urls_2, kling_elements_1, videoURLList_1] },
    "hailuo": { body: "input", parameters: [prompt_1, image_url_1, resolution_6, duration_4, prompt_optimizer_1, image_urls_3] },
    "hailuo-pro": { body: "input", parameters: [prompt_1, image_url_5, duration_5, resolution_7, image_urls_3, prompt_optimizer_1] },
    "hailuo-2-3-standard": { body: "input", parameters: [prompt_1, image_url_3, resolution_8, duration_5] },
    "hailuo-2-3-pro": { body: "input", parameters: [prompt_1, image_url_3, resolution_8, duration_5] },
    "seedance-v1-lite": { body: "input", parameters: [prompt_1, aspect_ratio_11, resolution_9, duration_6, image_url_4, camera_fixed_1, seed_1, enable_safety_checker_1] },
    "seedance-v1-pro": { body: "input", parameters: [prompt_1, aspect_ratio_11, resolution_9, duration_6, image_url_4, camera_fixed_1, seed_1, enable_safety_checker_1] },
    "seedance-v1-pro-fast": { body: "input", parameters: [prompt_1, aspect_ratio_10, resolution_3, duration_1, image_url_4] },
    "seedance-1-5-pro": { body: "input", parameters: [prompt_1, aspect_ratio_12, resolution_4, duration_7, image_urls_2, fixed_lens_1, generate_audio_1] },
    "runway": { body: "root", parameters: [prompt_1, imageUrl_1, aspectRatio_3, duration_8, watermark_2] },
    "runway-aleph": { body: "root", parameters: [prompt_1, referenceImage_1, videoUrl_1, aspectRatio_4, seed_3, waterMark_1] },
    "grok-imagine-video": { body: "input", parameters: [prompt_1, image_urls_4, resolution_4, duration_9, mode_4, aspect_ratio_13] },
    "elevenlabs-tts-turbo": { body: "input", parameters: [text_1, voice_1, language_code_1, stability_1, similarity_boost_1, speed_1, style_3] },
    "elevenlabs-tts": { body: "input", parameters: [text_1, voice_1, language_code_1, stability_1, similarity_boost_1, speed_1, style_3] },
    "elevenlabs-v3-dialogue": { body: "input", parameters: [dialogue_1, language_code_1, stability_1] },
    "elevenlabs-speech-to-text": { body: "input", parameters: [audio_url_1, language_code_2, tag_audio_events_1] },
    "elevenlabs-audio-isolation": { body: "input", parameters: [audio_url_1] },
    "elevenlabs-sound-effect": { body: "input", parameters: [text_1, duration_seconds_1, loop_1, prompt_influence_1] },
  },
  families: {
    "flux-kontext": ["flux-kontext-pro", "flux-kontext-max"],
    "wan-animate": ["wan-animate-replace", "wan-animate-movie"],
    "kling-2-1": ["kling-2-1-standard", "kling-2-1-pro", "kling-2-1-master"],
    "hailuo-2-3": ["hailuo-2-3-standard", "hailuo-2-3-pro"],
    "seedance-v1": ["seedance-v1-lite", "seedance-v1-pro"]
  },
  url: /^https?:\/\/(?:(?![^/?#:]*\.(?:local|localhost|internal)\.?(?:[:/?#]|$))(?:[^\s\0-,./:-@[-^`{-\xa0]+\.)+[A-Za-z][A-Za-z0-9-]+\.?|(?!(?:0|10|127|22[4-9]|2[3-5]\d|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|192\.0\.0|198\.1[89])\.)(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?=\d)|(?=[:/?#]|$))){4})(?::\d+)?(?:[/?#]\S*)?$/u,
  callbackUrl: /^https:\/\/[^\s]+$/u,
};
