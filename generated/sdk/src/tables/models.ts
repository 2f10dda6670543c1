// Generated from the spec by `npm run generate`. Do not edit.

/** Nano Banana. Text-to-image and image editing via six standard layout presets. */
export interface NanoBananaParams {
  /** What to generate or to change, in words. (card: Input Parameters L337; index: Field Index — All Models L1032) */
  prompt: string;
  /** The layout of the result. (card: Input Parameters L337, L341; index: Field Index — All Models L1032; shared: Aspect Ratio & Size Quick Reference L280) */
  image_size: "square" | "square_hd" | "portrait_4_3" | "landscape_4_3" | "portrait_16_9" | "landscape_16_9";
  /** Source or reference images. (card: Input Parameters L339; index: Field Index — All Models L1032) */
  image_urls?: readonly string[] | undefined;
  /** The file format of the result. (card: Input Parameters L339, L342; index: Field Index — All Models L1032) */
  output_format?: "jpeg" | "png" | undefined;
}

/** Nano Banana 2. Text-to-image with 10 colon-ratio aspect ratios and 1K–4K resolution. Supports optional web-search grounding and up to 8 reference images. */
export interface NanoBanana2Params {
  /** What to generate or to change, in words. (card: Input Parameters L350; index: Field Index — All Models L1033) */
  prompt: string;
  /** The shape of the result. No AUTO in aspect_ratio. (card: Input Parameters L350, L354; index: Field Index — All Models L1033; shared: Aspect Ratio & Size Quick Reference L281) */
  aspect_ratio: "1:1" | "2:3" | "3:2" | "4:3" | "3:4" | "4:5" | "5:4" | "9:16" | "16:9" | "21:9";
  /** The resolution of the result. (card: Input Parameters L350, L355; index: Field Index — All Models L1033) */
  resolution: "1K" | "2K" | "4K";
  /** Reference images. At most 8 items. References via image_input (up to 8 images). (card: Input Parameters L347, L352, L357; index: Field Index — All Models L1033) */
  image_input?: readonly string[] | undefined;
  /** Source or reference images. (card: Input Parameters L352) */
  image_urls?: readonly string[] | undefined;
  /** The file format of the result. (card: Input Parameters L352, L356; index: Field Index — All Models L1033) */
  output_format?: "jpeg" | "png" | undefined;
  /** Web-search grounding on or off. The reference gives no default. (card: Input Parameters L352; index: Field Index — All Models L1033) */
  google_search?: boolean | undefined;
}

/** Nano Banana Pro. Premium text-to-image with 10 colon-ratio aspect ratios, 1K–4K resolution, and up to 8 reference images. */
export interface NanoBananaProParams {
  /** What to generate or to change, in words. (card: Input Parameters L364; index: Field Index — All Models L1034) */
  prompt: string;
  /** The shape of the result. No AUTO in aspect_ratio (10 explicit values). 1K and 2K resolution share the same credit tier. (card: Input Parameters L364, L368; index: Field Index — All Models L1034; shared: Aspect Ratio & Size Quick Reference L282) */
  aspect_ratio: "1:1" | "2:3" | "3:2" | "4:3" | "3:4" | "4:5" | "5:4" | "9:16" | "16:9" | "21:9";
  /** The resolution of the result. No AUTO in aspect_ratio (10 explicit values). 1K and 2K resolution share the same credit tier. (card: Input Parameters L364, L369; index: Field Index — All Models L1034) */
  resolution: "1K" | "2K" | "4K";
  /** Reference images. At most 8 items. (card: Input Parameters L361, L366; index: Field Index — All Models L1034) */
  image_input?: readonly string[] | undefined;
  /** The file format of the result. (card: Input Parameters L366, L370; index: Field Index — All Models L1034) */
  output_format?: "jpeg" | "png" | undefined;
}

/** Ideogram V3. Text-to-image with Turbo / Balanced / Quality rendering speed and style control. Up to 10 images per request. */
export interface IdeogramV3Params {
  /** What to generate or to change, in words. (card: Input Parameters L378; index: Field Index — All Models L1035) */
  prompt: string;
  /** The layout of the result. (card: Input Parameters L378, L382; index: Field Index — All Models L1035; shared: Aspect Ratio & Size Quick Reference L283) */
  image_size: "square" | "square_hd" | "portrait_4_3" | "landscape_4_3" | "portrait_16_9" | "landscape_16_9";
  /** The rendering speed, which is also the price tier. (card: Input Parameters L378, L383; index: Field Index — All Models L1035) */
  rendering_speed: "TURBO" | "BALANCED" | "QUALITY";
  /** What to keep out of the result, in words. (card: Input Parameters L380; index: Field Index — All Models L1035) */
  negative_prompt?: string | undefined;
  /** The style of the result; the reference gives no complete list. Known values: FICTION; the list is not closed. (card: Input Parameters L380, L384; index: Field Index — All Models L1035) */
  style?: string | undefined;
  /** Random seed, to make a result repeatable. (card: Input Parameters L380; index: Field Index — All Models L1035) */
  seed?: number | undefined;
}

/** Ideogram Character. Character-consistent image generation with up to 3 reference images. */
export interface IdeogramCharacterParams {
  /** What to generate or to change, in words. (card: Input Parameters L391; index: Field Index — All Models L1036) */
  prompt: string;
  /** The layout of the result. (card: Input Parameters L391; index: Field Index — All Models L1036; shared: Aspect Ratio & Size Quick Reference L284) */
  image_size: "square" | "square_hd" | "portrait_4_3" | "landscape_4_3" | "portrait_16_9" | "landscape_16_9";
  /** The rendering speed, which is also the price tier. (card: Input Parameters L391, L395; index: Field Index — All Models L1036) */
  rendering_speed: "TURBO" | "BALANCED" | "QUALITY";
  /** Reference images of the character. At most 3 items. reference_image_urls accepts up to 3 URLs. (card: Input Parameters L388, L393, L397; index: Field Index — All Models L1036) */
  reference_image_urls?: readonly string[] | undefined;
  /** What to keep out of the result, in words. (card: Input Parameters L393; index: Field Index — All Models L1036) */
  negative_prompt?: string | undefined;
  /** The style of the result; the reference gives no complete list. Not accepted: FICTION. (card: Input Parameters L393, L396; index: Field Index — All Models L1036) */
  style?: string | undefined;
  /** Random seed, to make a result repeatable. (card: Input Parameters L393; index: Field Index — All Models L1036) */
  seed?: number | undefined;
}

/** Ideogram Reframe. Image reframe and outpaint. Requires a reference image. No negative_prompt accepted. */
export interface IdeogramReframeParams {
  /** What to generate or to change, in words. (card: Input Parameters L404; index: Field Index — All Models L1037) */
  prompt: string;
  /** The source or reference image. (card: Input Parameters L404; index: Field Index — All Models L1037) */
  image_url: string;
  /** The layout of the result. (card: Input Parameters L404; index: Field Index — All Models L1037; shared: Aspect Ratio & Size Quick Reference L285) */
  image_size: "square" | "square_hd" | "portrait_4_3" | "landscape_4_3" | "portrait_16_9" | "landscape_16_9";
  /** The rendering speed, which is also the price tier. (card: Input Parameters L404, L408; index: Field Index — All Models L1037) */
  rendering_speed: "TURBO" | "BALANCED" | "QUALITY";
  /** The style of the result; the reference gives no complete list. Not accepted: FICTION. (card: Input Parameters L406, L409; index: Field Index — All Models L1037) */
  style?: string | undefined;
  /** Random seed, to make a result repeatable. (card: Input Parameters L406; index: Field Index — All Models L1037) */
  seed?: number | undefined;
}

/** Seedream 3.0. Seedream 3.0 text-to-image with six standard layout presets. */
export interface SeedreamV3Params {
  /** What to generate or to change, in words. (card: Input Parameters L417; index: Field Index — All Models L1038) */
  prompt: string;
  /** The layout of the result. (card: Input Parameters L417, L421; index: Field Index — All Models L1038; shared: Aspect Ratio & Size Quick Reference L286) */
  image_size: "square" | "square_hd" | "portrait_4_3" | "landscape_4_3" | "portrait_16_9" | "landscape_16_9";
  /** How closely to follow the prompt. The reference gives no range. (card: Input Parameters L419; index: Field Index — All Models L1038) */
  guidance_scale?: number | undefined;
  /** Safety checker on or off. The reference gives no default. (card: Input Parameters L419; index: Field Index — All Models L1038) */
  enable_safety_checker?: boolean | undefined;
  /** Random seed, to make a result repeatable. (card: Input Parameters L419; index: Field Index — All Models L1038) */
  seed?: number | undefined;
}

/** Seedream 4.0. Seedream 4.0 with 8 extended image_size presets and 1K–4K resolution control. */
export interface SeedreamV4Params {
  /** What to generate or to change, in words. (card: Input Parameters L429; index: Field Index — All Models L1039) */
  prompt: string;
  /** The layout of the result. (card: Input Parameters L429, L433; index: Field Index — All Models L1039; shared: Aspect Ratio & Size Quick Reference L287) */
  image_size: "1:1" | "1:1 HD" | "4:3" | "2:3" | "3:2" | "9:16" | "16:9" | "21:9";
  /** The resolution of the result. (card: Input Parameters L429, L434; index: Field Index — All Models L1039; shared: Aspect Ratio & Size Quick Reference L287) */
  image_resolution: "1K" | "2K" | "4K";
  /** Source or reference images. (card: Input Parameters L431; index: Field Index — All Models L1039) */
  image_urls?: readonly string[] | undefined;
  /** Random seed, to make a result repeatable. (card: Input Parameters L431; index: Field Index — All Models L1039) */
  seed?: number | undefined;
  /** The most images that one call may return. From 1 to 6. max_images 1–6 available on applicable routes. (card: Input Parameters L435) */
  max_images?: number | undefined;
}

/** Seedream 4.5. Seedream 4.5 with 8 colon-ratio aspect ratios and basic / high quality selection. */
export interface Seedream45Params {
  /** What to generate or to change, in words. (card: Input Parameters L442; index: Field Index — All Models L1040) */
  prompt: string;
  /** The shape of the result. (card: Input Parameters L442, L446; index: Field Index — All Models L1040; shared: Aspect Ratio & Size Quick Reference L288) */
  aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "2:3" | "3:2" | "21:9";
  /** The quality of the result. (card: Input Parameters L442, L447; index: Field Index — All Models L1040) */
  quality: "basic" | "high";
  /** Source or reference images. (card: Input Parameters L444, L448; index: Field Index — All Models L1040) */
  image_urls?: readonly string[] | undefined;
}

/** Seedream 5 Lite. Seedream 5 Lite with 8 colon-ratio aspect ratios and basic / high quality selection. */
export interface Seedream5LiteParams {
  /** What to generate or to change, in words. (card: Input Parameters L455; index: Field Index — All Models L1041) */
  prompt: string;
  /** The shape of the result. (card: Input Parameters L455, L459; index: Field Index — All Models L1041; shared: Aspect Ratio & Size Quick Reference L289) */
  aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "2:3" | "3:2" | "21:9";
  /** The quality of the result. (card: Input Parameters L455, L460; index: Field Index — All Models L1041) */
  quality: "basic" | "high";
  /** Source or reference images. (card: Input Parameters L457, L461; index: Field Index — All Models L1041) */
  image_urls?: readonly string[] | undefined;
}

/** Qwen Image. Text-to-image with per-layout pricing across six aspect ratio presets. Optional reference image for editing. */
export interface QwenImageParams {
  /** What to generate or to change, in words. (card: Input Parameters L468; index: Field Index — All Models L1042) */
  prompt: string;
  /** The layout of the result. (card: Input Parameters L468, L472; index: Field Index — All Models L1042; shared: Aspect Ratio & Size Quick Reference L290) */
  image_size: "square" | "square_hd" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9";
  /** The source or reference image. (card: Input Parameters L470; index: Field Index — All Models L1042) */
  image_url?: string | undefined;
  /** The file format of the result. (card: Input Parameters L470, L473; index: Field Index — All Models L1042) */
  output_format?: "jpeg" | "png" | undefined;
  /** Acceleration setting. The reference lists no values. (card: Input Parameters L470; index: Field Index — All Models L1042) */
  acceleration?: string | undefined;
  /** How closely to follow the prompt. The reference gives no range. (card: Input Parameters L470; index: Field Index — All Models L1042) */
  guidance_scale?: number | undefined;
  /** The number of inference steps. The reference gives no range. (card: Input Parameters L470; index: Field Index — All Models L1042) */
  num_inference_steps?: number | undefined;
  /** What to keep out of the result, in words. (card: Input Parameters L470; index: Field Index — All Models L1042) */
  negative_prompt?: string | undefined;
  /** Random seed, to make a result repeatable. (card: Input Parameters L470; index: Field Index — All Models L1042) */
  seed?: number | undefined;
}

/** Qwen Image 2.0. Qwen Image 2.0 with colon-ratio aspect control. Send image_url for image editing mode. */
export interface QwenImage2Params {
  /** What to generate or to change, in words. (card: Input Parameters L481; index: Field Index — All Models L1043) */
  prompt: string;
  /** The layout of the result. (card: Input Parameters L481, L485; index: Field Index — All Models L1043; shared: Aspect Ratio & Size Quick Reference L291) */
  image_size: "1:1" | "3:4" | "4:3" | "9:16" | "16:9";
  /** The file format of the result. (card: Input Parameters L481, L486; index: Field Index — All Models L1043) */
  output_format: "jpeg" | "png";
  /** Random seed, to make a result repeatable. From 10000 to 999999. seed range: 10 000–999 999. (card: Input Parameters L481, L487; index: Field Index — All Models L1043) */
  seed: number;
  /** The source or reference image. (card: Input Parameters L483; index: Field Index — All Models L1043) */
  image_url?: string | undefined;
}

/** Flux Kontext. Flux Kontext image generation and editing family. In API requests use model: "flux-kontext-pro" or "flux-kontext-max"; all other fields stay at request root. */
export interface FluxKontextParams {
  /** What to generate or to change, in words. (card: Input Parameters L496; index: Field Index — All Models L1044) */
  prompt: string;
  /** Reference images, carried at the body root as a JSON array in a string. One item. For image editing send imageURLList (stringified JSON array) at body root; if you also use options.model, keep it aligned with the routed model value. (card: Input Parameters L498, L502; index: Field Index — All Models L1044; shared: FAQ L1233) */
  imageURLList?: readonly string[] | undefined;
  /** The file format of the result. (verified-example: Examples L1163; card: Input Parameters L498, L500; index: Field Index — All Models L1044) */
  outputFormat?: "jpeg" | "png" | undefined;
  /** The shape of the result. (verified-example: Examples L1163; card: Input Parameters L498, L501; index: Field Index — All Models L1044; shared: Aspect Ratio & Size Quick Reference L292) */
  aspectRatio?: "1:1" | "4:3" | "3:4" | "9:16" | "16:9" | "21:9" | undefined;
  /** Translation on or off. The reference gives no default. (card: Input Parameters L498; index: Field Index — All Models L1044) */
  enableTranslation?: boolean | undefined;
  /** Watermark on or off. The reference gives no default. (card: Input Parameters L498; index: Field Index — All Models L1044) */
  watermark?: boolean | undefined;
}

/** Flux 2. Flux 2 Pro or Flex tier; 8 aspect ratios and 1K / 2K resolution. Supports reference images. */
export interface Flux2Params {
  /** What to generate or to change, in words. (card: Input Parameters L511; index: Field Index — All Models L1045) */
  prompt: string;
  /** The shape of the result. (card: Input Parameters L511, L515; index: Field Index — All Models L1045; shared: Aspect Ratio & Size Quick Reference L293) */
  aspect_ratio: "AUTO" | "1:1" | "4:3" | "3:4" | "3:2" | "2:3" | "16:9" | "9:16";
  /** The resolution of the result. (card: Input Parameters L511, L516; index: Field Index — All Models L1045) */
  resolution: "1K" | "2K";
  /** Reference images. input_urls for reference images: send imageURLList at body root and the pipeline forwards the raw value to input.input_urls. (card: Input Parameters L513, L517; index: Field Index — All Models L1045) */
  input_urls?: readonly string[] | undefined;
  /** The quality tier, which travels as an index inside options. A name of ours: the reference has none. pro = Pro, flex = Flex. (card: Input Parameters L508; index: Field Index — All Models L1045) */
  tier: "pro" | "flex";
}

/** GPT Image 1. GPT Image 1 text-to-image and editing. All fields go at request root — there is no input object. */
export interface GptImage1Params {
  /** What to generate or to change, in words. (card: Input Parameters L524; index: Field Index — All Models L1046) */
  prompt: string;
  /** The layout or the quality of the result; see the values. (card: Input Parameters L524, L528; index: Field Index — All Models L1046; shared: Aspect Ratio & Size Quick Reference L294) */
  size: "1:1" | "3:2" | "2:3";
  /** The images to edit. For image editing send fileUrl (raw imageURLList string, do not parse) at body root. (card: Input Parameters L526, L529; index: Field Index — All Models L1046) */
  fileUrl?: readonly string[] | undefined;
  /** Enhancement on or off. The reference gives no default. (card: Input Parameters L526; index: Field Index — All Models L1046) */
  isEnhance?: boolean | undefined;
}

/** GPT Image 1.5. GPT Image 1.5 with aspect ratio control, lowercase quality values, and optional editing inputs. */
export interface GptImage15Params {
  /** What to generate or to change, in words. (card: Input Parameters L536; index: Field Index — All Models L1047) */
  prompt: string;
  /** The shape of the result. (card: Input Parameters L536, L540, L542; index: Field Index — All Models L1047; shared: Aspect Ratio & Size Quick Reference L295) */
  aspect_ratio: "1:1" | "16:9" | "9:16" | "4:3" | "3:4";
  /** The quality of the result. Verified public requests use lowercase quality and may include a top-level options JSON string such as {"image_size":0,"quality":0} for layout and tier compatibility. (card: Input Parameters L536, L541, L542; index: Field Index — All Models L1047) */
  quality: "medium" | "high";
  /** Reference images. (card: Input Parameters L538; index: Field Index — All Models L1047) */
  input_urls?: readonly string[] | undefined;
}

/** Imagen V4. Google Imagen V4 text-to-image; Fast or Ultra quality tier; 5 aspect ratio options. */
export interface ImagenV4Params {
  /** What to generate or to change, in words. negative_prompt is passed as options.negative-prompt (hyphen key) alongside other options fields. (card: Input Parameters L551; index: Field Index — All Models L1048) */
  prompt: string;
  /** The shape of the result. (card: Input Parameters L551, L555; index: Field Index — All Models L1048; shared: Aspect Ratio & Size Quick Reference L296) */
  aspect_ratio: "1:1" | "3:4" | "4:3" | "9:16" | "16:9";
  /** What to keep out of the result, in words. negative_prompt is passed as options.negative-prompt (hyphen key) alongside other options fields. (card: Input Parameters L553, L556; index: Field Index — All Models L1048) */
  negative_prompt?: string | undefined;
  /** Random seed, to make a result repeatable. (card: Input Parameters L553; index: Field Index — All Models L1048) */
  seed?: number | undefined;
  /** The quality tier, which travels as an index inside options. A name of ours: the reference has none. fast = Fast, ultra = Ultra. (card: Input Parameters L548; index: Field Index — All Models L1048) */
  tier: "fast" | "ultra";
}

/** Z Image. Text-to-image with 5 aspect ratio presets. Up to 1 000-character prompt. */
export interface ZImageParams {
  /** What to generate or to change, in words. At most 1000 characters. (card: Input Parameters L560, L563; index: Field Index — All Models L1049) */
  prompt: string;
  /** The shape of the result. (card: Input Parameters L563, L566; index: Field Index — All Models L1049; shared: Aspect Ratio & Size Quick Reference L297) */
  aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16";
}

/** Grok Imagine. Grok text-to-image (6 images) or image-to-image editing (2 images). Both cost 8 credits. */
export interface GrokImagineParams {
  /** What to generate or to change, in words. (card: Input Parameters L573; index: Field Index — All Models L1050) */
  prompt: string;
  /** The shape of the result. (card: Input Parameters L573, L577; index: Field Index — All Models L1050; shared: Aspect Ratio & Size Quick Reference L298) */
  aspect_ratio: "1:1" | "2:3" | "3:2" | "9:16" | "16:9";
  /** Source or reference images. Send image_urls for the editing path. (card: Input Parameters L575; index: Field Index — All Models L1050) */
  image_urls?: readonly string[] | undefined;
}

/** Recraft Remove Background. Background removal from a source image URL. */
export interface RecraftRemoveBgParams {
  /** The source image. (card: Input Parameters L585; index: Field Index — All Models L1051) */
  image: string;
}

/** Recraft Upscaler. Image upscaling from a source image URL. */
export interface RecraftUpscalerParams {
  /** The source image. (card: Input Parameters L593; index: Field Index — All Models L1052) */
  image: string;
}

/** Veo 3.1 Fast. Google Veo 3.1 fast-tier video generation; supports image-to-video. All fields at request root — no input object. */
export interface Veo3FastParams {
  /** What to generate or to change, in words. (card: Input Parameters L603; index: Field Index — All Models L1054) */
  prompt: string;
  /** Reference images, carried at the body root as a JSON array in a string. One item. imageURLList (stringified JSON array) provides the reference image; the pipeline parses it and forwards the first URL as imageUrls (root). (card: Input Parameters L605, L608; index: Field Index — All Models L1054) */
  imageURLList?: readonly string[] | undefined;
  /** The shape of the result. (card: Input Parameters L600, L605, L607; index: Field Index — All Models L1054; shared: Aspect Ratio & Size Quick Reference L300) */
  aspectRatio?: "Auto" | "9:16" | "16:9" | undefined;
  /** Random seed, a single integer in spite of its name. (card: Input Parameters L600, L605; index: Field Index — All Models L1054) */
  seeds?: number | undefined;
  /** Watermark on or off. The reference gives no default. (card: Input Parameters L600, L605; index: Field Index — All Models L1054) */
  watermark?: boolean | undefined;
  /** Translation on or off. The reference gives no default. (card: Input Parameters L600, L605; index: Field Index — All Models L1054) */
  enableTranslation?: boolean | undefined;
}

/** Veo 3.1 Quality. Google Veo 3.1 quality-tier video generation; supports image-to-video. All fields at request root — no input object. */
export interface Veo3QualityParams {
  /** What to generate or to change, in words. (card: Input Parameters L617; index: Field Index — All Models L1055) */
  prompt: string;
  /** Reference images, carried at the body root as a JSON array in a string. One item. (card: Input Parameters L608, L619; index: Field Index — All Models L1055) */
  imageURLList?: readonly string[] | undefined;
  /** The shape of the result. (card: Input Parameters L614, L619, L621; index: Field Index — All Models L1055; shared: Aspect Ratio & Size Quick Reference L301) */
  aspectRatio?: "Auto" | "9:16" | "16:9" | undefined;
  /** Random seed, a single integer in spite of its name. (card: Input Parameters L614, L619; index: Field Index — All Models L1055) */
  seeds?: number | undefined;
  /** Watermark on or off. The reference gives no default. (card: Input Parameters L614, L619; index: Field Index — All Models L1055) */
  watermark?: boolean | undefined;
  /** Translation on or off. The reference gives no default. (card: Input Parameters L614, L619; index: Field Index — All Models L1055) */
  enableTranslation?: boolean | undefined;
}

/** Sora 2. OpenAI Sora 2 video generation. Duration is controlled via n_frames (250 = 10 s, 375 = 15 s). */
export interface Sora2Params {
  /** What to generate or to change, in words. (card: Input Parameters L629; index: Field Index — All Models L1056) */
  prompt: string;
  /** The length of the video in frames. 250 = 10 s, 375 = 15 s. (card: Input Parameters L629, L634; index: Field Index — All Models L1056) */
  n_frames: 250 | 375;
  /** The shape of the result. (card: Input Parameters L629, L633; index: Field Index — All Models L1056; shared: Aspect Ratio & Size Quick Reference L302) */
  aspect_ratio: "9:16" | "16:9";
  /** Source or reference images. (card: Input Parameters L631; index: Field Index — All Models L1056) */
  image_urls?: readonly string[] | undefined;
  /** Watermark removal on or off. The reference gives no default. remove_watermark is boolean. (card: Input Parameters L631; index: Field Index — All Models L1056) */
  remove_watermark?: boolean | undefined;
}

/** Sora 2 Turbo. Sora 2 Turbo with Standard or High quality and 10 s / 15 s duration. */
export interface Sora2TurboParams {
  /** What to generate or to change, in words. (card: Input Parameters L642; index: Field Index — All Models L1057) */
  prompt: string;
  /** The length of the video in frames. 250 = 10 s, 375 = 15 s. Same n_frames encoding as sora-2. (card: Input Parameters L642, L647; index: Field Index — All Models L1057) */
  n_frames: 250 | 375;
  /** The shape of the result. (card: Input Parameters L642, L646; index: Field Index — All Models L1057; shared: Aspect Ratio & Size Quick Reference L303) */
  aspect_ratio: "9:16" | "16:9";
  /** The layout or the quality of the result; see the values. size maps to quality tier. (card: Input Parameters L642, L648; index: Field Index — All Models L1057) */
  size: "Standard" | "High";
  /** Source or reference images. (card: Input Parameters L644; index: Field Index — All Models L1057) */
  image_urls?: readonly string[] | undefined;
  /** Watermark removal on or off. The reference gives no default. (card: Input Parameters L644; index: Field Index — All Models L1057) */
  remove_watermark?: boolean | undefined;
}

/** Sora Story Board. OpenAI Sora multi-shot storyboard video generation. */
export interface SoraStoryBoardParams {
  /** The multi-prompt storyboard payload. The reference gives no shape. shots holds the multi-prompt storyboard payload. (card: Input Parameters L656; index: Field Index — All Models L1058) */
  shots: readonly object[];
  /** The length of the video in frames. 250 = 10 s, 375 = 15 s, 625 = 25 s. (card: Input Parameters L656, L660; index: Field Index — All Models L1058) */
  n_frames: 250 | 375 | 625;
  /** The shape of the result. (card: Input Parameters L656; index: Field Index — All Models L1058) */
  aspect_ratio: string;
  /** Source or reference images. (card: Input Parameters L658; index: Field Index — All Models L1058) */
  image_urls?: readonly string[] | undefined;
}

/** Wan 2.5. Wan 2.5 image-to-video; 720p / 1080p resolution and 5 s or 10 s duration. */
export interface Wan25Params {
  /** What to generate or to change, in words. (card: Input Parameters L668; index: Field Index — All Models L1059) */
  prompt: string;
  /** The source or reference image. (card: Input Parameters L668; index: Field Index — All Models L1059) */
  image_url: string;
  /** The shape of the result. (card: Input Parameters L668, L672; index: Field Index — All Models L1059; shared: Aspect Ratio & Size Quick Reference L304) */
  aspect_ratio: "1:1" | "9:16" | "16:9";
  /** The resolution of the result. (card: Input Parameters L668, L673; index: Field Index — All Models L1059) */
  resolution: "720p" | "1080p";
  /** The length of the video in seconds. duration accepts an integer (5 or 10), not a string. (card: Input Parameters L668, L674; index: Field Index — All Models L1059) */
  duration: 5 | 10;
  /** What to keep out of the result, in words. (card: Input Parameters L670; index: Field Index — All Models L1059) */
  negative_prompt?: string | undefined;
  /** Random seed, to make a result repeatable. (card: Input Parameters L670; index: Field Index — All Models L1059) */
  seed?: number | undefined;
}

/** Wan 2.2. Wan 2.2 image-to-video at 480p or 720p resolution. */
export interface Wan22Params {
  /** What to generate or to change, in words. (card: Input Parameters L682; index: Field Index — All Models L1060) */
  prompt: string;
  /** The source or reference image. (card: Input Parameters L682; index: Field Index — All Models L1060) */
  image_url: string;
  /** The resolution of the result. (card: Input Parameters L682, L686; index: Field Index — All Models L1060; shared: Aspect Ratio & Size Quick Reference L305) */
  resolution: "480p" | "720p";
  /** What to keep out of the result, in words. (card: Input Parameters L684) */
  negative_prompt?: string | undefined;
  /** Acceleration setting. The reference lists no values. acceleration and enable_prompt_expansion are additional optional control parameters. (card: Input Parameters L684; index: Field Index — All Models L1060) */
  acceleration?: string | undefined;
  /** Prompt expansion on or off. The reference gives no default. acceleration and enable_prompt_expansion are additional optional control parameters. (card: Input Parameters L684; index: Field Index — All Models L1060) */
  enable_prompt_expansion?: boolean | undefined;
  /** Random seed, to make a result repeatable. (card: Input Parameters L684; index: Field Index — All Models L1060) */
  seed?: number | undefined;
}

/** Wan 2.6. Wan 2.6 text-to-video or image-to-video; 720p / 1080p resolution with up to 15 s duration. */
export interface Wan26Params {
  /** What to generate or to change, in words. (card: Input Parameters L694; index: Field Index — All Models L1061) */
  prompt: string;
  /** The resolution of the result. resolution and duration can also be passed via options.resolution / options.duration. (card: Input Parameters L694, L698, L700; index: Field Index — All Models L1061; shared: Aspect Ratio & Size Quick Reference L306) */
  resolution: "720p" | "1080p";
  /** The length of the video in seconds. resolution and duration can also be passed via options.resolution / options.duration. (card: Input Parameters L694, L699, L700; index: Field Index — All Models L1061) */
  duration: 5 | 10 | 15;
  /** Source or reference images. Send image_urls (array, plural) for image-to-video. (card: Input Parameters L696; index: Field Index — All Models L1061) */
  image_urls?: readonly string[] | undefined;
  /** What to keep out of the result, in words. (card: Input Parameters L696) */
  negative_prompt?: string | undefined;
  /** Random seed, to make a result repeatable. (card: Input Parameters L696) */
  seed?: number | undefined;
}

/** Wan 2.6 Video-to-Video. Wan 2.6 video-to-video transformation; 720p / 1080p and 5 s or 10 s duration. */
export interface Wan26VideoParams {
  /** What to generate or to change, in words. (card: Input Parameters L707; index: Field Index — All Models L1062) */
  prompt: string;
  /** The source or reference video. (card: Input Parameters L707; shared: Key Concepts L37) */
  video_url: string;
  /** The resolution of the result. (card: Input Parameters L707, L710; index: Field Index — All Models L1062; shared: Aspect Ratio & Size Quick Reference L307) */
  resolution: "720p" | "1080p";
  /** The length of the video in seconds. (card: Input Parameters L707, L711; index: Field Index — All Models L1062) */
  duration: 5 | 10;
}

/** Wan Animate. Wan image animation. Animation type (Replace or Move) is selected via options.animationType. Billed per second. */
export interface WanAnimateParams {
  /** The source or reference image. Keep image_url, video_url, and resolution populated in input. (card: Input Parameters L720, L725; index: Field Index — All Models L1063) */
  image_url: string;
  /** The source or reference video. Keep image_url, video_url, and resolution populated in input. (card: Input Parameters L720, L725; index: Field Index — All Models L1063; shared: Key Concepts L37) */
  video_url: string;
  /** The resolution of the result. Keep image_url, video_url, and resolution populated in input. (card: Input Parameters L720, L724; index: Field Index — All Models L1063; shared: Aspect Ratio & Size Quick Reference L308) */
  resolution: "480p" | "580p" | "720p";
  /** What to generate or to change, in words. (card: Input Parameters L722) */
  prompt?: string | undefined;
}

/** Wan Speech to Video. Wan speech-to-video generation from an audio input file. Billed per second of output video. */
export interface WanSpeechToVideoParams {
  /** The source audio. (card: Input Parameters L732; index: Field Index — All Models L1064) */
  audio_url: string;
  /** The resolution of the result. (card: Input Parameters L732, L736; index: Field Index — All Models L1064; shared: Aspect Ratio & Size Quick Reference L309) */
  resolution: "480p" | "580p" | "720p";
  /** What to generate or to change, in words. (card: Input Parameters L734; index: Field Index — All Models L1064) */
  prompt?: string | undefined;
  /** The source or reference image. image_url provides an optional reference image. (card: Input Parameters L734; index: Field Index — All Models L1064) */
  image_url?: string | undefined;
  /** The number of frames, which sets the length of the output. num_frames and frames_per_second control output length and frame rate. (card: Input Parameters L734; index: Field Index — All Models L1064) */
  num_frames?: number | undefined;
  /** The frame rate of the output. num_frames and frames_per_second control output length and frame rate. (card: Input Parameters L734; index: Field Index — All Models L1064) */
  frames_per_second?: number | undefined;
  /** What to keep out of the result, in words. (card: Input Parameters L734; index: Field Index — All Models L1064) */
  negative_prompt?: string | undefined;
  /** Random seed, to make a result repeatable. (card: Input Parameters L734; index: Field Index — All Models L1064) */
  seed?: number | undefined;
  /** The number of inference steps. The reference gives no range. (card: Input Parameters L734; index: Field Index — All Models L1064) */
  num_inference_steps?: number | undefined;
  /** How closely to follow the prompt. The reference gives no range. shift and guidance_scale affect generation style. (card: Input Parameters L734; index: Field Index — All Models L1064) */
  guidance_scale?: number | undefined;
  /** Affects the generation style. The reference gives no range. shift and guidance_scale affect generation style. (card: Input Parameters L734; index: Field Index — All Models L1064) */
  shift?: number | undefined;
  /** Safety checker on or off. The reference gives no default. (card: Input Parameters L734; index: Field Index — All Models L1064) */
  enable_safety_checker?: boolean | undefined;
}

/** Kling 2.5 Turbo. Kling 2.5 Turbo video generation; 5 s or 10 s duration. */
export interface KlingVideoTurboParams {
  /** What to generate or to change, in words. (card: Input Parameters L744; index: Field Index — All Models L1065) */
  prompt: string;
  /** The shape of the result. (card: Input Parameters L744, L748; index: Field Index — All Models L1065; shared: Aspect Ratio & Size Quick Reference L310) */
  aspect_ratio: "1:1" | "9:16" | "16:9";
  /** The length of the video in seconds. (card: Input Parameters L744, L749; index: Field Index — All Models L1065) */
  duration: 5 | 10;
  /** The source or reference image. For image-to-video send image_url in input. (card: Input Parameters L746; index: Field Index — All Models L1065) */
  image_url?: string | undefined;
  /** What to keep out of the result, in words. (card: Input Parameters L746; index: Field Index — All Models L1065) */
  negative_prompt?: string | undefined;
  /** How closely to follow the prompt. The reference gives no range. (card: Input Parameters L746; index: Field Index — All Models L1065) */
  cfg_scale?: number | undefined;
}

/** Kling 2.1. Kling 2.1 family with Standard, Pro, and Master routed variants plus 5 s / 10 s duration. */
export interface Kling21Params {
  /** What to generate or to change, in words. (card: Input Parameters L768; index: Field Index — All Models L1067) */
  prompt: string;
  /** The shape of the result. (card: Input Parameters L768, L772; shared: Aspect Ratio & Size Quick Reference L312) */
  aspect_ratio: "1:1" | "9:16" | "16:9";
  /** The length of the video in seconds. (card: Input Parameters L768, L773; index: Field Index — All Models L1067) */
  duration: 5 | 10;
  /** The source or reference image. For image-to-video send image_url in input. (card: Input Parameters L770, L774; index: Field Index — All Models L1067) */
  image_url?: string | undefined;
  /** What to keep out of the result, in words. (card: Input Parameters L770; index: Field Index — All Models L1067) */
  negative_prompt?: string | undefined;
  /** How closely to follow the prompt. The reference gives no range. (card: Input Parameters L770; index: Field Index — All Models L1067) */
  cfg_scale?: number | undefined;
}

/** Kling 2.6. Kling 2.6 video generation with optional sound track; 5 s or 10 s duration. */
export interface Kling26Params {
  /** What to generate or to change, in words. (card: Input Parameters L781; index: Field Index — All Models L1068) */
  prompt: string;
  /** The shape of the result. aspect_ratio applies to the text-to-video path; the image-to-video path uses image_urls instead. (card: Input Parameters L781, L785; index: Field Index — All Models L1068; shared: Aspect Ratio & Size Quick Reference L313) */
  aspect_ratio: "1:1" | "9:16" | "16:9";
  /** The length of the video in seconds. (card: Input Parameters L781, L786; index: Field Index — All Models L1068) */
  duration: 5 | 10;
  /** Source or reference images. aspect_ratio applies to the text-to-video path; the image-to-video path uses image_urls instead. image_urls comes from imageURLList (parsed array). (card: Input Parameters L783, L787; index: Field Index — All Models L1068) */
  image_urls?: readonly string[] | undefined;
  /** Audio track on or off. The reference gives no default. sound (bool/string via options.sound) enables an audio track and raises the credit cost. (card: Input Parameters L783, L787; index: Field Index — All Models L1068) */
  sound?: boolean | undefined;
}

/** Kling 2.6 Motion Control. Kling 2.6 motion control video generation; per-second billing at 720p or 1080p. */
export interface Kling26MotionParams {
  /** What to generate or to change, in words. (card: Input Parameters L794; index: Field Index — All Models L1069) */
  prompt: string;
  /** Reference images. (card: Input Parameters L794, L801; index: Field Index — All Models L1069) */
  input_urls: readonly string[];
  /** Reference videos. (card: Input Parameters L794, L801; index: Field Index — All Models L1069) */
  video_urls: readonly string[];
  /** The resolution of the result. (card: Input Parameters L794, L798; shared: Aspect Ratio & Size Quick Reference L314) */
  resolution: "720p" | "1080p";
  /** The length of the video in seconds. (card: Input Parameters L794) */
  duration: string | number;
  /** A string enum that the reference does not list. character_orientation and mode are passed via options. (card: Input Parameters L796, L799, L801; index: Field Index — All Models L1069) */
  character_orientation?: string | undefined;
  /** The mode of the model; its meaning differs per model. character_orientation and mode are passed via options. (card: Input Parameters L796, L800, L801; index: Field Index — All Models L1069) */
  mode?: string | undefined;
}

/** Kling 3.0. Kling 3.0 Standard or Pro tier; 5 s / 10 s / 15 s duration with optional sound track. */
export interface Kling3Params {
  /** What to generate or to change, in words. (card: Input Parameters L810; index: Field Index — All Models L1070) */
  prompt: string;
  /** The shape of the result. (card: Input Parameters L810, L814; index: Field Index — All Models L1070; shared: Aspect Ratio & Size Quick Reference L315) */
  aspect_ratio: "1:1" | "9:16" | "16:9";
  /** The length of the video in seconds. (card: Input Parameters L810, L815; index: Field Index — All Models L1070) */
  duration: 5 | 10 | 15;
  /** Source or reference images. image_urls comes from parsed imageURLList (send as stringified JSON array at root). (card: Input Parameters L812, L816; index: Field Index — All Models L1070) */
  image_urls?: readonly string[] | undefined;
  /** Audio track on or off. The reference gives no default. sound (bool) enables audio track via options.sound. (card: Input Parameters L812, L816; index: Field Index — All Models L1070) */
  sound?: boolean | undefined;
  /** The mode of the model; its meaning differs per model. standard = Standard, pro = Pro. multi_prompt maps to options.shots (multi-shot script array); use kling-3-multi-shot for storyboard mode. (card: Input Parameters L807, L812; index: Field Index — All Models L1070) */
  mode?: "standard" | "pro" | undefined;
  /** Reference elements: objects of name, description, element_input_urls and element_input_video_urls. kling_elements is a complex nested structure built from additional image and video URL lists — array of {name, description, element_input_urls[], element_input_video_urls[]}. videoURLList at body root is consumed to build kling_elements video entries. (card: Input Parameters L812, L816; index: Field Index — All Models L1070) */
  kling_elements?: readonly object[] | undefined;
  /** Turns multi-shot mode on. (card: Input Parameters L812; index: Field Index — All Models L1070) */
  multi_shots?: boolean | undefined;
  /** Reference videos, carried at the body root as a JSON array in a string. videoURLList at body root is consumed to build kling_elements video entries. (card: Input Parameters L816; index: Field Index — All Models L1070) */
  videoURLList?: readonly string[] | undefined;
}

/** Kling 3 Motion Control. Kling 3 motion control video generation; per-second billing at 720p or 1080p. */
export interface Kling3MotionParams {
  /** What to generate or to change, in words. (card: Input Parameters L823; index: Field Index — All Models L1071) */
  prompt: string;
  /** Reference images. (card: Input Parameters L823, L830; index: Field Index — All Models L1071) */
  input_urls: readonly string[];
  /** Reference videos. (card: Input Parameters L823, L830; index: Field Index — All Models L1071) */
  video_urls: readonly string[];
  /** The resolution of the result. (card: Input Parameters L823, L827; shared: Aspect Ratio & Size Quick Reference L316) */
  resolution: "720p" | "1080p";
  /** The length of the video in seconds. (card: Input Parameters L823) */
  duration: string | number;
  /** A string enum that the reference does not list. (card: Input Parameters L801, L825, L828; index: Field Index — All Models L1071) */
  character_orientation?: string | undefined;
  /** The mode of the model; its meaning differs per model. (card: Input Parameters L801, L825, L829; index: Field Index — All Models L1071) */
  mode?: string | undefined;
}

/** Kling 3.0 Multi-Shot. Kling 3.0 multi-shot storyboard video. The verified public route uses a direct input payload with mode, sound, and per-shot multi_prompt entries. */
export interface Kling3MultiShotParams {
  /** The shots of a multi-shot video, objects such as {prompt, duration}. multi_prompt should be an array of shot objects such as {prompt, duration}. (card: Input Parameters L839, L845; index: Field Index — All Models L1072) */
  multi_prompt: readonly object[];
  /** Turns multi-shot mode on. (card: Input Parameters L839; index: Field Index — All Models L1072) */
  multi_shots: boolean;
  /** The shape of the result. (card: Input Parameters L839, L843; index: Field Index — All Models L1072; shared: Aspect Ratio & Size Quick Reference L317) */
  aspect_ratio: "1:1" | "9:16" | "16:9";
  /** The length of the video in seconds. multi_prompt should be an array of shot objects such as {prompt, duration}. (card: Input Parameters L839, L844; index: Field Index — All Models L1072) */
  duration: 5 | 10 | 15;
  /** The mode of the model; its meaning differs per model. std = Standard, pro = Pro. The verified public route sends mode and sound inside input, not in options. (card: Input Parameters L836, L839; index: Field Index — All Models L1072) */
  mode: "std" | "pro";
  /** Audio track on or off. The reference gives no default. The verified public route sends mode and sound inside input, not in options. (card: Input Parameters L839; index: Field Index — All Models L1072) */
  sound: boolean;
  /** Source or reference images. image_urls can be supplied directly in input and additional media may still be provided through root imageURLList / videoURLList when you use kling_elements. (card: Input Parameters L841, L845; index: Field Index — All Models L1072) */
  image_urls?: readonly string[] | undefined;
  /** Reference elements: objects of name, description, element_input_urls and element_input_video_urls. image_urls can be supplied directly in input and additional media may still be provided through root imageURLList / videoURLList when you use kling_elements. (card: Input Parameters L841; index: Field Index — All Models L1072) */
  kling_elements?: readonly object[] | undefined;
  /** Reference videos, carried at the body root as a JSON array in a string. image_urls can be supplied directly in input and additional media may still be provided through root imageURLList / videoURLList when you use kling_elements. (card: Input Parameters L845; index: Field Index — All Models L1072) */
  videoURLList?: readonly string[] | undefined;
}

/** Hailuo 02. Hailuo 02 image-to-video; 512P or 768P resolution with 6 s or 10 s duration. */
export interface HailuoParams {
  /** What to generate or to change, in words. (card: Input Parameters L852; index: Field Index — All Models L1073) */
  prompt: string;
  /** The source or reference image. (card: Input Parameters L852; index: Field Index — All Models L1073) */
  image_url: string;
  /** The resolution of the result. (card: Input Parameters L852, L856; index: Field Index — All Models L1073; shared: Aspect Ratio & Size Quick Reference L318) */
  resolution: "512P" | "768P";
  /** The length of the video in seconds. (card: Input Parameters L852, L857; index: Field Index — All Models L1073) */
  duration: 6 | 10;
  /** Prompt optimizer on or off. The reference gives no default. (card: Input Parameters L854; index: Field Index — All Models L1073) */
  prompt_optimizer?: boolean | undefined;
  /** Source or reference images. (shared: Input Types L61) */
  image_urls?: string | undefined;
}

/** Hailuo 02 Pro. Hailuo 02 Pro image-to-video generation. The verified public request shape includes both image routing fields plus fixed duration and resolution values. */
export interface HailuoProParams {
  /** What to generate or to change, in words. (card: Input Parameters L864; index: Field Index — All Models L1074) */
  prompt: string;
  /** The source or reference image. Verified public requests are most reliable when image_url and image_urls reference the same source image. (card: Input Parameters L861, L864, L870; index: Field Index — All Models L1074; shared: Input Types L61) */
  image_url: string;
  /** The length of the video in seconds. (card: Input Parameters L864, L869; index: Field Index — All Models L1074) */
  duration: "6";
  /** The resolution of the result. (card: Input Parameters L864, L868; index: Field Index — All Models L1074) */
  resolution: "768P";
  /** Source or reference images. Verified public requests are most reliable when image_url and image_urls reference the same source image. (card: Input Parameters L866, L870; index: Field Index — All Models L1074; shared: Input Types L61) */
  image_urls?: string | undefined;
  /** Prompt optimizer on or off. The reference gives no default. (card: Input Parameters L866; index: Field Index — All Models L1074) */
  prompt_optimizer?: boolean | undefined;
}

/** Hailuo 2.3. Hailuo 2.3 family with Standard and Pro routed variants. Verified public requests use explicit model values plus duration: "6". */
export interface Hailuo23Params {
  /** What to generate or to change, in words. (card: Input Parameters L879; index: Field Index — All Models L1075) */
  prompt: string;
  /** The source or reference image. (card: Input Parameters L879, L884; index: Field Index — All Models L1075) */
  image_url: string;
  /** The resolution of the result. (card: Input Parameters L879, L882; index: Field Index — All Models L1075; shared: Aspect Ratio & Size Quick Reference L319) */
  resolution: "768P" | "1080P";
  /** The length of the video in seconds. (card: Input Parameters L874, L879, L883; index: Field Index — All Models L1075) */
  duration: "6";
}

/** Seedance V1. Seedance V1 family with Lite and Pro routed variants; 480p–1080p resolution and 5 s / 10 s duration. */
export interface SeedanceV1Params {
  /** What to generate or to change, in words. (card: Input Parameters L893; index: Field Index — All Models L1076) */
  prompt: string;
  /** The shape of the result. (verified-example: Examples L1174, L1179; card: Input Parameters L893, L897; index: Field Index — All Models L1076; shared: Aspect Ratio & Size Quick Reference L320) */
  aspect_ratio: "1:1" | "9:16" | "16:9" | "3:4" | "4:3";
  /** The resolution of the result. (verified-example: Examples L1174, L1180; card: Input Parameters L893, L898; index: Field Index — All Models L1076) */
  resolution: "480p" | "720p" | "1080p";
  /** The length of the video in seconds. (verified-example: Examples L1174, L1181; card: Input Parameters L893, L899; index: Field Index — All Models L1076) */
  duration: 5 | 10;
  /** The source or reference image. For image-to-video send image_url in input alongside imageURLList at root. (verified-example: Examples L1175, L1185; card: Input Parameters L895, L900; index: Field Index — All Models L1076) */
  image_url?: string | undefined;
  /** Fixed camera on or off. The reference gives no default. (card: Input Parameters L895; index: Field Index — All Models L1076) */
  camera_fixed?: boolean | undefined;
  /** Random seed, to make a result repeatable. (card: Input Parameters L895; index: Field Index — All Models L1076) */
  seed?: number | undefined;
  /** Safety checker on or off. The reference gives no default. (card: Input Parameters L895; index: Field Index — All Models L1076) */
  enable_safety_checker?: boolean | undefined;
}

/** Seedance V1 Pro Fast. Seedance V1 Pro Fast variant; 720p or 1080p resolution with 5 s or 10 s duration. */
export interface SeedanceV1ProFastParams {
  /** What to generate or to change, in words. (card: Input Parameters L907; index: Field Index — All Models L1077) */
  prompt: string;
  /** The shape of the result. (card: Input Parameters L907, L911; shared: Aspect Ratio & Size Quick Reference L321) */
  aspect_ratio: "1:1" | "9:16" | "16:9";
  /** The resolution of the result. (card: Input Parameters L907, L912; index: Field Index — All Models L1077; shared: Aspect Ratio & Size Quick Reference L321) */
  resolution: "720p" | "1080p";
  /** The length of the video in seconds. (card: Input Parameters L907, L913; index: Field Index — All Models L1077) */
  duration: 5 | 10;
  /** The source or reference image. (card: Input Parameters L909; index: Field Index — All Models L1077) */
  image_url?: string | undefined;
}

/** Seedance 1.5 Pro. Seedance 1.5 Pro; 480p or 720p resolution with 4 s / 8 s / 12 s duration options. */
export interface Seedance15ProParams {
  /** What to generate or to change, in words. (card: Input Parameters L920; index: Field Index — All Models L1078) */
  prompt: string;
  /** The shape of the result. (card: Input Parameters L920, L924; index: Field Index — All Models L1078; shared: Aspect Ratio & Size Quick Reference L322) */
  aspect_ratio: "1:1" | "9:16" | "16:9" | "4:3" | "3:4" | "21:9";
  /** The resolution of the result. (card: Input Parameters L920, L925; index: Field Index — All Models L1078) */
  resolution: "480p" | "720p";
  /** The length of the video in seconds. (card: Input Parameters L920, L926; index: Field Index — All Models L1078) */
  duration: 4 | 8 | 12;
  /** Source or reference images. image_urls (plural) is typically supplied via imageURLList at root for image-to-video. (card: Input Parameters L922, L927; index: Field Index — All Models L1078) */
  image_urls?: readonly string[] | undefined;
  /** Fixed lens on or off. The reference gives no default. fixed_lens and generate_audio are optional route flags and should be regression-tested on your exact use case before broad production rollout. (card: Input Parameters L922; index: Field Index — All Models L1078) */
  fixed_lens?: boolean | undefined;
  /** Audio generation on or off. The reference gives no default. fixed_lens and generate_audio are optional route flags and should be regression-tested on your exact use case before broad production rollout. (card: Input Parameters L922; index: Field Index — All Models L1078) */
  generate_audio?: boolean | undefined;
}

/** Runway Gen4 Turbo. Runway Gen4 Turbo image-to-video. All fields at request root — there is no input object. */
export interface RunwayParams {
  /** What to generate or to change, in words. (card: Input Parameters L934; index: Field Index — All Models L1079) */
  prompt: string;
  /** The reference image. imageUrl holds the reference image URL (taken from parsed imageURLList). (card: Input Parameters L934, L940; index: Field Index — All Models L1079) */
  imageUrl: string;
  /** The shape of the result. aspectRatio and duration come from options.aspectRatio / options.duration. (card: Input Parameters L934, L938, L940; index: Field Index — All Models L1079; shared: Aspect Ratio & Size Quick Reference L323) */
  aspectRatio: "1:1" | "3:4" | "4:3" | "9:16" | "16:9";
  /** The length of the video in seconds. aspectRatio and duration come from options.aspectRatio / options.duration. (card: Input Parameters L934, L939, L940; index: Field Index — All Models L1079) */
  duration: 5 | 10;
  /** Watermark on or off. The reference gives no default. watermark is a bool via options.watermark. (card: Input Parameters L936, L940; index: Field Index — All Models L1079) */
  watermark?: boolean | undefined;
}

/** Runway Aleph. Runway Aleph video generation from an image or video reference. All fields at request root — no input object. */
export interface RunwayAlephParams {
  /** What to generate or to change, in words. (card: Input Parameters L947; index: Field Index — All Models L1080) */
  prompt: string;
  /** The reference image. referenceImage is populated from imageURLList (parsed, first URL). (card: Input Parameters L949, L952; index: Field Index — All Models L1080) */
  referenceImage?: string | undefined;
  /** The reference video. videoUrl is populated from videoURLList (parsed, first URL) — send videoURLList as stringified JSON array at root. (card: Input Parameters L949, L952; index: Field Index — All Models L1080) */
  videoUrl?: string | undefined;
  /** The shape of the result. seed and aspectRatio come from options.seed / options.aspectRatio. (card: Input Parameters L949, L951, L952; index: Field Index — All Models L1080; shared: Aspect Ratio & Size Quick Reference L324) */
  aspectRatio?: "1:1" | "3:4" | "4:3" | "9:16" | "16:9" | undefined;
  /** Random seed, to make a result repeatable. seed and aspectRatio come from options.seed / options.aspectRatio. (card: Input Parameters L949, L952; index: Field Index — All Models L1080) */
  seed?: number | undefined;
  /** Watermark on or off, with a capital M on this model. The reference gives no default. Note: waterMark uses capital M (pipeline inconsistency vs other models). (card: Input Parameters L949, L952; index: Field Index — All Models L1080) */
  waterMark?: boolean | undefined;
}

/** Grok Imagine Video. Grok image-to-video; 480p or 720p resolution with 6 s / 10 s / 15 s duration options. */
export interface GrokImagineVideoParams {
  /** What to generate or to change, in words. (card: Input Parameters L959; index: Field Index — All Models L1081) */
  prompt: string;
  /** Source or reference images. image_urls is plural (array). (card: Input Parameters L959; index: Field Index — All Models L1081) */
  image_urls: readonly string[];
  /** The resolution of the result. (card: Input Parameters L959, L963; index: Field Index — All Models L1081; shared: Aspect Ratio & Size Quick Reference L325) */
  resolution: "480p" | "720p";
  /** The length of the video in seconds. (card: Input Parameters L959, L964; index: Field Index — All Models L1081) */
  duration: 6 | 10 | 15;
  /** The mode of the model; its meaning differs per model. mode is an optional control parameter. (card: Input Parameters L961; index: Field Index — All Models L1081) */
  mode?: string | undefined;
  /** The shape of the result. aspect_ratio is optional. (card: Input Parameters L961; index: Field Index — All Models L1081) */
  aspect_ratio?: string | undefined;
}

/** ElevenLabs TTS Turbo. Text-to-speech synthesis with turbo (low-latency) output. */
export interface ElevenlabsTtsTurboParams {
  /** The text to speak, or the description of the sound. (card: Input Parameters L972; index: Field Index — All Models L1084) */
  text: string;
  /** The voice to speak with. The reference lists none. (card: Input Parameters L972; index: Field Index — All Models L1084) */
  voice: string;
  /** The language of the speech. The reference gives no format. (card: Input Parameters L972; index: Field Index — All Models L1084) */
  language_code: string;
  /** Voice stability. The reference gives no range. (card: Input Parameters L974; index: Field Index — All Models L1084) */
  stability?: number | undefined;
  /** Voice similarity. The reference gives no range. (card: Input Parameters L974; index: Field Index — All Models L1084) */
  similarity_boost?: number | undefined;
  /** Speaking speed. The reference gives no range. (card: Input Parameters L974; index: Field Index — All Models L1084) */
  speed?: number | undefined;
  /** The style of the result; the reference gives no complete list. (card: Input Parameters L974; index: Field Index — All Models L1084) */
  style?: string | number | undefined;
}

/** ElevenLabs TTS Multi-Language. Text-to-speech synthesis with broad multi-language voice support. */
export interface ElevenlabsTtsParams {
  /** The text to speak, or the description of the sound. (card: Input Parameters L982; index: Field Index — All Models L1083) */
  text: string;
  /** The voice to speak with. The reference lists none. (card: Input Parameters L982; index: Field Index — All Models L1083) */
  voice: string;
  /** The language of the speech. The reference gives no format. (card: Input Parameters L982; index: Field Index — All Models L1083) */
  language_code: string;
  /** Voice stability. The reference gives no range. (card: Input Parameters L984; index: Field Index — All Models L1083) */
  stability?: number | undefined;
  /** Voice similarity. The reference gives no range. (card: Input Parameters L984; index: Field Index — All Models L1083) */
  similarity_boost?: number | undefined;
  /** Speaking speed. The reference gives no range. (card: Input Parameters L984; index: Field Index — All Models L1083) */
  speed?: number | undefined;
  /** The style of the result; the reference gives no complete list. (card: Input Parameters L984; index: Field Index — All Models L1083) */
  style?: string | number | undefined;
}

/** ElevenLabs V3 Dialogue. Multi-voice dialogue synthesis for structured multi-speaker scripts. */
export interface ElevenlabsV3DialogueParams {
  /** The structured multi-speaker script. The reference gives no shape. dialogue holds the structured multi-speaker script payload. (card: Input Parameters L992; index: Field Index — All Models L1085) */
  dialogue: readonly object[];
  /** The language of the speech. The reference gives no format. (card: Input Parameters L992; index: Field Index — All Models L1085) */
  language_code: string;
  /** Voice stability. The reference gives no range. (card: Input Parameters L994; index: Field Index — All Models L1085) */
  stability?: number | undefined;
}

/** ElevenLabs Speech to Text. Speech-to-text transcription with language detection and optional audio event tagging. */
export interface ElevenlabsSpeechToTextParams {
  /** The source audio. (card: Input Parameters L1002; index: Field Index — All Models L1086) */
  audio_url: string;
  /** The language of the speech. The reference gives no format. (card: Input Parameters L1004; index: Field Index — All Models L1086) */
  language_code?: string | undefined;
  /** Tagging of audio events on or off. The reference gives no default. (card: Input Parameters L1004; index: Field Index — All Models L1086) */
  tag_audio_events?: boolean | undefined;
}

/** ElevenLabs Audio Isolation. Background noise removal and audio isolation from an audio file. */
export interface ElevenlabsAudioIsolationParams {
  /** The source audio. (card: Input Parameters L1012; index: Field Index — All Models L1087) */
  audio_url: string;
}

/** ElevenLabs Sound Effect. Sound effect generation from a text description. */
export interface ElevenlabsSoundEffectParams {
  /** The text to speak, or the description of the sound. (card: Input Parameters L1021; index: Field Index — All Models L1088) */
  text: string;
  /** The length of the sound in seconds. (card: Input Parameters L1023; index: Field Index — All Models L1088) */
  duration_seconds?: number | undefined;
  /** Looping on or off. The reference gives no default. (card: Input Parameters L1023; index: Field Index — All Models L1088) */
  loop?: boolean | undefined;
  /** How closely to follow the description. The reference gives no range. (card: Input Parameters L1023; index: Field Index — All Models L1088) */
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
