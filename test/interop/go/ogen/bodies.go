package main

import "cliprise/cliprise"

const (
	callback   = "https://your-service.example.com/webhooks/cliprise"
	lake       = "A peaceful mountain lake at sunrise"
	reference  = "https://example.com/ref.jpg"
	references = `["https://example.com/ref.jpg"]`
)

var runway = cliprise.RunwayRequest{
	Model:        cliprise.RunwayRequestModelRunway,
	CallBackUrl:  callback,
	Prompt:       lake,
	ImageUrl:     reference,
	AspectRatio:  cliprise.RunwayAspectRatio11,
	Duration:     cliprise.RunwayDuration5,
	ImageURLList: cliprise.NewOptString(references),
	Options:      cliprise.NewOptString(`{"aspectRatio":0,"duration":0,"watermark":false}`),
}

var qwen = cliprise.QwenImage2Request{
	Model:       cliprise.QwenImage2RequestModelQwenImage2,
	CallBackUrl: callback,
	Input: cliprise.QwenImage2Input{
		Prompt:       lake,
		ImageSize:    cliprise.QwenImage2ImageSize169,
		OutputFormat: cliprise.QwenImage2OutputFormatJpeg,
		Seed:         424242,
	},
}

var klingStandard = cliprise.Kling21StandardRequest{
	Model:        cliprise.Kling21StandardRequestModelKling21Standard,
	CallBackUrl:  callback,
	ImageURLList: cliprise.NewOptString(references),
	Input: cliprise.Kling21Input{
		Prompt:         lake,
		AspectRatio:    cliprise.Kling21AspectRatio11,
		Duration:       cliprise.Kling21Duration5,
		ImageURL:       cliprise.NewOptString(reference),
		NegativePrompt: cliprise.NewOptString("blurry, low quality"),
		CfgScale:       cliprise.NewOptFloat64(0.5),
	},
}

var klingPro = cliprise.Kling21ProRequest{
	Model:       cliprise.Kling21ProRequestModelKling21Pro,
	CallBackUrl: callback,
	Input: cliprise.Kling21Input{
		Prompt:      lake,
		AspectRatio: cliprise.Kling21AspectRatio11,
		Duration:    cliprise.Kling21Duration5,
	},
}

var seedance = cliprise.SeedanceV1ProRequest{
	Model:        cliprise.SeedanceV1ProRequestModelSeedanceV1Pro,
	CallBackUrl:  callback,
	ImageURLList: cliprise.NewOptString(references),
	Options:      cliprise.NewOptString(`{"aspectRatio":2,"resolution":1,"duration":0}`),
	Input: cliprise.SeedanceV1Input{
		Prompt:      "Ocean waves crashing on rocky shore",
		ImageURL:    cliprise.NewOptString(reference),
		AspectRatio: cliprise.SeedanceV1AspectRatio169,
		Resolution:  cliprise.SeedanceV1Resolution720p,
		Duration:    cliprise.SeedanceV1Duration5,
	},
}

var seedream = cliprise.SeedreamV4Request{
	Model:       cliprise.SeedreamV4RequestModelSeedreamV4,
	CallBackUrl: callback,
	Input: cliprise.SeedreamV4Input{
		Prompt:          lake,
		ImageSize:       cliprise.SeedreamV4ImageSize11HD,
		ImageResolution: cliprise.SeedreamV4ImageResolution1K,
	},
}
