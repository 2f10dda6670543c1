//! The capabilities of ../../run.ts, through the client that progenitor generates.
#![deny(warnings)]

#[allow(dead_code)]
mod cliprise;
mod requests;

use std::{env, future::Future, time::Duration};

use cliprise::{Client, types};
use progenitor_client::Error;
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue};
use types::{GenerateEnvelope, GenerateReply, GenerateRequest, TaskStatus};

type Outcome<T> = Result<T, String>;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let key = variable("CLIPRISE_API_KEY");
    let api = client("CLIPRISE_URL", &key);

    report("root-only", accepted(&api, requests::root_only())).await;
    report("input", accepted(&api, requests::input())).await;
    report("routed-first", accepted(&api, requests::routed_first())).await;
    report("routed-second", accepted(&api, requests::routed_second())).await;
    report("json-strings", accepted(&api, requests::json_strings())).await;
    report("odd-enum", accepted(&api, requests::odd_enum())).await;
    report("reply-array", reply_array(&api)).await;
    report("reply-object", reply_object(&key)).await;
    report("application-error", application_error(&key)).await;
    report("poll", async { poll(&api, &key).await.map(drop) }).await;
    report("failed-task", failed_task(&key)).await;
    report("bad-key", bad_key()).await;
    report("download", download(&api, &key)).await;
}

async fn report(capability: &str, outcome: impl Future<Output = Outcome<()>>) {
    match outcome.await {
        Ok(()) => println!("pass {capability}"),
        Err(why) => println!("fail {capability}: {}", why.replace('\n', " ")),
    }
}

fn variable(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| panic!("{name} is not set"))
}

/// progenitor leaves authentication to the HTTP client.
fn client(url: &str, key: &str) -> Client {
    let mut headers = HeaderMap::new();
    let bearer = HeaderValue::from_str(&format!("Bearer {key}")).expect("a key that fits into a header");
    headers.insert(AUTHORIZATION, bearer);
    let http = reqwest::Client::builder()
        .default_headers(headers)
        .build()
        .expect("an HTTP client");
    Client::new_with_client(&variable(url), http)
}

async fn send(api: &Client, request: &GenerateRequest) -> Outcome<GenerateReply> {
    Ok(api.create_task(request).await.map_err(text)?.into_inner())
}

fn envelope(reply: GenerateReply) -> Outcome<GenerateEnvelope> {
    match reply {
        GenerateReply::Variant0(list) => list.0.into_iter().next().ok_or_else(|| "an empty array".to_string()),
        GenerateReply::Variant1(object) => Ok(object),
    }
}

async fn submit(api: &Client, request: &GenerateRequest) -> Outcome<String> {
    let envelope = envelope(send(api, request).await?)?;
    envelope
        .task_id
        .ok_or_else(|| format!("no taskId: code {} {:?}", envelope.code, envelope.msg))
}

async fn accepted(api: &Client, request: GenerateRequest) -> Outcome<()> {
    submit(api, &request).await.map(drop)
}

async fn reply_array(api: &Client) -> Outcome<()> {
    match send(api, &requests::input()).await? {
        GenerateReply::Variant0(list) if list.first().is_some_and(|one| one.task_id.is_some()) => Ok(()),
        other => Err(format!("{other:?}")),
    }
}

async fn reply_object(key: &str) -> Outcome<()> {
    match send(&client("CLIPRISE_URL_BARE", key), &requests::input()).await? {
        GenerateReply::Variant1(GenerateEnvelope { task_id: Some(_), .. }) => Ok(()),
        other => Err(format!("{other:?}")),
    }
}

async fn application_error(key: &str) -> Outcome<()> {
    match envelope(send(&client("CLIPRISE_URL_BROKE", key), &requests::input()).await?)? {
        GenerateEnvelope {
            code: 400,
            msg: Some(_),
            task_id: None,
            ..
        } => Ok(()),
        other => Err(format!("{other:?}")),
    }
}

/// Until the task has ended: how often it was processing, and what HTTP 200 or 400 said.
async fn wait(api: &Client, key: &str, task: &str) -> Outcome<(u32, u16, TaskStatus)> {
    for processing in 0..50 {
        match api.get_task_status(key, task).await {
            Ok(done) => return Ok((processing, done.status().as_u16(), done.into_inner())),
            Err(Error::ErrorResponse(refused)) => {
                return Ok((processing, refused.status().as_u16(), refused.into_inner()));
            }
            // 300 is neither success nor error to progenitor: the body is there, to be read as the generated type.
            Err(Error::UnexpectedResponse(response)) if response.status() == 300 => {
                let looked: TaskStatus = response.json().await.map_err(text)?;
                if looked.status.as_deref() != Some("processing") {
                    return Err(format!("HTTP 300 with {looked:?}"));
                }
            }
            Err(other) => return Err(text(other)),
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Err("still processing after 50 looks".into())
}

async fn poll(api: &Client, key: &str) -> Outcome<String> {
    let task = submit(api, &requests::input()).await?;
    match wait(api, key, &task).await? {
        (
            1..,
            200,
            TaskStatus {
                file_url: Some(url), ..
            },
        ) => Ok(url),
        other => Err(format!("{other:?}")),
    }
}

async fn failed_task(key: &str) -> Outcome<()> {
    let api = client("CLIPRISE_URL_FAILING", key);
    let task = submit(&api, &requests::input()).await?;
    match wait(&api, key, &task).await? {
        (_, 400, TaskStatus { fail_msg: Some(_), .. }) => Ok(()),
        other => Err(format!("{other:?}")),
    }
}

async fn bad_key() -> Outcome<()> {
    let api = client("CLIPRISE_URL", "wrong");
    match api.create_task(&requests::input()).await {
        Err(Error::ErrorResponse(refused)) if refused.msg.as_deref() == Some("invalid_api_key") => {}
        other => return Err(format!("generate: {other:?}")),
    }
    match api.get_task_status("wrong", "none").await {
        Err(Error::ErrorResponse(refused)) if refused.msg.as_deref() == Some("invalid_api_key") => Ok(()),
        other => Err(format!("status: {other:?}")),
    }
}

async fn download(api: &Client, key: &str) -> Outcome<()> {
    let url = poll(api, key).await?;
    let file = reqwest::get(url)
        .await
        .and_then(reqwest::Response::error_for_status)
        .map_err(text)?;
    let kind = file
        .headers()
        .get("content-type")
        .and_then(|kind| kind.to_str().ok())
        .unwrap_or("")
        .to_string();
    let bytes = file.bytes().await.map_err(text)?;
    if kind.starts_with("image/") && !bytes.is_empty() {
        Ok(())
    } else {
        Err(format!("{} bytes of {kind:?}", bytes.len()))
    }
}

fn text(error: impl std::fmt::Debug) -> String {
    format!("{error:?}")
}
