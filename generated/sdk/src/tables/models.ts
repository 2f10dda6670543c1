// Generated from the spec by `npm run generate`. Do not edit.

/** Nano Banana. Text-to-image and image editing via six standard layout presets. */
export interface NanoBananaParams {
  /** What to generate or to change, in words. */
  prompt: string;
  /** The layout of the result. */
  image_size: "square" | "square_hd" | "portrait_4_3" | "landscape_4_3" | "portrait_16_9" | "landscape_16_9";
  /** Source or reference images. */
  image_urls?: readonly string[] | undefined;
  /** The file format of the result. */
  output_format?: "jpeg" | "png" | undefined;
}

/** Nano Banana 2. Text-to-image with 10 colon-ratio aspect ratios and 1K–4K resolution. Supports optional web-search grounding and up to 8 reference images. */
export interface NanoBanana2Params {
  /** What to generate or to change, in words. */
  prompt: string;
  /** The shape of the result. No AUTO in aspect_ratio. */
  aspect_ratio: "1:1" | "2:3" | "3:2" | "4:3" | "3:4" | "4:5" | "5:4" | "9:16" | "16:9" | "21:9";
  /** The resolution of the result. */
  resolution: "1K" | "2K" | "4K";
  /** Reference images. At most 8 items. References via image_input (up to 8 images). */
  image_input?: readonly string[] | undefined;
  /** Source or reference images. */
  image_urls?: readonly string[] | undefined;
  /** The file format of the result. */
  output_format?: "jpeg" | "png" | undefined;
  /** Web-search grounding on or off. The reference gives no default. */
  google_search?: boolean | undefined;
}

/** Nano Banana Pro. Premium text-to-image with 10 colon-ratio aspect ratios, 1K–4K resolution, and up to 8 reference images. */
export interface NanoBananaProParams {
  /** What to generate or to change, in words. */
  prompt: string;
  /** The shape of the result. No AUTO in aspect_ratio (10 explicit values). 1K and 2K resolution share the same credit tier. */
  aspect_ratio: "1:1" | "2:3" | "3:2" | "4:3" | "3:4" | "4:5" | "5:4" | "9:16" | "16:9" | "21:9";
  /** The resolution of the result. No AUTO in aspect_ratio (10 explicit values). 1K and 2K resolution share the same credit tier. */
  resolution: "1K" | "2K" | "4K";
  /** Reference images. At most 8 items. */
  image_input?: readonly string[] | undefined;
  /** The file format of the result. */
  output_format?: "jpeg" | "png" | undefined;
}

/** Ideogram V3. Text-to-image with Turbo / Balanced / Quality rendering speed and style control. Up to 10 images per request. */
export interface IdeogramV3Params {
  /** What to generate or to change, in words. */
  prompt: string;
  /** The layout of the result. */
  image_size: "square" | "square_hd" | "portrait_4_3" | "landscape_4_3" | "portrait_16_9" | "landscape_16_9";
  /** The rendering speed, which is also the price tier. */
  rendering_speed: "TURBO" | "BALANCED" | "QUALITY";
  /** What to keep out of the result, in words. */
  negative_prompt?: string | undefined;
  /** The style of the result; the reference gives no complete list. Known values: FICTION; the list is not closed. */
  style?: string | undefined;
  /** Random seed. */
  seed?: number | undefined;
}

/** Ideogram Character. Character-consistent image generation with up to 3 reference images. */
export interface IdeogramCharacterParams {
  /** What to generate or to change, in words. */
  prompt: string;
  /** The layout of the result. */
  image_size: "square" | "square_hd" | "portrait_4_3" | "landscape_4_3" | "portrait_16_9" | "landscape_16_9";
  /** The rendering speed, which is also the price tier. */
  rendering_speed: "TURBO" | "BALANCED" | "QUALITY";
  /** Reference images of the character. At most 3 items. reference_image_urls accepts up to 3 URLs. */
  reference_image_urls?: readonly string[] | undefined;
  /** What to keep out of the result, in words. */
  negative_prompt?: string | undefined;
  /** The style of the result; the reference gives no complete list. Not accepted: FICTION. */
  style?: string | undefined;
  /** Random seed. */
  seed?: number | undefined;
}

/** Ideogram Reframe. Image reframe and outpaint. Requires a reference image. No negative_prompt accepted. */
export interface IdeogramReframeParams {
  /** What to generate or to change, in words. */
  prompt: string;
  /** The source or reference image. */
  image_url: string;
  /** The layout of the result. */
  image_size: "square" | "square_hd" | "portrait_4_3" | "landscape_4_3" | "portrait_16_9" | "landscape_16_9";
  /** The rendering speed, which is also the price tier. */
  rendering_speed: "TURBO" | "BALANCED" | "QUALITY";
  /** The style of the result; the reference gives no complete list. Not accepted: FICTION. */
  style?: string | undefined;
  /** Random seed. */
  seed?: number | undefined;
}

/** Seedream 3.0. Seedream 3.0 text-to-image with six standard layout presets. */
export interface SeedreamV3Params {
  /** What to generate or to change, in words. */
  prompt: string;
  /** The layout of the result. */
  image_size: "square" | "square_hd" | "portrait_4_3" | "landscape_4_3" | "portrait_16_9" | "landscape_16_9";
  /** Affects the generation style. The reference gives no range. */
  guidance_scale?: number | undefined;
  /** Safety checker on or off. The reference gives no default. */
  enable_safety_checker?: boolean | undefined;
  /** Random seed. */
  seed?: number | undefined;
}

/** Seedream 4.0. Seedream 4.0 with 8 extended image_size presets and 1K–4K resolution control. */
export interface SeedreamV4Params {
  /** What to generate or to change, in words. */
  prompt: string;
  /** The layout of the result. */
  image_size: "1:1" | "1:1 HD" | "4:3" | "2:3" | "3:2" | "9:16" | "16:9" | "21:9";
  /** The resolution of the result. */
  image_resolution: "1K" | "2K" | "4K";
  /** Source or reference images. */
  image_urls?: readonly string[] | undefined;
  /** Random seed. */
  seed?: number | undefined;
  /** How many images at most. From 1 to 6. max_images 1–6 available on applicable routes. */
  max_images?: number | undefined;
}

/** Seedream 4.5. Seedream 4.5 with 8 colon-ratio aspect ratios and basic / high quality selection. */
export interface Seedream45Params {
  /** What to generate or to change, in words. */
  prompt: string;
  /** The shape of the result. */
  aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "2:3" | "3:2" | "21:9";
  /** The quality of the result. */
  quality: "basic" | "high";
  /** Source or reference images. */
  image_urls?: readonly string[] | undefined;
}

/** Seedream 5 Lite. Seedream 5 Lite with 8 colon-ratio aspect ratios and basic / high quality selection. */
export interface Seedream5LiteParams {
  /** What to generate or to change, in words. */
  prompt: string;
  /** The shape of the result. */
  aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "2:3" | "3:2" | "21:9";
  /** The quality of the result. */
  quality: "basic" | "high";
  /** Source or reference images. */
  image_urls?: readonly string[] | undefined;
}

/** Qwen Image. Text-to-image with per-layout pricing across six aspect ratio presets. Optional reference image for editing. */
export interface QwenImageParams {
  /** What to generate or to change, in words. */
  prompt: string;
  /** The layout of the result. */
  image_size: "square" | "square_hd" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9";
  /** The source or reference image. */
  image_url?: string | undefined;
  /** The file format of the result. */
  output_format?: "jpeg" | "png" | undefined;
  /** Acceleration setting. The reference lists no values. */
  acceleration?: string | undefined;
  /** Affects the generation style. The reference gives no range. */
  guidance_scale?: number | undefined;
  /** The number of inference steps. The reference gives no range. */
  num_inference_steps?: number | undefined;
  /** What to keep out of the result, in words. */
  negative_prompt?: string | undefined;
  /** Random seed. */
  seed?: number | undefined;
}

/** Qwen Image 2.0. Qwen Image 2.0 with colon-ratio aspect control. Send image_url for image editing mode. */
export interface QwenImage2Params {
  /** What to generate or to change, in words. */
  prompt: string;
  /** The layout of the result. */
  image_size: "1:1" | "3:4" | "4:3" | "9:16" | "16:9";
  /** The file format of the result. */
  output_format: "jpeg" | "png";
  /** Random seed. From 10000 to 999999. seed range: 10 000–999 999. */
  seed: number;
  /** The source or reference image. */
  image_url?: string | undefined;
}

/** Flux Kontext. Flux Kontext image generation and editing family. In API requests use model: "flux-kontext-pro" or "flux-kontext-max"; all other fields stay at request root. */
export interface FluxKontextParams {
  /** What to generate or to change, in words. */
  prompt: string;
  /** Reference images, carried at the body root as a JSON array in a string. One item. For image editing send imageURLList (stringified JSON array) at body root; if you also use options.model, keep it aligned with the routed model value. */
  imageURLList?: readonly string[] | undefined;
  /** The file format of the result. */
  outputFormat?: "jpeg" | "png" | undefined;
  /** The shape of the result. */
  aspectRatio?: "1:1" | "4:3" | "3:4" | "9:16" | "16:9" | "21:9" | undefined;
  /** Translation on or off. The reference gives no default. */
  enableTranslation?: boolean | undefined;
  /** Watermark on or off. The reference gives no default. */
  watermark?: boolean | undefined;
}

/** Flux 2. Flux 2 Pro or Flex tier; 8 aspect ratios and 1K / 2K resolution. Supports reference images. */
export interface Flux2Params {
  /** What to generate or to change, in words. */
  prompt: string;
  /** The shape of the result. */
  aspect_ratio: "AUTO" | "1:1" | "4:3" | "3:4" | "3:2" | "2:3" | "16:9" | "9:16";
  /** The resolution of the result. */
  resolution: "1K" | "2K";
  /** Reference images. input_urls for reference images: send imageURLList at body root and the pipeline forwards the raw value to input.input_urls. */
  input_urls?: readonly string[] | undefined;
  /** The quality tier, which travels as an index inside options. A name of ours: the reference has none. pro = Pro, flex = Flex. */
  tier: "pro" | "flex";
}

/** GPT Image 1. GPT Image 1 text-to-image and editing. All fields go at request root — there is no input object. */
export interface GptImage1Params {
  /** What to generate or to change, in words. */
  prompt: string;
  /** The layout or the quality of the result; see the values. */
  size: "1:1" | "3:2" | "2:3";
  /** The images to edit. For image editing send fileUrl (raw imageURLList string, do not parse) at body root. */
  fileUrl?: readonly string[] | undefined;
  /** Enhancement on or off. The reference gives no default. */
  isEnhance?: boolean | undefined;
}

/** GPT Image 1.5. GPT Image 1.5 with aspect ratio control, lowercase quality values, and optional editing inputs. */
export interface GptImage15Params {
  /** What to generate or to change, in words. */
  prompt: string;
  /** The shape of the result. */
  aspect_ratio: "1:1" | "16:9" | "9:16" | "4:3" | "3:4";
  /** The quality of the result. Verified public requests use lowercase quality and may include a top-level options JSON string such as {"image_size":0,"quality":0} for layout and tier compatibility. */
  quality: "medium" | "high";
  /** Reference images. */
  input_urls?: readonly string[] | undefined;
}

/** Imagen V4. Google Imagen V4 text-to-image; Fast or Ultra quality tier; 5 aspect ratio options. */
export interface ImagenV4Params {
  /** What to generate or to change, in words. negative_prompt is passed as options.negative-prompt (hyphen key) alongside other options fields. */
  prompt: string;
  /** The shape of the result. */
  aspect_ratio: "1:1" | "3:4" | "4:3" | "9:16" | "16:9";
  /** What to keep out of the result, in words. negative_prompt is passed as options.negative-prompt (hyphen key) alongside other options fields. */
  negative_prompt?: string | undefined;
  /** Random seed. */
  seed?: number | undefined;
  /** The quality tier, which travels as an index inside options. A name of ours: the reference has none. fast = Fast, ultra = Ultra. */
  tier: "fast" | "ultra";
}

/** Z Image. Text-to-image with 5 aspect ratio presets. Up to 1 000-character prompt. */
export interface ZImageParams {
  /** What to generate or to change, in words. At most 1000 characters. */
  prompt: string;
  /** The shape of the result. */
  aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16";
}

/** Grok Imagine. Grok text-to-image (6 images) or image-to-image editing (2 images). Both cost 8 credits. */
export interface GrokImagineParams {
  /** What to generate or to change, in words. */
  prompt: string;
  /** The shape of the result. */
  aspect_ratio: "1:1" | "2:3" | "3:2" | "9:16" | "16:9";
  /** Source or reference images. Send image_urls for the editing path. */
  image_urls?: readonly string[] | undefined;
}

/** Recraft Remove Background. Background removal from a source image URL. */
export interface RecraftRemoveBgParams {
  /** The source image. */
  image: string;
}

/** Recraft Upscaler. Image upscaling from a source image URL. */
export interface RecraftUpscalerParams {
  /** The source image. */
  image: string;
}

/** Veo 3.1 Fast. Google Veo 3.1 fast-tier video generation; supports image-to-video. All fields at request root — no input object. */
export interface Veo3FastParams {
  /** What to generate or to change, in words. */
  prompt: string;
  /** Reference images, carried at the body root as a JSON array in a string. One item. imageURLList (stringified JSON array) provides the reference image; the pipeline parses it and forwards the first URL as imageUrls (root). */
  imageURLList?: readonly string[] | undefined;
  /** The shape of the result. */
  aspectRatio?: "Auto" | "9:16" | "16:9" | undefined;
  /** Random seed, a single integer in spite of its name. */
  seeds?: number | undefined;
  /** Watermark on or off. The reference gives no default. */
  watermark?: boolean | undefined;
  /** Translation on or off. The reference gives no default. */
  enableTranslation?: boolean | undefined;
}

/** Veo 3.1 Quality. Google Veo 3.1 quality-tier video generation; supports image-to-video. All fields at request root — no input object. */
export interface Veo3QualityParams {
  /** What to generate or to change, in words. */
  prompt: string;
  /** Reference images, carried at the body root as a JSON array in a string. One item. */
  imageURLList?: readonly string[] | undefined;
  /** The shape of the result. */
  aspectRatio?: "Auto" | "9:16" | "16:9" | undefined;
  /** Random seed, a single integer in spite of its name. */
  seeds?: number | undefined;
  /** Watermark on or off. The reference gives no default. */
  watermark?: boolean | undefined;
  /** Translation on or off. The reference gives no default. */
  enableTranslation?: boolean | undefined;
}

/** Sora 2. OpenAI Sora 2 video generation. Duration is controlled via n_frames (250 = 10 s, 375 = 15 s). */
export interface Sora2Params {
  /** What to generate or to change, in words. */
  prompt: string;
  /** The length of the video in frames. 250 = 10 s, 375 = 15 s. */
  n_frames: 250 | 375;
  /** The shape of the result. */
  aspect_ratio: "9:16" | "16:9";
  /** Source or reference images. */
  image_urls?: readonly string[] | undefined;
  /** Watermark removal on or off. The reference gives no default. remove_watermark is boolean. */
  remove_watermark?: boolean | undefined;
}

/** Sora 2 Turbo. Sora 2 Turbo with Standard or High quality and 10 s / 15 s duration. */
export interface Sora2TurboParams {
  /** What to generate or to change, in words. */
  prompt: string;
  /** The length of the video in frames. 250 = 10 s, 375 = 15 s. Same n_frames encoding as sora-2. */
  n_frames: 250 | 375;
  /** The shape of the result. */
  aspect_ratio: "9:16" | "16:9";
  /** The layout or the quality of the result; see the values. size maps to quality tier. */
  size: "Standard" | "High";
  /** Source or reference images. */
  image_urls?: readonly string[] | undefined;
  /** Watermark removal on or off. The reference gives no default. */
  remove_watermark?: boolean | undefined;
}

/** Sora Story Board. OpenAI Sora multi-shot storyboard video generation. */
export interface SoraStoryBoardParams {
  /** The multi-prompt storyboard payload. The reference gives no shape. shots holds the multi-prompt storyboard payload. */
  shots: readonly object[];
  /** The length of the video in frames. 250 = 10 s, 375 = 15 s, 625 = 25 s. */
  n_frames: 250 | 375 | 625;
  /** The shape of the result. */
  aspect_ratio: string;
  /** Source or reference images. */
  image_urls?: readonly string[] | undefined;
}

/** Wan 2.5. Wan 2.5 image-to-video; 720p / 1080p resolution and 5 s or 10 s duration. */
export interface Wan25Params {
  /** What to generate or to change, in words. */
  prompt: string;
  /** The source or reference image. */
  image_url: string;
  /** The shape of the result. */
  aspect_ratio: "1:1" | "9:16" | "16:9";
  /** The resolution of the result. */
  resolution: "720p" | "1080p";
  /** The length of the video in seconds. duration accepts an integer (5 or 10), not a string. */
  duration: 5 | 10;
  /** What to keep out of the result, in words. */
  negative_prompt?: string | undefined;
  /** Random seed. */
  seed?: number | undefined;
}

/** Wan 2.2. Wan 2.2 image-to-video at 480p or 720p resolution. */
export interface Wan22Params {
  /** What to generate or to change, in words. */
  prompt: string;
  /** The source or reference image. */
  image_url: string;
  /** The resolution of the result. */
  resolution: "480p" | "720p";
  /** What to keep out of the result, in words. */
  negative_prompt?: string | undefined;
  /** Acceleration setting. The reference lists no values. acceleration and enable_prompt_expansion are additional optional control parameters. */
  acceleration?: string | undefined;
  /** Prompt expansion on or off. The reference gives no default. acceleration and enable_prompt_expansion are additional optional control parameters. */
  enable_prompt_expansion?: boolean | undefined;
  /** Random seed. */
  seed?: number | undefined;
}

/** Wan 2.6. Wan 2.6 text-to-video or image-to-video; 720p / 1080p resolution with up to 15 s duration. */
export interface Wan26Params {
  /** What to generate or to change, in words. */
  prompt: string;
  /** The resolution of the result. resolution and duration can also be passed via options.resolution / options.duration. */
  resolution: "720p" | "1080p";
  /** The length of the video in seconds. resolution and duration can also be passed via options.resolution / options.duration. */
  duration: 5 | 10 | 15;
  /** Source or reference images. Send image_urls (array, plural) for image-to-video. */
  image_urls?: readonly string[] | undefined;
  /** What to keep out of the result, in words. */
  negative_prompt?: string | undefined;
  /** Random seed. */
  seed?: number | undefined;
}

/** Wan 2.6 Video-to-Video. Wan 2.6 video-to-video transformation; 720p / 1080p and 5 s or 10 s duration. */
export interface Wan26VideoParams {
  /** What to generate or to change, in words. */
  prompt: string;
  /** The source or reference video. */
  video_url: string;
  /** The resolution of the result. */
  resolution: "720p" | "1080p";
  /** The length of the video in seconds. */
  duration: 5 | 10;
}

/** Wan Animate. Wan image animation. Animation type (Replace or Move) is selected via options.animationType. Billed per second. */
export interface WanAnimateParams {
  /** The source or reference image. Keep image_url, video_url, and resolution populated in input. */
  image_url: string;
  /** The source or reference video. Keep image_url, video_url, and resolution populated in input. */
  video_url: string;
  /** The resolution of the result. Keep image_url, video_url, and resolution populated in input. */
  resolution: "480p" | "580p" | "720p";
  /** What to generate or to change, in words. */
  prompt?: string | undefined;
}

/** Wan Speech to Video. Wan speech-to-video generation from an audio input file. Billed per second of output video. */
export interface WanSpeechToVideoParams {
  /** The source audio. */
  audio_url: string;
  /** The resolution of the result. */
  resolution: "480p" | "580p" | "720p";
  /** What to generate or to change, in words. */
  prompt?: string | undefined;
  /** The source or reference image. image_url provides an optional reference image. */
  image_url?: string | undefined;
  /** The number of frames, which sets the length of the output. num_frames and frames_per_second control output length and frame rate. */
  num_frames?: number | undefined;
  /** The frame rate of the output. num_frames and frames_per_second control output length and frame rate. */
  frames_per_second?: number | undefined;
  /** What to keep out of the result, in words. */
  negative_prompt?: string | undefined;
  /** Random seed. */
  seed?: number | undefined;
  /** The number of inference steps. The reference gives no range. */
  num_inference_steps?: number | undefined;
  /** Affects the generation style. The reference gives no range. shift and guidance_scale affect generation style. */
  guidance_scale?: number | undefined;
  /** Affects the generation style. The reference gives no range. shift and guidance_scale affect generation style. */
  shift?: number | undefined;
  /** Safety checker on or off. The reference gives no default. */
  enable_safety_checker?: boolean | undefined;
}

/** Kling 2.5 Turbo. Kling 2.5 Turbo video generation; 5 s or 10 s duration. */
export interface KlingVideoTurboParams {
  /** What to generate or to change, in words. */
  prompt: string;
  /** The shape of the result. */
  aspect_ratio: "1:1" | "9:16" | "16:9";
  /** The length of the video in seconds. */
  duration: 5 | 10;
  /** The source or reference image. For image-to-video send image_url in input. */
  image_url?: string | undefined;
  /** What to keep out of the result, in words. */
  negative_prompt?: string | undefined;
  /** The reference gives no meaning and no range. */
  cfg_scale?: number | undefined;
}

/** Kling 2.1. Kling 2.1 family with Standard, Pro, and Master routed variants plus 5 s / 10 s duration. */
export interface Kling21Params {
  /** What to generate or to change, in words. */
  prompt: string;
  /** The shape of the result. */
  aspect_ratio: "1:1" | "9:16" | "16:9";
  /** The length of the video in seconds. */
  duration: 5 | 10;
  /** The source or reference image. For image-to-video send image_url in input. */
  image_url?: string | undefined;
  /** What to keep out of the result, in words. */
  negative_prompt?: string | undefined;
  /** The reference gives no meaning and no range. */
  cfg_scale?: number | undefined;
}

/** Kling 2.6. Kling 2.6 video generation with optional sound track; 5 s or 10 s duration. */
export interface Kling26Params {
  /** What to generate or to change, in words. */
  prompt: string;
  /** The shape of the result. aspect_ratio applies to the text-to-video path; the image-to-video path uses image_urls instead. */
  aspect_ratio: "1:1" | "9:16" | "16:9";
  /** The length of the video in seconds. */
  duration: 5 | 10;
  /** Source or reference images. aspect_ratio applies to the text-to-video path; the image-to-video path uses image_urls instead. image_urls comes from imageURLList (parsed array). */
  image_urls?: readonly string[] | undefined;
  /** Audio track on or off. The reference gives no default. sound (bool/string via options.sound) enables an audio track and raises the credit cost. */
  sound?: boolean | undefined;
}

/** Kling 2.6 Motion Control. Kling 2.6 motion control video generation; per-second billing at 720p or 1080p. */
export interface Kling26MotionParams {
  /** What to generate or to change, in words. */
  prompt: string;
  /** Reference images. */
  input_urls: readonly string[];
  /** Reference videos. */
  video_urls: readonly string[];
  /** The resolution of the result. */
  resolution: "720p" | "1080p";
  /** The length of the video in seconds. */
  duration: string | number;
  /** A string enum that the reference does not list. character_orientation and mode are passed via options. */
  character_orientation?: string | undefined;
  /** The mode of the model; its meaning differs per model. character_orientation and mode are passed via options. */
  mode?: string | undefined;
}

/** Kling 3.0. Kling 3.0 Standard or Pro tier; 5 s / 10 s / 15 s duration with optional sound track. */
export interface Kling3Params {
  /** What to generate or to change, in words. */
  prompt: string;
  /** The shape of the result. */
  aspect_ratio: "1:1" | "9:16" | "16:9";
  /** The length of the video in seconds. */
  duration: 5 | 10 | 15;
  /** Source or reference images. image_urls comes from parsed imageURLList (send as stringified JSON array at root). */
  image_urls?: readonly string[] | undefined;
  /** Audio track on or off. The reference gives no default. sound (bool) enables audio track via options.sound. */
  sound?: boolean | undefined;
  /** The mode of the model; its meaning differs per model. standard = Standard, pro = Pro. multi_prompt maps to options.shots (multi-shot script array); use kling-3-multi-shot for storyboard mode. */
  mode: "standard" | "pro";
  /** Reference elements: objects of name, description, element_input_urls and element_input_video_urls. kling_elements is a complex nested structure built from additional image and video URL lists — array of {name, description, element_input_urls[], element_input_video_urls[]}. videoURLList at body root is consumed to build kling_elements video entries. */
  kling_elements?: readonly object[] | undefined;
  /** Multi-shot mode on or off. The reference gives no default. */
  multi_shots?: boolean | undefined;
  /** Reference videos, carried at the body root as a JSON array in a string. videoURLList at body root is consumed to build kling_elements video entries. */
  videoURLList?: readonly string[] | undefined;
}

/** Kling 3 Motion Control. Kling 3 motion control video generation; per-second billing at 720p or 1080p. */
export interface Kling3MotionParams {
  /** What to generate or to change, in words. */
  prompt: string;
  /** Reference images. */
  input_urls: readonly string[];
  /** Reference videos. */
  video_urls: readonly string[];
  /** The resolution of the result. */
  resolution: "720p" | "1080p";
  /** The length of the video in seconds. */
  duration: string | number;
  /** A string enum that the reference does not list. */
  character_orientation?: string | undefined;
  /** The mode of the model; its meaning differs per model. */
  mode?: string | undefined;
}

/** Kling 3.0 Multi-Shot. Kling 3.0 multi-shot storyboard video. The verified public route uses a direct input payload with mode, sound, and per-shot multi_prompt entries. */
export interface Kling3MultiShotParams {
  /** The shots of a multi-shot video, objects such as {prompt, duration}. multi_prompt should be an array of shot objects such as {prompt, duration}. */
  multi_prompt: readonly object[];
  /** Multi-shot mode on or off. The reference gives no default. */
  multi_shots: boolean;
  /** The shape of the result. */
  aspect_ratio: "1:1" | "9:16" | "16:9";
  /** The length of the video in seconds. multi_prompt should be an array of shot objects such as {prompt, duration}. */
  duration: 5 | 10 | 15;
  /** The mode of the model; its meaning differs per model. std = Standard, pro = Pro. The verified public route sends mode and sound inside input, not in options. */
  mode: "std" | "pro";
  /** Audio track on or off. The reference gives no default. The verified public route sends mode and sound inside input, not in options. */
  sound: boolean;
  /** Source or reference images. image_urls can be supplied directly in input and additional media may still be provided through root imageURLList / videoURLList when you use kling_elements. */
  image_urls?: readonly string[] | undefined;
  /** Reference elements: objects of name, description, element_input_urls and element_input_video_urls. image_urls can be supplied directly in input and additional media may still be provided through root imageURLList / videoURLList when you use kling_elements. */
  kling_elements?: readonly object[] | undefined;
  /** Reference videos, carried at the body root as a JSON array in a string. image_urls can be supplied directly in input and additional media may still be provided through root imageURLList / videoURLList when you use kling_elements. */
  videoURLList?: readonly string[] | undefined;
}

/** Hailuo 02. Hailuo 02 image-to-video; 512P or 768P resolution with 6 s or 10 s duration. */
export interface HailuoParams {
  /** What to generate or to change, in words. */
  prompt: string;
  /** The source or reference image. */
  image_url: string;
  /** The resolution of the result. */
  resolution: "512P" | "768P";
  /** The length of the video in seconds. */
  duration: 6 | 10;
  /** Prompt optimizer on or off. The reference gives no default. */
  prompt_optimizer?: boolean | undefined;
  /** Source or reference images. */
  image_urls?: string | undefined;
}

/** Hailuo 02 Pro. Hailuo 02 Pro image-to-video generation. The verified public request shape includes both image routing fields plus fixed duration and resolution values. */
export interface HailuoProParams {
  /** What to generate or to change, in words. */
  prompt: string;
  /** The source or reference image. Verified public requests are most reliable when image_url and image_urls reference the same source image. */
  image_url: string;
  /** The length of the video in seconds. */
  duration: "6";
  /** The resolution of the result. */
  resolution: "768P";
  /** Source or reference images. Verified public requests are most reliable when image_url and image_urls reference the same source image. */
  image_urls?: string | undefined;
  /** Prompt optimizer on or off. The reference gives no default. */
  prompt_optimizer?: boolean | undefined;
}

/** Hailuo 2.3. Hailuo 2.3 family with Standard and Pro routed variants. Verified public requests use explicit model values plus duration: "6". */
export interface Hailuo23Params {
  /** What to generate or to change, in words. */
  prompt: string;
  /** The source or reference image. */
  image_url: string;
  /** The resolution of the result. */
  resolution: "768P" | "1080P";
  /** The length of the video in seconds. */
  duration: "6";
}

/** Seedance V1. Seedance V1 family with Lite and Pro routed variants; 480p–1080p resolution and 5 s / 10 s duration. */
export interface SeedanceV1Params {
  /** What to generate or to change, in words. */
  prompt: string;
  /** The shape of the result. */
  aspect_ratio: "1:1" | "9:16" | "16:9" | "3:4" | "4:3";
  /** The resolution of the result. */
  resolution: "480p" | "720p" | "1080p";
  /** The length of the video in seconds. */
  duration: 5 | 10;
  /** The source or reference image. For image-to-video send image_url in input alongside imageURLList at root. */
  image_url?: string | undefined;
  /** Fixed camera on or off. The reference gives no default. */
  camera_fixed?: boolean | undefined;
  /** Random seed. */
  seed?: number | undefined;
  /** Safety checker on or off. The reference gives no default. */
  enable_safety_checker?: boolean | undefined;
}

/** Seedance V1 Pro Fast. Seedance V1 Pro Fast variant; 720p or 1080p resolution with 5 s or 10 s duration. */
export interface SeedanceV1ProFastParams {
  /** What to generate or to change, in words. */
  prompt: string;
  /** The shape of the result. */
  aspect_ratio: "1:1" | "9:16" | "16:9";
  /** The resolution of the result. */
  resolution: "720p" | "1080p";
  /** The length of the video in seconds. */
  duration: 5 | 10;
  /** The source or reference image. */
  image_url?: string | undefined;
}

/** Seedance 1.5 Pro. Seedance 1.5 Pro; 480p or 720p resolution with 4 s / 8 s / 12 s duration options. */
export interface Seedance15ProParams {
  /** What to generate or to change, in words. */
  prompt: string;
  /** The shape of the result. */
  aspect_ratio: "1:1" | "9:16" | "16:9" | "4:3" | "3:4" | "21:9";
  /** The resolution of the result. */
  resolution: "480p" | "720p";
  /** The length of the video in seconds. */
  duration: 4 | 8 | 12;
  /** Source or reference images. image_urls (plural) is typically supplied via imageURLList at root for image-to-video. */
  image_urls?: readonly string[] | undefined;
  /** Fixed lens on or off. The reference gives no default. fixed_lens and generate_audio are optional route flags and should be regression-tested on your exact use case before broad production rollout. */
  fixed_lens?: boolean | undefined;
  /** Audio generation on or off. The reference gives no default. fixed_lens and generate_audio are optional route flags and should be regression-tested on your exact use case before broad production rollout. */
  generate_audio?: boolean | undefined;
}

/** Runway Gen4 Turbo. Runway Gen4 Turbo image-to-video. All fields at request root — there is no input object. */
export interface RunwayParams {
  /** What to generate or to change, in words. */
  prompt: string;
  /** The reference image. imageUrl holds the reference image URL (taken from parsed imageURLList). */
  imageUrl: string;
  /** The shape of the result. aspectRatio and duration come from options.aspectRatio / options.duration. */
  aspectRatio: "1:1" | "3:4" | "4:3" | "9:16" | "16:9";
  /** The length of the video in seconds. aspectRatio and duration come from options.aspectRatio / options.duration. */
  duration: 5 | 10;
  /** Watermark on or off. The reference gives no default. watermark is a bool via options.watermark. */
  watermark?: boolean | undefined;
}

/** Runway Aleph. Runway Aleph video generation from an image or video reference. All fields at request root — no input object. */
export interface RunwayAlephParams {
  /** What to generate or to change, in words. */
  prompt: string;
  /** The reference image. referenceImage is populated from imageURLList (parsed, first URL). */
  referenceImage?: string | undefined;
  /** The reference video. videoUrl is populated from videoURLList (parsed, first URL) — send videoURLList as stringified JSON array at root. */
  videoUrl?: string | undefined;
  /** The shape of the result. seed and aspectRatio come from options.seed / options.aspectRatio. */
  aspectRatio?: "1:1" | "3:4" | "4:3" | "9:16" | "16:9" | undefined;
  /** Random seed. seed and aspectRatio come from options.seed / options.aspectRatio. */
  seed?: number | undefined;
  /** Watermark on or off, with a capital M on this model. The reference gives no default. Note: waterMark uses capital M (pipeline inconsistency vs other models). */
  waterMark?: boolean | undefined;
}

/** Grok Imagine Video. Grok image-to-video; 480p or 720p resolution with 6 s / 10 s / 15 s duration options. */
export interface GrokImagineVideoParams {
  /** What to generate or to change, in words. */
  prompt: string;
  /** Source or reference images. image_urls is plural (array). */
  image_urls: readonly string[];
  /** The resolution of the result. */
  resolution: "480p" | "720p";
  /** The length of the video in seconds. */
  duration: 6 | 10 | 15;
  /** The mode of the model; its meaning differs per model. mode is an optional control parameter. */
  mode?: string | undefined;
  /** The shape of the result. aspect_ratio is optional. */
  aspect_ratio?: string | undefined;
}

/** ElevenLabs TTS Turbo. Text-to-speech synthesis with turbo (low-latency) output. */
export interface ElevenlabsTtsTurboParams {
  /** The text to speak, or the description of the sound. */
  text: string;
  /** The voice to speak with. The reference lists none. */
  voice: string;
  /** The language of the speech. The reference gives no format. */
  language_code: string;
  /** Voice stability. The reference gives no range. */
  stability?: number | undefined;
  /** Voice similarity. The reference gives no range. */
  similarity_boost?: number | undefined;
  /** Speaking speed. The reference gives no range. */
  speed?: number | undefined;
  /** The style of the result; the reference gives no complete list. */
  style?: string | number | undefined;
}

/** ElevenLabs TTS Multi-Language. Text-to-speech synthesis with broad multi-language voice support. */
export interface ElevenlabsTtsParams {
  /** The text to speak, or the description of the sound. */
  text: string;
  /** The voice to speak with. The reference lists none. */
  voice: string;
  /** The language of the speech. The reference gives no format. */
  language_code: string;
  /** Voice stability. The reference gives no range. */
  stability?: number | undefined;
  /** Voice similarity. The reference gives no range. */
  similarity_boost?: number | undefined;
  /** Speaking speed. The reference gives no range. */
  speed?: number | undefined;
  /** The style of the result; the reference gives no complete list. */
  style?: string | number | undefined;
}

/** ElevenLabs V3 Dialogue. Multi-voice dialogue synthesis for structured multi-speaker scripts. */
export interface ElevenlabsV3DialogueParams {
  /** The structured multi-speaker script. The reference gives no shape. dialogue holds the structured multi-speaker script payload. */
  dialogue: readonly object[];
  /** The language of the speech. The reference gives no format. */
  language_code: string;
  /** Voice stability. The reference gives no range. */
  stability?: number | undefined;
}

/** ElevenLabs Speech to Text. Speech-to-text transcription with language detection and optional audio event tagging. */
export interface ElevenlabsSpeechToTextParams {
  /** The source audio. */
  audio_url: string;
  /** The language of the speech. The reference gives no format. */
  language_code?: string | undefined;
  /** Tagging of audio events on or off. The reference gives no default. */
  tag_audio_events?: boolean | undefined;
}

/** ElevenLabs Audio Isolation. Background noise removal and audio isolation from an audio file. */
export interface ElevenlabsAudioIsolationParams {
  /** The source audio. */
  audio_url: string;
}

/** ElevenLabs Sound Effect. Sound effect generation from a text description. */
export interface ElevenlabsSoundEffectParams {
  /** The text to speak, or the description of the sound. */
  text: string;
  /** The length of the sound in seconds. */
  duration_seconds?: number | undefined;
  /** Looping on or off. The reference gives no default. */
  loop?: boolean | undefined;
  /** The reference gives no meaning and no range. */
  prompt_influence?: number | undefined;
}

/** Every model that can be sent, with its parameters. */
export interface Models {
  /** Nano Banana: 8 credits per image. */
  "nano-banana": NanoBananaParams;
  /** Nano Banana 2: 16 to 36 credits per image. */
  "nano-banana-2": NanoBanana2Params;
  /** Nano Banana Pro: 33 to 44 credits per image. */
  "nano-banana-pro": NanoBananaProParams;
  /** Ideogram V3: 7 to 18 credits per image. */
  "ideogram-v3": IdeogramV3Params;
  /** Ideogram Character: 22 to 44 credits per image. */
  "ideogram-character": IdeogramCharacterParams;
  /** Ideogram Reframe: 7 to 18 credits per image. */
  "ideogram-reframe": IdeogramReframeParams;
  /** Seedream 3.0: 7 credits per image. */
  "seedream-v3": SeedreamV3Params;
  /** Seedream 4.0: 9 credits per image. */
  "seedream-v4": SeedreamV4Params;
  /** Seedream 4.5: 12 credits per image. */
  "seedream-4-5": Seedream45Params;
  /** Seedream 5 Lite: 11 credits per image. */
  "seedream-5-lite": Seedream5LiteParams;
  /** Qwen Image: 2 to 7 credits per image. */
  "qwen-image": QwenImageParams;
  /** Qwen Image 2.0: 12 credits per image. */
  "qwen-image-2": QwenImage2Params;
  /** Flux Kontext, Pro: 9 credits per image. */
  "flux-kontext-pro": FluxKontextParams;
  /** Flux Kontext, Max: 18 credits per image. */
  "flux-kontext-max": FluxKontextParams;
  /** Flux 2: 9 to 44 credits per image. */
  "flux-2": Flux2Params;
  /** GPT Image 1: 11 credits per image. */
  "gpt-image-1": GptImage1Params;
  /** GPT Image 1.5: 8 to 44 credits per image. */
  "gpt-image-1-5": GptImage15Params;
  /** Imagen V4: 8 to 22 credits per image. */
  "imagen-v4": ImagenV4Params;
  /** Z Image: 2 credits per image. */
  "z-image": ZImageParams;
  /** Grok Imagine: 8 credits per call. */
  "grok-imagine": GrokImagineParams;
  /** Recraft Remove Background: 2 credits per image. */
  "recraft-remove-bg": RecraftRemoveBgParams;
  /** Recraft Upscaler: 1 credits per image. */
  "recraft-upscaler": RecraftUpscalerParams;
  /** Veo 3.1 Fast: 108 credits per video. */
  "veo-3-fast": Veo3FastParams;
  /** Veo 3.1 Quality: 720 credits per video. */
  "veo-3-quality": Veo3QualityParams;
  /** Sora 2: 54 to 63 credits per video. */
  "sora-2": Sora2Params;
  /** Sora 2 Turbo: 270 to 1134 credits per video. */
  "sora-2-turbo": Sora2TurboParams;
  /** Sora Story Board: 270 to 699 credits per video. */
  "sora-story-board": SoraStoryBoardParams;
  /** Wan 2.5: 108 to 360 credits per video. */
  "wan-2-5": Wan25Params;
  /** Wan 2.2: 72 to 108 credits per video. */
  "wan-2-2": Wan22Params;
  /** Wan 2.6: 140 to 630 credits per video. */
  "wan-2-6": Wan26Params;
  /** Wan 2.6 Video-to-Video: 140 to 420 credits per video. */
  "wan-2-6-video": Wan26VideoParams;
  /** Wan Animate, Replace: 11 to 23 credits per second. */
  "wan-animate-replace": WanAnimateParams;
  /** Wan Animate, Move: 11 to 23 credits per second. */
  "wan-animate-movie": WanAnimateParams;
  /** Wan Speech to Video: 22 to 44 credits per second. */
  "wan-speech-to-video": WanSpeechToVideoParams;
  /** Kling 2.5 Turbo: 76 to 152 credits per video. */
  "kling-video-turbo": KlingVideoTurboParams;
  /**
   * Kling 2.5: 76 to 152 credits per video.
   * @deprecated Send kling-video-turbo.
   */
  "kling-2-5": KlingVideoTurboParams;
  /** Kling 2.1, Standard: 45 to 576 credits per video. */
  "kling-2-1-standard": Kling21Params;
  /** Kling 2.1, Pro: 45 to 576 credits per video. */
  "kling-2-1-pro": Kling21Params;
  /** Kling 2.1, Master: 45 to 576 credits per video. */
  "kling-2-1-master": Kling21Params;
  /** Kling 2.6: 99 to 396 credits per video. */
  "kling-2-6": Kling26Params;
  /** Kling 2.6 Motion Control: 12 to 18 credits per second. */
  "kling-2-6-motion": Kling26MotionParams;
  /** Kling 3.0: 200 to 1200 credits per video. */
  "kling-3": Kling3Params;
  /** Kling 3 Motion Control: 24 to 40 credits per second. */
  "kling-3-motion": Kling3MotionParams;
  /** Kling 3.0 Multi-Shot: 200 to 810 credits per video. */
  "kling-3-multi-shot": Kling3MultiShotParams;
  /** Hailuo 02: 22 to 90 credits per video. */
  "hailuo": HailuoParams;
  /** Hailuo 02 Pro: 103 credits per video. */
  "hailuo-pro": HailuoProParams;
  /** Hailuo 2.3, Standard: 54 to 90 credits per video. */
  "hailuo-2-3-standard": Hailuo23Params;
  /** Hailuo 2.3, Pro: 90 to 162 credits per video. */
  "hailuo-2-3-pro": Hailuo23Params;
  /** Seedance V1, Lite: 18 to 252 credits per video. */
  "seedance-v1-lite": SeedanceV1Params;
  /** Seedance V1, Pro: 18 to 252 credits per video. */
  "seedance-v1-pro": SeedanceV1Params;
  /** Seedance V1 Pro Fast: 29 to 130 credits per video. */
  "seedance-v1-pro-fast": SeedanceV1ProFastParams;
  /** Seedance 1.5 Pro: 8 to 38 credits per video. */
  "seedance-1-5-pro": Seedance15ProParams;
  /** Runway Gen4 Turbo: 198 to 396 credits per video. */
  "runway": RunwayParams;
  /** Runway Aleph: 198 credits per video. */
  "runway-aleph": RunwayAlephParams;
  /** Grok Imagine Video: 20 to 80 credits per video. */
  "grok-imagine-video": GrokImagineVideoParams;
  /** ElevenLabs TTS Turbo: 49 credits per 5 000 characters. */
  "elevenlabs-tts-turbo": ElevenlabsTtsTurboParams;
  /** ElevenLabs TTS Multi-Language: 49 credits per 5 000 characters. */
  "elevenlabs-tts": ElevenlabsTtsParams;
  /** ElevenLabs V3 Dialogue: 1 credits per 5 000 characters. */
  "elevenlabs-v3-dialogue": ElevenlabsV3DialogueParams;
  /** ElevenLabs Speech to Text: 7 credits per second of audio. */
  "elevenlabs-speech-to-text": ElevenlabsSpeechToTextParams;
  /** ElevenLabs Audio Isolation: 1 credits per second of audio. */
  "elevenlabs-audio-isolation": ElevenlabsAudioIsolationParams;
  /** ElevenLabs Sound Effect: 1 credits per second of audio. */
  "elevenlabs-sound-effect": ElevenlabsSoundEffectParams;
}

/** Every value that can be sent as `model`. */
export type Model = keyof Models;
