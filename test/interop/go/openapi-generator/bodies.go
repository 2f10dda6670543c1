package main

import "cliprise/cliprise"

const (
	callback   = "https://your-service.example.com/webhooks/cliprise"
	lake       = "A peaceful mountain lake at sunrise"
	reference  = "https://example.com/ref.jpg"
	references = `["https://example.com/ref.jpg"]`
)

var runway = cliprise.RunwayRequest{
	Model:        "runway",
	CallBackUrl:  callback,
	Prompt:       lake,
	ImageUrl:     reference,
	AspectRatio:  cliprise.RUNWAYASPECTRATIO_ASPECT_RATIO_1_1,
	Duration:     cliprise.RUNWAYDURATION_DURATION_5,
	ImageURLList: cliprise.PtrString(references),
	Options:      cliprise.PtrString(`{"aspectRatio":0,"duration":0,"watermark":false}`),
}

var qwen = cliprise.QwenImage2Request{
	Model:       "qwen-image-2",
	CallBackUrl: callback,
	Input: cliprise.QwenImage2Input{
		Prompt:       lake,
		ImageSize:    cliprise.QWENIMAGE2IMAGESIZE_IMAGE_SIZE_16_9,
		OutputFormat: cliprise.QWENIMAGE2OUTPUTFORMAT_JPEG,
		Seed:         424242,
	},
}

var klingStandard = cliprise.Kling21StandardRequest{
	Model:        "kling-2-1-standard",
	CallBackUrl:  callback,
	ImageURLList: cliprise.PtrString(references),
	Input: cliprise.Kling21Input{
		Prompt:         lake,
		AspectRatio:    cliprise.KLING21ASPECTRATIO_ASPECT_RATIO_1_1,
		Duration:       cliprise.KLING21DURATION_DURATION_5,
		ImageUrl:       cliprise.PtrString(reference),
		NegativePrompt: cliprise.PtrString("blurry, low quality"),
		CfgScale:       cliprise.PtrFloat64(0.5),
	},
}

var klingPro = cliprise.Kling21ProRequest{
	Model:       "kling-2-1-pro",
	CallBackUrl: callback,
	Input: cliprise.Kling21Input{
		Prompt:      lake,
		AspectRatio: cliprise.KLING21ASPECTRATIO_ASPECT_RATIO_1_1,
		Duration:    cliprise.KLING21DURATION_DURATION_5,
	},
}

var seedance = cliprise.SeedanceV1ProRequest{
	Model:        "seedance-v1-pro",
	CallBackUrl:  callback,
	ImageURLList: cliprise.PtrString(references),
	Options:      cliprise.PtrString(`{"aspectRatio":2,"resolution":1,"duration":0}`),
	Input: cliprise.SeedanceV1Input{
		Prompt:      "Ocean waves crashing on rocky shore",
		ImageUrl:    cliprise.PtrString(reference),
		AspectRatio: cliprise.SEEDANCEV1ASPECTRATIO_ASPECT_RATIO_16_9,
		Resolution:  cliprise.SEEDANCEV1RESOLUTION_RESOLUTION_720P,
		Duration:    cliprise.SEEDANCEV1DURATION_DURATION_5,
	},
}

var seedream = cliprise.SeedreamV4Request{
	Model:       "seedream-v4",
	CallBackUrl: callback,
	Input: cliprise.SeedreamV4Input{
		Prompt:          lake,
		ImageSize:       cliprise.SEEDREAMV4IMAGESIZE_IMAGE_SIZE_1_1_HD,
		ImageResolution: cliprise.SEEDREAMV4IMAGERESOLUTION_IMAGE_RESOLUTION_1K,
	},
}
