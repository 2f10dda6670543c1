// Generated from the spec by `npm run generate`. Do not edit.

/** Nano Banana. Text-to-image and image editing via six standard layout presets. (docs/models/nano-banana.md) */
export interface NanoBananaParams {
  /** What to generate or to change, in words. (docs/models/nano-banana.md) */
  prompt: string;
  /** The layout of the result. (docs/models/nano-banana.md) */
  image_size: "square" | "square_hd" | "portrait_4_3" | "landscape_4_3" | "portrait_16_9" | "landscape_16_9";
  /** Source or reference images. (docs/models/nano-banana.md) */
  image_urls?: readonly string[] | undefined;
  /** The file format of the result. (docs/models/nano-banana.md) */
  output_format?: "jpeg" | "png" | undefined;
}

/** Nano Banana 2. Text-to-image with 10 colon-ratio aspect ratios and 1K–4K resolution. Supports optional web-search grounding and up to 8 reference images. (docs/models/nano-banana-2.md) */
export interface NanoBanana2Params {
  /** What to generate or to change, in words. (docs/models/nano-banana-2.md) */
  prompt: string;
  /** The shape of the result. (docs/models/nano-banana-2.md) */
  aspect_ratio: "1:1" | "2:3" | "3:2" | "4:3" | "3:4" | "4:5" | "5:4" | "9:16" | "16:9" | "21:9";
  /** The resolution of the result. (docs/models/nano-banana-2.md) */
  resolution: "1K" | "2K" | "4K";
  /** Reference images. At most 8 items. (docs/models/nano-banana-2.md) */
  image_input?: readonly string[] | undefined;
  /** Source or reference images. (docs/models/nano-banana-2.md) */
  image_urls?: readonly string[] | undefined;
  /** The file format of the result. (docs/models/nano-banana-2.md) */
  output_format?: "jpeg" | "png" | undefined;
  /** Web-search grounding on or off. The reference gives no default. (docs/models/nano-banana-2.md) */
  google_search?: boolean | undefined;
}

/** Nano Banana Pro. Premium text-to-image with 10 colon-ratio aspect ratios, 1K–4K resolution, and up to 8 reference images. (docs/models/nano-banana-pro.md) */
export interface NanoBananaProParams {
  /** What to generate or to change, in words. (docs/models/nano-banana-pro.md) */
  prompt: string;
  /** The shape of the result. (docs/models/nano-banana-pro.md) */
  aspect_ratio: "1:1" | "2:3" | "3:2" | "4:3" | "3:4" | "4:5" | "5:4" | "9:16" | "16:9" | "21:9";
  /** The resolution of the result. (docs/models/nano-banana-pro.md) */
  resolution: "1K" | "2K" | "4K";
  /** Reference images. At most 8 items. (docs/models/nano-banana-pro.md) */
  image_input?: readonly string[] | undefined;
  /** The file format of the result. (docs/models/nano-banana-pro.md) */
  output_format?: "jpeg" | "png" | undefined;
}

/** Ideogram V3. Text-to-image with Turbo / Balanced / Quality rendering speed and style control. Up to 10 images per request. (docs/models/ideogram-v3.md) */
export interface IdeogramV3Params {
  /** What to generate or to change, in words. (docs/models/ideogram-v3.md) */
  prompt: string;
  /** The layout of the result. (docs/models/ideogram-v3.md) */
  image_size: "square" | "square_hd" | "portrait_4_3" | "landscape_4_3" | "portrait_16_9" | "landscape_16_9";
  /** The rendering speed, which is also the price tier. (docs/models/ideogram-v3.md) */
  rendering_speed: "TURBO" | "BALANCED" | "QUALITY";
  /** What to keep out of the result, in words. (docs/models/ideogram-v3.md) */
  negative_prompt?: string | undefined;
  /** The style of the result; the reference gives no complete list. Known values: FICTION; the list is not closed. (docs/models/ideogram-v3.md) */
  style?: string | undefined;
  /** Random seed. (docs/models/ideogram-v3.md) */
  seed?: number | undefined;
}

/** Ideogram Character. Character-consistent image generation with up to 3 reference images. (docs/models/ideogram-character.md) */
export interface IdeogramCharacterParams {
  /** What to generate or to change, in words. (docs/models/ideogram-character.md) */
  prompt: string;
  /** The layout of the result. (docs/models/ideogram-character.md) */
  image_size: "square" | "square_hd" | "portrait_4_3" | "landscape_4_3" | "portrait_16_9" | "landscape_16_9";
  /** The rendering speed, which is also the price tier. (docs/models/ideogram-character.md) */
  rendering_speed: "TURBO" | "BALANCED" | "QUALITY";
  /** Reference images of the character. At most 3 items. (docs/models/ideogram-character.md) */
  reference_image_urls?: readonly string[] | undefined;
  /** What to keep out of the result, in words. (docs/models/ideogram-character.md) */
  negative_prompt?: string | undefined;
  /** The style of the result; the reference gives no complete list. Not accepted: FICTION. (docs/models/ideogram-character.md) */
  style?: string | undefined;
  /** Random seed. (docs/models/ideogram-character.md) */
  seed?: number | undefined;
}

/** Ideogram Reframe. Image reframe and outpaint. Requires a reference image. No negative_prompt accepted. (docs/models/ideogram-reframe.md) */
export interface IdeogramReframeParams {
  /** What to generate or to change, in words. (docs/models/ideogram-reframe.md) */
  prompt: string;
  /** The source or reference image. (docs/models/ideogram-reframe.md) */
  image_url: string;
  /** The layout of the result. (docs/models/ideogram-reframe.md) */
  image_size: "square" | "square_hd" | "portrait_4_3" | "landscape_4_3" | "portrait_16_9" | "landscape_16_9";
  /** The rendering speed, which is also the price tier. (docs/models/ideogram-reframe.md) */
  rendering_speed: "TURBO" | "BALANCED" | "QUALITY";
  /** The style of the result; the reference gives no complete list. Not accepted: FICTION. (docs/models/ideogram-reframe.md) */
  style?: string | undefined;
  /** Random seed. (docs/models/ideogram-reframe.md) */
  seed?: number | undefined;
}

/** Seedream 3.0 text-to-image with six standard layout presets. (docs/models/seedream-v3.md) */
export interface SeedreamV3Params {
  /** What to generate or to change, in words. (docs/models/seedream-v3.md) */
  prompt: string;
  /** The layout of the result. (docs/models/seedream-v3.md) */
  image_size: "square" | "square_hd" | "portrait_4_3" | "landscape_4_3" | "portrait_16_9" | "landscape_16_9";
  /** Affects the generation style. The reference gives no range. (docs/models/seedream-v3.md) */
  guidance_scale?: number | undefined;
  /** Safety checker on or off. The reference gives no default. (docs/models/seedream-v3.md) */
  enable_safety_checker?: boolean | undefined;
  /** Random seed. (docs/models/seedream-v3.md) */
  seed?: number | undefined;
}

/** Seedream 4.0 with 8 extended image_size presets and 1K–4K resolution control. (docs/models/seedream-v4.md) */
export interface SeedreamV4Params {
  /** What to generate or to change, in words. (docs/models/seedream-v4.md) */
  prompt: string;
  /** The layout of the result. (docs/models/seedream-v4.md) */
  image_size: "1:1" | "1:1 HD" | "4:3" | "2:3" | "3:2" | "9:16" | "16:9" | "21:9";
  /** The resolution of the result. (docs/models/seedream-v4.md) */
  image_resolution: "1K" | "2K" | "4K";
  /** Source or reference images. (docs/models/seedream-v4.md) */
  image_urls?: readonly string[] | undefined;
  /** Random seed. (docs/models/seedream-v4.md) */
  seed?: number | undefined;
  /** How many images at most. From 1 to 6. (docs/models/seedream-v4.md) */
  max_images?: number | undefined;
}

/** Seedream 4.5 with 8 colon-ratio aspect ratios and basic / high quality selection. (docs/models/seedream-4-5.md) */
export interface Seedream45Params {
  /** What to generate or to change, in words. (docs/models/seedream-4-5.md) */
  prompt: string;
  /** The shape of the result. (docs/models/seedream-4-5.md) */
  aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "2:3" | "3:2" | "21:9";
  /** The quality of the result. (docs/models/seedream-4-5.md) */
  quality: "basic" | "high";
  /** Source or reference images. (docs/models/seedream-4-5.md) */
  image_urls?: readonly string[] | undefined;
}

/** Seedream 5 Lite with 8 colon-ratio aspect ratios and basic / high quality selection. (docs/models/seedream-5-lite.md) */
export interface Seedream5LiteParams {
  /** What to generate or to change, in words. (docs/models/seedream-5-lite.md) */
  prompt: string;
  /** The shape of the result. (docs/models/seedream-5-lite.md) */
  aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "2:3" | "3:2" | "21:9";
  /** The quality of the result. (docs/models/seedream-5-lite.md) */
  quality: "basic" | "high";
  /** Source or reference images. (docs/models/seedream-5-lite.md) */
  image_urls?: readonly string[] | undefined;
}

/** Qwen Image. Text-to-image with per-layout pricing across six aspect ratio presets. Optional reference image for editing. (docs/models/qwen-image.md) */
export interface QwenImageParams {
  /** What to generate or to change, in words. (docs/models/qwen-image.md) */
  prompt: string;
  /** The layout of the result. (docs/models/qwen-image.md) */
  image_size: "square" | "square_hd" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9";
  /** The source or reference image. (docs/models/qwen-image.md) */
  image_url?: string | undefined;
  /** The file format of the result. (docs/models/qwen-image.md) */
  output_format?: "jpeg" | "png" | undefined;
  /** Acceleration setting. The reference lists no values. (docs/models/qwen-image.md) */
  acceleration?: string | undefined;
  /** Affects the generation style. The reference gives no range. (docs/models/qwen-image.md) */
  guidance_scale?: number | undefined;
  /** The number of inference steps. The reference gives no range. (docs/models/qwen-image.md) */
  num_inference_steps?: number | undefined;
  /** What to keep out of the result, in words. (docs/models/qwen-image.md) */
  negative_prompt?: string | undefined;
  /** Random seed. (docs/models/qwen-image.md) */
  seed?: number | undefined;
}

/** Qwen Image 2.0 with colon-ratio aspect control. Send image_url for image editing mode. (docs/models/qwen-image-2.md) */
export interface QwenImage2Params {
  /** What to generate or to change, in words. (docs/models/qwen-image-2.md) */
  prompt: string;
  /** The layout of the result. (docs/models/qwen-image-2.md) */
  image_size: "1:1" | "3:4" | "4:3" | "9:16" | "16:9";
  /** The file format of the result. (docs/models/qwen-image-2.md) */
  output_format: "jpeg" | "png";
  /** Random seed. From 10000 to 999999. (docs/models/qwen-image-2.md) */
  seed: number;
  /** The source or reference image. (docs/models/qwen-image-2.md) */
  image_url?: string | undefined;
}

/** Flux Kontext image generation and editing family. In API requests use model: "flux-kontext-pro" or "flux-kontext-max"; all other fields stay at request root. (docs/models/flux-kontext.md) */
export interface FluxKontextParams {
  /** What to generate or to change, in words. (docs/models/flux-kontext.md) */
  prompt: string;
  /** Reference images, carried at the body root as a JSON array in a string. One item. (docs/models/flux-kontext.md) */
  imageURLList?: readonly string[] | undefined;
  /** The file format of the result. (docs/models/flux-kontext.md) */
  outputFormat?: "jpeg" | "png" | undefined;
  /** The shape of the result. (docs/models/flux-kontext.md) */
  aspectRatio?: "1:1" | "4:3" | "3:4" | "9:16" | "16:9" | "21:9" | undefined;
  /** Translation on or off. The reference gives no default. (docs/models/flux-kontext.md) */
  enableTranslation?: boolean | undefined;
  /** Watermark on or off. The reference gives no default. (docs/models/flux-kontext.md) */
  watermark?: boolean | undefined;
}

/** Flux 2 Pro or Flex tier; 8 aspect ratios and 1K / 2K resolution. Supports reference images. (docs/models/flux-2.md) */
export interface Flux2Params {
  /** What to generate or to change, in words. (docs/models/flux-2.md) */
  prompt: string;
  /** The shape of the result. (docs/models/flux-2.md) */
  aspect_ratio: "AUTO" | "1:1" | "4:3" | "3:4" | "3:2" | "2:3" | "16:9" | "9:16";
  /** The resolution of the result. (docs/models/flux-2.md) */
  resolution: "1K" | "2K";
  /** Reference images. (docs/models/flux-2.md) */
  input_urls?: readonly string[] | undefined;
  /** The quality tier, which travels as an index inside options. A name of ours: the reference has none. (docs/models/flux-2.md) */
  tier: "pro" | "flex";
}

/** GPT Image 1 text-to-image and editing. All fields go at request root — there is no input object. (docs/models/gpt-image-1.md) */
export interface GptImage1Params {
  /** What to generate or to change, in words. (docs/models/gpt-image-1.md) */
  prompt: string;
  /** The size of the result: its layout, or how fine it is. The layout. (docs/models/gpt-image-1.md) */
  size: "1:1" | "3:2" | "2:3";
  /** The images to edit. (docs/models/gpt-image-1.md) */
  fileUrl?: readonly string[] | undefined;
  /** Enhancement on or off. The reference gives no default. (docs/models/gpt-image-1.md) */
  isEnhance?: boolean | undefined;
}

/** GPT Image 1.5 with aspect ratio control, lowercase quality values, and optional editing inputs. (docs/models/gpt-image-1-5.md) */
export interface GptImage15Params {
  /** What to generate or to change, in words. (docs/models/gpt-image-1-5.md) */
  prompt: string;
  /** The shape of the result. (docs/models/gpt-image-1-5.md) */
  aspect_ratio: "1:1" | "16:9" | "9:16" | "4:3" | "3:4";
  /** The quality of the result. (docs/models/gpt-image-1-5.md) */
  quality: "medium" | "high";
  /** Reference images. (docs/models/gpt-image-1-5.md) */
  input_urls?: readonly string[] | undefined;
}

/** Imagen V4. Google Imagen V4 text-to-image; Fast or Ultra quality tier; 5 aspect ratio options. (docs/models/imagen-v4.md) */
export interface ImagenV4Params {
  /** What to generate or to change, in words. (docs/models/imagen-v4.md) */
  prompt: string;
  /** The shape of the result. (docs/models/imagen-v4.md) */
  aspect_ratio: "1:1" | "3:4" | "4:3" | "9:16" | "16:9";
  /** What to keep out of the result, in words. (docs/models/imagen-v4.md) */
  negative_prompt?: string | undefined;
  /** Random seed. (docs/models/imagen-v4.md) */
  seed?: number | undefined;
  /** The quality tier, which travels as an index inside options. A name of ours: the reference has none. (docs/models/imagen-v4.md) */
  tier: "fast" | "ultra";
}

/** Z Image. Text-to-image with 5 aspect ratio presets. Up to 1 000-character prompt. (docs/models/z-image.md) */
export interface ZImageParams {
  /** What to generate or to change, in words. At most 1000 characters. (docs/models/z-image.md) */
  prompt: string;
  /** The shape of the result. (docs/models/z-image.md) */
  aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16";
}

/** Grok Imagine. Grok text-to-image (6 images) or image-to-image editing (2 images). Both cost 8 credits. (docs/models/grok-imagine.md) */
export interface GrokImagineParams {
  /** What to generate or to change, in words. (docs/models/grok-imagine.md) */
  prompt: string;
  /** The shape of the result. (docs/models/grok-imagine.md) */
  aspect_ratio: "1:1" | "2:3" | "3:2" | "9:16" | "16:9";
  /** Source or reference images. (docs/models/grok-imagine.md) */
  image_urls?: readonly string[] | undefined;
}

/** Recraft Remove Background. Background removal from a source image URL. (docs/models/recraft-remove-bg.md) */
export interface RecraftRemoveBgParams {
  /** The source image. (docs/models/recraft-remove-bg.md) */
  image: string;
}

/** Recraft Upscaler. Image upscaling from a source image URL. (docs/models/recraft-upscaler.md) */
export interface RecraftUpscalerParams {
  /** The source image. (docs/models/recraft-upscaler.md) */
  image: string;
}

/** Veo 3.1 Fast. Google Veo 3.1 fast-tier video generation; supports image-to-video. All fields at request root — no input object. (docs/models/veo-3-fast.md) */
export interface Veo3FastParams {
  /** What to generate or to change, in words. (docs/models/veo-3-fast.md) */
  prompt: string;
  /** Reference images, carried at the body root as a JSON array in a string. One item. (docs/models/veo-3-fast.md) */
  imageURLList?: readonly string[] | undefined;
  /** The shape of the result. (docs/models/veo-3-fast.md) */
  aspectRatio?: "Auto" | "9:16" | "16:9" | undefined;
  /** Random seed, a single integer in spite of its name. (docs/models/veo-3-fast.md) */
  seeds?: number | undefined;
  /** Watermark on or off. The reference gives no default. (docs/models/veo-3-fast.md) */
  watermark?: boolean | undefined;
  /** Translation on or off. The reference gives no default. (docs/models/veo-3-fast.md) */
  enableTranslation?: boolean | undefined;
}

/** Veo 3.1 Quality. Google Veo 3.1 quality-tier video generation; supports image-to-video. All fields at request root — no input object. (docs/models/veo-3-quality.md) */
export interface Veo3QualityParams {
  /** What to generate or to change, in words. (docs/models/veo-3-quality.md) */
  prompt: string;
  /** Reference images, carried at the body root as a JSON array in a string. One item. (docs/models/veo-3-quality.md) */
  imageURLList?: readonly string[] | undefined;
  /** The shape of the result. (docs/models/veo-3-quality.md) */
  aspectRatio?: "Auto" | "9:16" | "16:9" | undefined;
  /** Random seed, a single integer in spite of its name. (docs/models/veo-3-quality.md) */
  seeds?: number | undefined;
  /** Watermark on or off. The reference gives no default. (docs/models/veo-3-quality.md) */
  watermark?: boolean | undefined;
  /** Translation on or off. The reference gives no default. (docs/models/veo-3-quality.md) */
  enableTranslation?: boolean | undefined;
}

/** Sora 2. OpenAI Sora 2 video generation. Duration is controlled via n_frames (250 = 10 s, 375 = 15 s). (docs/models/sora-2.md) */
export interface Sora2Params {
  /** What to generate or to change, in words. (docs/models/sora-2.md) */
  prompt: string;
  /** The length of the video in frames. 250 = 10 s, 375 = 15 s. (docs/models/sora-2.md) */
  n_frames: 250 | 375;
  /** The shape of the result. (docs/models/sora-2.md) */
  aspect_ratio: "9:16" | "16:9";
  /** Source or reference images. (docs/models/sora-2.md) */
  image_urls?: readonly string[] | undefined;
  /** Watermark removal on or off. The reference gives no default. (docs/models/sora-2.md) */
  remove_watermark?: boolean | undefined;
}

/** Sora 2 Turbo with Standard or High quality and 10 s / 15 s duration. (docs/models/sora-2-turbo.md) */
export interface Sora2TurboParams {
  /** What to generate or to change, in words. (docs/models/sora-2-turbo.md) */
  prompt: string;
  /** The length of the video in frames. 250 = 10 s, 375 = 15 s. (docs/models/sora-2-turbo.md) */
  n_frames: 250 | 375;
  /** The shape of the result. (docs/models/sora-2-turbo.md) */
  aspect_ratio: "9:16" | "16:9";
  /** The size of the result: its layout, or how fine it is. The quality. (docs/models/sora-2-turbo.md) */
  size: "Standard" | "High";
  /** Source or reference images. (docs/models/sora-2-turbo.md) */
  image_urls?: readonly string[] | undefined;
  /** Watermark removal on or off. The reference gives no default. (docs/models/sora-2-turbo.md) */
  remove_watermark?: boolean | undefined;
}

/** Sora Story Board. OpenAI Sora multi-shot storyboard video generation. (docs/models/sora-story-board.md) */
export interface SoraStoryBoardParams {
  /** The multi-prompt storyboard payload. The reference gives no shape. (docs/models/sora-story-board.md) */
  shots: readonly object[];
  /** The length of the video in frames. 250 = 10 s, 375 = 15 s, 625 = 25 s. (docs/models/sora-story-board.md) */
  n_frames: 250 | 375 | 625;
  /** The shape of the result. (docs/models/sora-story-board.md) */
  aspect_ratio: string;
  /** Source or reference images. (docs/models/sora-story-board.md) */
  image_urls?: readonly string[] | undefined;
}

/** Wan 2.5 image-to-video; 720p / 1080p resolution and 5 s or 10 s duration. (docs/models/wan-2-5.md) */
export interface Wan25Params {
  /** What to generate or to change, in words. (docs/models/wan-2-5.md) */
  prompt: string;
  /** The source or reference image. (docs/models/wan-2-5.md) */
  image_url: string;
  /** The shape of the result. (docs/models/wan-2-5.md) */
  aspect_ratio: "1:1" | "9:16" | "16:9";
  /** The resolution of the result. (docs/models/wan-2-5.md) */
  resolution: "720p" | "1080p";
  /** The length of the video in seconds. (docs/models/wan-2-5.md) */
  duration: 5 | 10;
  /** What to keep out of the result, in words. (docs/models/wan-2-5.md) */
  negative_prompt?: string | undefined;
  /** Random seed. (docs/models/wan-2-5.md) */
  seed?: number | undefined;
}

/** Wan 2.2 image-to-video at 480p or 720p resolution. (docs/models/wan-2-2.md) */
export interface Wan22Params {
  /** What to generate or to change, in words. (docs/models/wan-2-2.md) */
  prompt: string;
  /** The source or reference image. (docs/models/wan-2-2.md) */
  image_url: string;
  /** The resolution of the result. (docs/models/wan-2-2.md) */
  resolution: "480p" | "720p";
  /** What to keep out of the result, in words. (docs/models/wan-2-2.md) */
  negative_prompt?: string | undefined;
  /** Acceleration setting. The reference lists no values. (docs/models/wan-2-2.md) */
  acceleration?: string | undefined;
  /** Prompt expansion on or off. The reference gives no default. (docs/models/wan-2-2.md) */
  enable_prompt_expansion?: boolean | undefined;
  /** Random seed. (docs/models/wan-2-2.md) */
  seed?: number | undefined;
}

/** Wan 2.6 text-to-video or image-to-video; 720p / 1080p resolution with up to 15 s duration. (docs/models/wan-2-6.md) */
export interface Wan26Params {
  /** What to generate or to change, in words. (docs/models/wan-2-6.md) */
  prompt: string;
  /** The resolution of the result. (docs/models/wan-2-6.md) */
  resolution: "720p" | "1080p";
  /** The length of the video in seconds. (docs/models/wan-2-6.md) */
  duration: 5 | 10 | 15;
  /** Source or reference images. (docs/models/wan-2-6.md) */
  image_urls?: readonly string[] | undefined;
  /** What to keep out of the result, in words. (docs/models/wan-2-6.md) */
  negative_prompt?: string | undefined;
  /** Random seed. (docs/models/wan-2-6.md) */
  seed?: number | undefined;
}

/** Wan 2.6 Video-to-Video. Wan 2.6 video-to-video transformation; 720p / 1080p and 5 s or 10 s duration. (docs/models/wan-2-6-video.md) */
export interface Wan26VideoParams {
  /** What to generate or to change, in words. (docs/models/wan-2-6-video.md) */
  prompt: string;
  /** The source or reference video. (docs/models/wan-2-6-video.md) */
  video_url: string;
  /** The resolution of the result. (docs/models/wan-2-6-video.md) */
  resolution: "720p" | "1080p";
  /** The length of the video in seconds. (docs/models/wan-2-6-video.md) */
  duration: 5 | 10;
}

/** Wan Animate. Wan image animation. Animation type (Replace or Move) is selected via options.animationType. Billed per second. (docs/models/wan-animate.md) */
export interface WanAnimateParams {
  /** The source or reference image. (docs/models/wan-animate.md) */
  image_url: string;
  /** The source or reference video. (docs/models/wan-animate.md) */
  video_url: string;
  /** The resolution of the result. (docs/models/wan-animate.md) */
  resolution: "480p" | "580p" | "720p";
  /** What to generate or to change, in words. (docs/models/wan-animate.md) */
  prompt?: string | undefined;
}

/** Wan Speech to Video. Wan speech-to-video generation from an audio input file. Billed per second of output video. (docs/models/wan-speech-to-video.md) */
export interface WanSpeechToVideoParams {
  /** The source audio. (docs/models/wan-speech-to-video.md) */
  audio_url: string;
  /** The resolution of the result. (docs/models/wan-speech-to-video.md) */
  resolution: "480p" | "580p" | "720p";
  /** What to generate or to change, in words. (docs/models/wan-speech-to-video.md) */
  prompt?: string | undefined;
  /** The source or reference image. (docs/models/wan-speech-to-video.md) */
  image_url?: string | undefined;
  /** The number of frames, which sets the length of the output. (docs/models/wan-speech-to-video.md) */
  num_frames?: number | undefined;
  /** The frame rate of the output. (docs/models/wan-speech-to-video.md) */
  frames_per_second?: number | undefined;
  /** What to keep out of the result, in words. (docs/models/wan-speech-to-video.md) */
  negative_prompt?: string | undefined;
  /** Random seed. (docs/models/wan-speech-to-video.md) */
  seed?: number | undefined;
  /** The number of inference steps. The reference gives no range. (docs/models/wan-speech-to-video.md) */
  num_inference_steps?: number | undefined;
  /** Affects the generation style. The reference gives no range. (docs/models/wan-speech-to-video.md) */
  guidance_scale?: number | undefined;
  /** Affects the generation style. The reference gives no range. (docs/models/wan-speech-to-video.md) */
  shift?: number | undefined;
  /** Safety checker on or off. The reference gives no default. (docs/models/wan-speech-to-video.md) */
  enable_safety_checker?: boolean | undefined;
}

/** Kling 2.5 Turbo video generation; 5 s or 10 s duration. (docs/models/kling-video-turbo.md) */
export interface KlingVideoTurboParams {
  /** What to generate or to change, in words. (docs/models/kling-video-turbo.md) */
  prompt: string;
  /** The shape of the result. (docs/models/kling-video-turbo.md) */
  aspect_ratio: "1:1" | "9:16" | "16:9";
  /** The length of the video in seconds. (docs/models/kling-video-turbo.md) */
  duration: 5 | 10;
  /** The source or reference image. (docs/models/kling-video-turbo.md) */
  image_url?: string | undefined;
  /** What to keep out of the result, in words. (docs/models/kling-video-turbo.md) */
  negative_prompt?: string | undefined;
  /** The reference gives no meaning and no range. (docs/models/kling-video-turbo.md) */
  cfg_scale?: number | undefined;
}

/** Kling 2.1 family with Standard, Pro, and Master routed variants plus 5 s / 10 s duration. (docs/models/kling-2-1.md) */
export interface Kling21Params {
  /** What to generate or to change, in words. (docs/models/kling-2-1.md) */
  prompt: string;
  /** The shape of the result. (docs/models/kling-2-1.md) */
  aspect_ratio: "1:1" | "9:16" | "16:9";
  /** The length of the video in seconds. (docs/models/kling-2-1.md) */
  duration: 5 | 10;
  /** The source or reference image. (docs/models/kling-2-1.md) */
  image_url?: string | undefined;
  /** What to keep out of the result, in words. (docs/models/kling-2-1.md) */
  negative_prompt?: string | undefined;
  /** The reference gives no meaning and no range. (docs/models/kling-2-1.md) */
  cfg_scale?: number | undefined;
}

/** Kling 2.6 video generation with optional sound track; 5 s or 10 s duration. (docs/models/kling-2-6.md) */
export interface Kling26Params {
  /** What to generate or to change, in words. (docs/models/kling-2-6.md) */
  prompt: string;
  /** The shape of the result. (docs/models/kling-2-6.md) */
  aspect_ratio: "1:1" | "9:16" | "16:9";
  /** The length of the video in seconds. (docs/models/kling-2-6.md) */
  duration: 5 | 10;
  /** Source or reference images. (docs/models/kling-2-6.md) */
  image_urls?: readonly string[] | undefined;
  /** Audio track on or off. The reference gives no default. (docs/models/kling-2-6.md) */
  sound?: boolean | undefined;
}

/** Kling 2.6 Motion Control. Kling 2.6 motion control video generation; per-second billing at 720p or 1080p. (docs/models/kling-2-6-motion.md) */
export interface Kling26MotionParams {
  /** What to generate or to change, in words. (docs/models/kling-2-6-motion.md) */
  prompt: string;
  /** Reference images. (docs/models/kling-2-6-motion.md) */
  input_urls: readonly string[];
  /** Reference videos. (docs/models/kling-2-6-motion.md) */
  video_urls: readonly string[];
  /** The resolution of the result. (docs/models/kling-2-6-motion.md) */
  resolution: "720p" | "1080p";
  /** The length of the video in seconds. (docs/models/kling-2-6-motion.md) */
  duration: string | number;
  /** A string enum that the reference does not list. (docs/models/kling-2-6-motion.md) */
  character_orientation?: string | undefined;
  /** The mode of the model; its meaning differs per model. (docs/models/kling-2-6-motion.md) */
  mode?: string | undefined;
}

/** Kling 3.0 Standard or Pro tier; 5 s / 10 s / 15 s duration with optional sound track. (docs/models/kling-3.md) */
export interface Kling3Params {
  /** What to generate or to change, in words. (docs/models/kling-3.md) */
  prompt: string;
  /** The shape of the result. (docs/models/kling-3.md) */
  aspect_ratio: "1:1" | "9:16" | "16:9";
  /** The length of the video in seconds. (docs/models/kling-3.md) */
  duration: 5 | 10 | 15;
  /** Source or reference images. (docs/models/kling-3.md) */
  image_urls?: readonly string[] | undefined;
  /** Audio track on or off. The reference gives no default. (docs/models/kling-3.md) */
  sound?: boolean | undefined;
  /** The mode of the model; its meaning differs per model. (docs/models/kling-3.md) */
  mode: "standard" | "pro";
  /** Reference elements: objects of name, description, element_input_urls and element_input_video_urls. (docs/models/kling-3.md) */
  kling_elements?: readonly { name?: string | undefined; description?: string | undefined; element_input_urls?: readonly string[] | undefined; element_input_video_urls?: readonly string[] | undefined; [other: string]: unknown }[] | undefined;
  /** Multi-shot mode on or off. The reference gives no default. (docs/models/kling-3.md) */
  multi_shots?: boolean | undefined;
  /** Reference videos, carried at the body root as a JSON array in a string. (docs/models/kling-3.md) */
  videoURLList?: readonly string[] | undefined;
}

/** Kling 3 Motion Control. Kling 3 motion control video generation; per-second billing at 720p or 1080p. (docs/models/kling-3-motion.md) */
export interface Kling3MotionParams {
  /** What to generate or to change, in words. (docs/models/kling-3-motion.md) */
  prompt: string;
  /** Reference images. (docs/models/kling-3-motion.md) */
  input_urls: readonly string[];
  /** Reference videos. (docs/models/kling-3-motion.md) */
  video_urls: readonly string[];
  /** The resolution of the result. (docs/models/kling-3-motion.md) */
  resolution: "720p" | "1080p";
  /** The length of the video in seconds. (docs/models/kling-3-motion.md) */
  duration: string | number;
  /** A string enum that the reference does not list. (docs/models/kling-3-motion.md) */
  character_orientation?: string | undefined;
  /** The mode of the model; its meaning differs per model. (docs/models/kling-3-motion.md) */
  mode?: string | undefined;
}

/** Kling 3.0 Multi-Shot. Kling 3.0 multi-shot storyboard video. The verified public route uses a direct input payload with mode, sound, and per-shot multi_prompt entries. (docs/models/kling-3-multi-shot.md) */
export interface Kling3MultiShotParams {
  /** The shots of a multi-shot video, objects such as {prompt, duration}. (docs/models/kling-3-multi-shot.md) */
  multi_prompt: readonly { prompt?: string | undefined; duration?: number | undefined; [other: string]: unknown }[];
  /** Multi-shot mode on or off. The reference gives no default. (docs/models/kling-3-multi-shot.md) */
  multi_shots: boolean;
  /** The shape of the result. (docs/models/kling-3-multi-shot.md) */
  aspect_ratio: "1:1" | "9:16" | "16:9";
  /** The length of the video in seconds. (docs/models/kling-3-multi-shot.md) */
  duration: 5 | 10 | 15;
  /** The mode of the model; its meaning differs per model. std = Standard. (docs/models/kling-3-multi-shot.md) */
  mode: "std" | "pro";
  /** Audio track on or off. The reference gives no default. (docs/models/kling-3-multi-shot.md) */
  sound: boolean;
  /** Source or reference images. (docs/models/kling-3-multi-shot.md) */
  image_urls?: readonly string[] | undefined;
  /** Reference elements: objects of name, description, element_input_urls and element_input_video_urls. (docs/models/kling-3-multi-shot.md) */
  kling_elements?: readonly { name?: string | undefined; description?: string | undefined; element_input_urls?: readonly string[] | undefined; element_input_video_urls?: readonly string[] | undefined; [other: string]: unknown }[] | undefined;
  /** Reference videos, carried at the body root as a JSON array in a string. (docs/models/kling-3-multi-shot.md) */
  videoURLList?: readonly string[] | undefined;
}

/** Hailuo 02 image-to-video; 512P or 768P resolution with 6 s or 10 s duration. (docs/models/hailuo.md) */
export interface HailuoParams {
  /** What to generate or to change, in words. (docs/models/hailuo.md) */
  prompt: string;
  /** The source or reference image. (docs/models/hailuo.md) */
  image_url: string;
  /** The resolution of the result. (docs/models/hailuo.md) */
  resolution: "512P" | "768P";
  /** The length of the video in seconds. (docs/models/hailuo.md) */
  duration: 6 | 10;
  /** Prompt optimizer on or off. The reference gives no default. (docs/models/hailuo.md) */
  prompt_optimizer?: boolean | undefined;
  /** Source or reference images. (docs/models/hailuo.md) */
  image_urls?: string | undefined;
}

/** Hailuo 02 Pro image-to-video generation. The verified public request shape includes both image routing fields plus fixed duration and resolution values. (docs/models/hailuo-pro.md) */
export interface HailuoProParams {
  /** What to generate or to change, in words. (docs/models/hailuo-pro.md) */
  prompt: string;
  /** The source or reference image. (docs/models/hailuo-pro.md) */
  image_url: string;
  /** The length of the video in seconds. (docs/models/hailuo-pro.md) */
  duration: "6";
  /** The resolution of the result. (docs/models/hailuo-pro.md) */
  resolution: "768P";
  /** Source or reference images. (docs/models/hailuo-pro.md) */
  image_urls?: string | undefined;
  /** Prompt optimizer on or off. The reference gives no default. (docs/models/hailuo-pro.md) */
  prompt_optimizer?: boolean | undefined;
}

/** Hailuo 2.3 family with Standard and Pro routed variants. Verified public requests use explicit model values plus duration: "6". (docs/models/hailuo-2-3.md) */
export interface Hailuo23Params {
  /** What to generate or to change, in words. (docs/models/hailuo-2-3.md) */
  prompt: string;
  /** The source or reference image. (docs/models/hailuo-2-3.md) */
  image_url: string;
  /** The resolution of the result. (docs/models/hailuo-2-3.md) */
  resolution: "768P" | "1080P";
  /** The length of the video in seconds. (docs/models/hailuo-2-3.md) */
  duration: "6";
}

/** Seedance V1 family with Lite and Pro routed variants; 480p–1080p resolution and 5 s / 10 s duration. (docs/models/seedance-v1.md) */
export interface SeedanceV1Params {
  /** What to generate or to change, in words. (docs/models/seedance-v1.md) */
  prompt: string;
  /** The shape of the result. (docs/models/seedance-v1.md) */
  aspect_ratio: "1:1" | "9:16" | "16:9" | "3:4" | "4:3";
  /** The resolution of the result. (docs/models/seedance-v1.md) */
  resolution: "480p" | "720p" | "1080p";
  /** The length of the video in seconds. (docs/models/seedance-v1.md) */
  duration: 5 | 10;
  /** The source or reference image. (docs/models/seedance-v1.md) */
  image_url?: string | undefined;
  /** Fixed camera on or off. The reference gives no default. (docs/models/seedance-v1.md) */
  camera_fixed?: boolean | undefined;
  /** Random seed. (docs/models/seedance-v1.md) */
  seed?: number | undefined;
  /** Safety checker on or off. The reference gives no default. (docs/models/seedance-v1.md) */
  enable_safety_checker?: boolean | undefined;
}

/** Seedance V1 Pro Fast variant; 720p or 1080p resolution with 5 s or 10 s duration. (docs/models/seedance-v1-pro-fast.md) */
export interface SeedanceV1ProFastParams {
  /** What to generate or to change, in words. (docs/models/seedance-v1-pro-fast.md) */
  prompt: string;
  /** The shape of the result. (docs/models/seedance-v1-pro-fast.md) */
  aspect_ratio: "1:1" | "9:16" | "16:9";
  /** The resolution of the result. (docs/models/seedance-v1-pro-fast.md) */
  resolution: "720p" | "1080p";
  /** The length of the video in seconds. (docs/models/seedance-v1-pro-fast.md) */
  duration: 5 | 10;
  /** The source or reference image. (docs/models/seedance-v1-pro-fast.md) */
  image_url?: string | undefined;
}

/** Seedance 1.5 Pro. Seedance 1.5 Pro; 480p or 720p resolution with 4 s / 8 s / 12 s duration options. (docs/models/seedance-1-5-pro.md) */
export interface Seedance15ProParams {
  /** What to generate or to change, in words. (docs/models/seedance-1-5-pro.md) */
  prompt: string;
  /** The shape of the result. (docs/models/seedance-1-5-pro.md) */
  aspect_ratio: "1:1" | "9:16" | "16:9" | "4:3" | "3:4" | "21:9";
  /** The resolution of the result. (docs/models/seedance-1-5-pro.md) */
  resolution: "480p" | "720p";
  /** The length of the video in seconds. (docs/models/seedance-1-5-pro.md) */
  duration: 4 | 8 | 12;
  /** Source or reference images. (docs/models/seedance-1-5-pro.md) */
  image_urls?: readonly string[] | undefined;
  /** Fixed lens on or off. The reference gives no default. (docs/models/seedance-1-5-pro.md) */
  fixed_lens?: boolean | undefined;
  /** Audio generation on or off. The reference gives no default. (docs/models/seedance-1-5-pro.md) */
  generate_audio?: boolean | undefined;
}

/** Runway Gen4 Turbo image-to-video. All fields at request root — there is no input object. (docs/models/runway.md) */
export interface RunwayParams {
  /** What to generate or to change, in words. (docs/models/runway.md) */
  prompt: string;
  /** The reference image. (docs/models/runway.md) */
  imageUrl: string;
  /** The shape of the result. (docs/models/runway.md) */
  aspectRatio: "1:1" | "3:4" | "4:3" | "9:16" | "16:9";
  /** The length of the video in seconds. (docs/models/runway.md) */
  duration: 5 | 10;
  /** Watermark on or off. The reference gives no default. (docs/models/runway.md) */
  watermark?: boolean | undefined;
}

/** Runway Aleph video generation from an image or video reference. All fields at request root — no input object. (docs/models/runway-aleph.md) */
export interface RunwayAlephParams {
  /** What to generate or to change, in words. (docs/models/runway-aleph.md) */
  prompt: string;
  /** The reference image. (docs/models/runway-aleph.md) */
  referenceImage?: string | undefined;
  /** The reference video. (docs/models/runway-aleph.md) */
  videoUrl?: string | undefined;
  /** The shape of the result. (docs/models/runway-aleph.md) */
  aspectRatio?: "1:1" | "3:4" | "4:3" | "9:16" | "16:9" | undefined;
  /** Random seed. (docs/models/runway-aleph.md) */
  seed?: number | undefined;
  /** Watermark on or off, with a capital M on this model. The reference gives no default. (docs/models/runway-aleph.md) */
  waterMark?: boolean | undefined;
}

/** Grok Imagine Video. Grok image-to-video; 480p or 720p resolution with 6 s / 10 s / 15 s duration options. (docs/models/grok-imagine-video.md) */
export interface GrokImagineVideoParams {
  /** What to generate or to change, in words. (docs/models/grok-imagine-video.md) */
  prompt: string;
  /** Source or reference images. (docs/models/grok-imagine-video.md) */
  image_urls: readonly string[];
  /** The resolution of the result. (docs/models/grok-imagine-video.md) */
  resolution: "480p" | "720p";
  /** The length of the video in seconds. (docs/models/grok-imagine-video.md) */
  duration: 6 | 10 | 15;
  /** The mode of the model; its meaning differs per model. (docs/models/grok-imagine-video.md) */
  mode?: string | undefined;
  /** The shape of the result. (docs/models/grok-imagine-video.md) */
  aspect_ratio?: string | undefined;
}

/** ElevenLabs TTS Turbo. Text-to-speech synthesis with turbo (low-latency) output. (docs/models/elevenlabs-tts-turbo.md) */
export interface ElevenlabsTtsTurboParams {
  /** The text to speak, or the description of the sound. (docs/models/elevenlabs-tts-turbo.md) */
  text: string;
  /** The voice to speak with. The reference lists none. (docs/models/elevenlabs-tts-turbo.md) */
  voice: string;
  /** The language of the speech. The reference gives no format. (docs/models/elevenlabs-tts-turbo.md) */
  language_code: string;
  /** Voice stability. The reference gives no range. (docs/models/elevenlabs-tts-turbo.md) */
  stability?: number | undefined;
  /** Voice similarity. The reference gives no range. (docs/models/elevenlabs-tts-turbo.md) */
  similarity_boost?: number | undefined;
  /** Speaking speed. The reference gives no range. (docs/models/elevenlabs-tts-turbo.md) */
  speed?: number | undefined;
  /** The style of the result; the reference gives no complete list. (docs/models/elevenlabs-tts-turbo.md) */
  style?: string | number | undefined;
}

/** ElevenLabs TTS Multi-Language. Text-to-speech synthesis with broad multi-language voice support. (docs/models/elevenlabs-tts.md) */
export interface ElevenlabsTtsParams {
  /** The text to speak, or the description of the sound. (docs/models/elevenlabs-tts.md) */
  text: string;
  /** The voice to speak with. The reference lists none. (docs/models/elevenlabs-tts.md) */
  voice: string;
  /** The language of the speech. The reference gives no format. (docs/models/elevenlabs-tts.md) */
  language_code: string;
  /** Voice stability. The reference gives no range. (docs/models/elevenlabs-tts.md) */
  stability?: number | undefined;
  /** Voice similarity. The reference gives no range. (docs/models/elevenlabs-tts.md) */
  similarity_boost?: number | undefined;
  /** Speaking speed. The reference gives no range. (docs/models/elevenlabs-tts.md) */
  speed?: number | undefined;
  /** The style of the result; the reference gives no complete list. (docs/models/elevenlabs-tts.md) */
  style?: string | number | undefined;
}

/** ElevenLabs V3 Dialogue. Multi-voice dialogue synthesis for structured multi-speaker scripts. (docs/models/elevenlabs-v3-dialogue.md) */
export interface ElevenlabsV3DialogueParams {
  /** The structured multi-speaker script. The reference gives no shape. (docs/models/elevenlabs-v3-dialogue.md) */
  dialogue: readonly object[];
  /** The language of the speech. The reference gives no format. (docs/models/elevenlabs-v3-dialogue.md) */
  language_code: string;
  /** Voice stability. The reference gives no range. (docs/models/elevenlabs-v3-dialogue.md) */
  stability?: number | undefined;
}

/** ElevenLabs Speech to Text. Speech-to-text transcription with language detection and optional audio event tagging. (docs/models/elevenlabs-speech-to-text.md) */
export interface ElevenlabsSpeechToTextParams {
  /** The source audio. (docs/models/elevenlabs-speech-to-text.md) */
  audio_url: string;
  /** The language of the speech. The reference gives no format. (docs/models/elevenlabs-speech-to-text.md) */
  language_code?: string | undefined;
  /** Tagging of audio events on or off. The reference gives no default. (docs/models/elevenlabs-speech-to-text.md) */
  tag_audio_events?: boolean | undefined;
}

/** ElevenLabs Audio Isolation. Background noise removal and audio isolation from an audio file. (docs/models/elevenlabs-audio-isolation.md) */
export interface ElevenlabsAudioIsolationParams {
  /** The source audio. (docs/models/elevenlabs-audio-isolation.md) */
  audio_url: string;
}

/** ElevenLabs Sound Effect. Sound effect generation from a text description. (docs/models/elevenlabs-sound-effect.md) */
export interface ElevenlabsSoundEffectParams {
  /** The text to speak, or the description of the sound. (docs/models/elevenlabs-sound-effect.md) */
  text: string;
  /** The length of the sound in seconds. (docs/models/elevenlabs-sound-effect.md) */
  duration_seconds?: number | undefined;
  /** Looping on or off. The reference gives no default. (docs/models/elevenlabs-sound-effect.md) */
  loop?: boolean | undefined;
  /** The reference gives no meaning and no range. (docs/models/elevenlabs-sound-effect.md) */
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
  /** Recraft Upscaler: 1 credit per image. */
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
  /** ElevenLabs V3 Dialogue: 1 credit per 5 000 characters. */
  "elevenlabs-v3-dialogue": ElevenlabsV3DialogueParams;
  /** ElevenLabs Speech to Text: 7 credits per second of audio. */
  "elevenlabs-speech-to-text": ElevenlabsSpeechToTextParams;
  /** ElevenLabs Audio Isolation: 1 credit per second of audio. */
  "elevenlabs-audio-isolation": ElevenlabsAudioIsolationParams;
  /** ElevenLabs Sound Effect: 1 credit per second of audio. */
  "elevenlabs-sound-effect": ElevenlabsSoundEffectParams;
}

/** Every value that can be sent as `model`. */
export type Model = keyof Models;
