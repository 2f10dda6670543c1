package main

import "cliprise/cliprise"

const (
	callback   = "https://your-service.example.com/webhooks/cliprise"
	lake       = "A peaceful mountain lake at sunrise"
	reference  = "https://example.com/ref.jpg"
	references = `["https://example.com/ref.jpg"]`
)

func optional[T any](value T) *T { return &value }

var runway = cliprise.RunwayRequest{
	Model:        cliprise.Runway,
	CallBackUrl:  callback,
	Prompt:       lake,
	ImageUrl:     reference,
	AspectRatio:  cliprise.RunwayAspectRatioASPECTRATIO11,
	Duration:     cliprise.RunwayDurationDURATION5,
	ImageURLList: optional(references),
	Options:      optional(`{"aspectRatio":0,"duration":0,"watermark":false}`),
}

var qwen = cliprise.QwenImage2Request{
	Model:       cliprise.QwenImage2,
	CallBackUrl: callback,
	Input: cliprise.QwenImage2Input{
		Prompt:       lake,
		ImageSize:    cliprise.QwenImage2ImageSizeIMAGESIZE169,
		OutputFormat: cliprise.QwenImage2OutputFormatJPEG,
		Seed:         424242,
	},
}

var klingStandard = cliprise.Kling21StandardRequest{
	Model:        cliprise.Kling21Standard,
	CallBackUrl:  callback,
	ImageURLList: optional(references),
	Input: cliprise.Kling21Input{
		Prompt:         lake,
		AspectRatio:    cliprise.Kling21AspectRatioASPECTRATIO11,
		Duration:       cliprise.Kling21DurationDURATION5,
		ImageUrl:       optional(reference),
		NegativePrompt: optional("blurry, low quality"),
		CfgScale:       optional(0.5),
	},
}

var klingPro = cliprise.Kling21ProRequest{
	Model:       cliprise.Kling21Pro,
	CallBackUrl: callback,
	Input: cliprise.Kling21Input{
		Prompt:      lake,
		AspectRatio: cliprise.Kling21AspectRatioASPECTRATIO11,
		Duration:    cliprise.Kling21DurationDURATION5,
	},
}

var seedance = cliprise.SeedanceV1ProRequest{
	Model:        cliprise.SeedanceV1Pro,
	CallBackUrl:  callback,
	ImageURLList: optional(references),
	Options:      optional(`{"aspectRatio":2,"resolution":1,"duration":0}`),
	Input: cliprise.SeedanceV1Input{
		Prompt:      "Ocean waves crashing on rocky shore",
		ImageUrl:    optional(reference),
		AspectRatio: cliprise.SeedanceV1AspectRatioASPECTRATIO169,
		Resolution:  cliprise.SeedanceV1ResolutionRESOLUTION720P,
		Duration:    cliprise.SeedanceV1DurationDURATION5,
	},
}

var seedream = cliprise.SeedreamV4Request{
	Model:       cliprise.SeedreamV4,
	CallBackUrl: callback,
	Input: cliprise.SeedreamV4Input{
		Prompt:          lake,
		ImageSize:       cliprise.SeedreamV4ImageSizeIMAGESIZE11HD,
		ImageResolution: cliprise.IMAGERESOLUTION1K,
	},
}
