# frozen_string_literal: true

# Bodies of generated/conformance/vectors.json, in the generated types.
module Requests
  CALLBACK = 'https://your-service.example.com/webhooks/cliprise'
  PROMPT = 'A peaceful mountain lake at sunrise'
  IMAGE = 'https://example.com/ref.jpg'
  IMAGE_LIST = '["https://example.com/ref.jpg"]'

  class << self
    def root_only
      Cliprise::RunwayRequest.new(
        model: 'runway',
        call_back_url: CALLBACK,
        prompt: PROMPT,
        image_url: IMAGE,
        aspect_ratio: Cliprise::RunwayAspectRatio::ASPECT_RATIO_1_1,
        duration: Cliprise::RunwayDuration::DURATION_5,
        image_url_list: IMAGE_LIST,
        options: '{"aspectRatio":0,"duration":0,"watermark":false}'
      )
    end

    def input
      Cliprise::QwenImage2Request.new(
        model: 'qwen-image-2',
        call_back_url: CALLBACK,
        input: Cliprise::QwenImage2Input.new(
          prompt: PROMPT,
          image_size: Cliprise::QwenImage2ImageSize::IMAGE_SIZE_16_9,
          output_format: Cliprise::QwenImage2OutputFormat::JPEG,
          seed: 424_242
        )
      )
    end

    def routed_first
      Cliprise::Kling21StandardRequest.new(
        model: 'kling-2-1-standard',
        call_back_url: CALLBACK,
        image_url_list: IMAGE_LIST,
        input: kling_2_1(image_url: IMAGE, negative_prompt: 'blurry, low quality', cfg_scale: 0.5)
      )
    end

    def routed_second
      Cliprise::Kling21ProRequest.new(model: 'kling-2-1-pro', call_back_url: CALLBACK, input: kling_2_1)
    end

    def json_strings
      Cliprise::SeedanceV1ProRequest.new(
        model: 'seedance-v1-pro',
        call_back_url: CALLBACK,
        image_url_list: IMAGE_LIST,
        options: '{"aspectRatio":2,"resolution":1,"duration":0}',
        input: Cliprise::SeedanceV1Input.new(
          prompt: 'Ocean waves crashing on rocky shore',
          image_url: IMAGE,
          aspect_ratio: Cliprise::SeedanceV1AspectRatio::ASPECT_RATIO_16_9,
          resolution: Cliprise::SeedanceV1Resolution::RESOLUTION_720P,
          duration: Cliprise::SeedanceV1Duration::DURATION_5
        )
      )
    end

    def odd_enum
      Cliprise::SeedreamV4Request.new(
        model: 'seedream-v4',
        call_back_url: CALLBACK,
        input: Cliprise::SeedreamV4Input.new(
          prompt: PROMPT,
          image_size: Cliprise::SeedreamV4ImageSize::IMAGE_SIZE_1_1_HD,
          image_resolution: Cliprise::SeedreamV4ImageResolution::IMAGE_RESOLUTION_1K
        )
      )
    end

    private

    def kling_2_1(**more)
      Cliprise::Kling21Input.new(
        prompt: PROMPT,
        aspect_ratio: Cliprise::Kling21AspectRatio::ASPECT_RATIO_1_1,
        duration: Cliprise::Kling21Duration::DURATION_5,
        **more
      )
    end
  end
end
