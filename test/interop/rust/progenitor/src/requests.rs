//! Bodies of ../../../../generated/conformance/vectors.json, in the generated types.
use crate::cliprise::types::*;

const CALLBACK: &str = "https://your-service.example.com/webhooks/cliprise";
const PROMPT: &str = "A peaceful mountain lake at sunrise";
const IMAGE: &str = "https://example.com/ref.jpg";
const IMAGE_LIST: &str = r#"["https://example.com/ref.jpg"]"#;

pub fn root_only() -> GenerateRequest {
    RunwayRequest {
        model: RunwayRequestModel::Runway,
        call_back_url: CALLBACK.into(),
        prompt: PROMPT.into(),
        image_url: IMAGE.into(),
        aspect_ratio: RunwayAspectRatio::X11,
        // A checked number: progenitor makes an enum of strings only.
        duration: 5.try_into().expect("5 seconds are offered"),
        image_url_list: Some(IMAGE_LIST.into()),
        options: Some(r#"{"aspectRatio":0,"duration":0,"watermark":false}"#.into()),
        watermark: None,
    }
    .into()
}

pub fn input() -> GenerateRequest {
    QwenImage2Request {
        model: QwenImage2RequestModel::QwenImage2,
        call_back_url: CALLBACK.into(),
        input: QwenImage2Input {
            prompt: PROMPT.into(),
            image_size: QwenImage2ImageSize::X169,
            output_format: QwenImage2OutputFormat::Jpeg,
            seed: 424242,
            image_url: None,
        },
        image_url_list: None,
    }
    .into()
}

pub fn routed_first() -> GenerateRequest {
    Kling21StandardRequest {
        model: Kling21StandardRequestModel::Kling21Standard,
        call_back_url: CALLBACK.into(),
        image_url_list: Some(IMAGE_LIST.into()),
        options: None,
        input: Kling21Input {
            image_url: Some(IMAGE.into()),
            negative_prompt: Some("blurry, low quality".into()),
            cfg_scale: Some(0.5),
            ..kling_2_1()
        },
    }
    .into()
}

pub fn routed_second() -> GenerateRequest {
    Kling21ProRequest {
        model: Kling21ProRequestModel::Kling21Pro,
        call_back_url: CALLBACK.into(),
        image_url_list: None,
        options: None,
        input: kling_2_1(),
    }
    .into()
}

fn kling_2_1() -> Kling21Input {
    Kling21Input {
        prompt: PROMPT.into(),
        aspect_ratio: Kling21AspectRatio::X11,
        duration: 5.try_into().expect("5 seconds are offered"),
        image_url: None,
        negative_prompt: None,
        cfg_scale: None,
    }
}

pub fn json_strings() -> GenerateRequest {
    SeedanceV1ProRequest {
        model: SeedanceV1ProRequestModel::SeedanceV1Pro,
        call_back_url: CALLBACK.into(),
        image_url_list: Some(IMAGE_LIST.into()),
        options: Some(r#"{"aspectRatio":2,"resolution":1,"duration":0}"#.into()),
        input: SeedanceV1Input {
            prompt: "Ocean waves crashing on rocky shore".into(),
            image_url: Some(IMAGE.into()),
            aspect_ratio: SeedanceV1AspectRatio::X169,
            resolution: SeedanceV1Resolution::X720p,
            duration: 5.try_into().expect("5 seconds are offered"),
            camera_fixed: None,
            seed: None,
            enable_safety_checker: None,
        },
    }
    .into()
}

pub fn odd_enum() -> GenerateRequest {
    SeedreamV4Request {
        model: SeedreamV4RequestModel::SeedreamV4,
        call_back_url: CALLBACK.into(),
        image_url_list: None,
        input: SeedreamV4Input {
            prompt: PROMPT.into(),
            image_size: SeedreamV4ImageSize::X11Hd,
            image_resolution: SeedreamV4ImageResolution::X1k,
            image_urls: Vec::new(),
            max_images: None,
            seed: None,
        },
    }
    .into()
}
