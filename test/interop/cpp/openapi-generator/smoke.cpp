// Every capability of the API, through the generated clients: one for each model.
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <stdexcept>
#include <thread>

#include "kling_2_1_pro/api/TasksApi.h"
#include "kling_2_1_standard/api/TasksApi.h"
#include "qwen_image_2/api/TasksApi.h"
#include "requests.hpp"
#include "runway/api/TasksApi.h"
#include "seedance_v1_pro/api/TasksApi.h"
#include "seedream_v4/api/TasksApi.h"

namespace api = qwen_image_2::api;
namespace model = qwen_image_2::model;

namespace {

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  if (value == nullptr) throw std::runtime_error(std::string("the environment has no ") + name);
  return value;
}

const std::string url = variable("CLIPRISE_URL");
const std::string bare = variable("CLIPRISE_URL_BARE");
const std::string broke = variable("CLIPRISE_URL_BROKE");
const std::string failing = variable("CLIPRISE_URL_FAILING");
const std::string key = variable("CLIPRISE_API_KEY");

void expect(bool holds, const std::string& why) {
  if (!holds) throw std::runtime_error(why);
}

template <class Configuration, class Client>
std::shared_ptr<Client> connect(const std::string& server, const std::string& token) {
  auto configuration = std::make_shared<Configuration>();
  configuration->setBaseUrl(server);
  // It knows no bearer tokens.
  configuration->getDefaultHeaders()["Authorization"] = "Bearer " + token;
  return std::make_shared<Client>(configuration);
}

struct Reply {
  bool inArray;
  web::json::value envelope;

  bool has(const std::string& field) const { return envelope.has_field(field); }
  std::string taskId() const {
    expect(has("taskId"), "no taskId in " + envelope.serialize());
    return envelope.at("taskId").as_string();
  }
};

// The document leaves the reply open: what is read of it is looked at here.
Reply read(const web::json::value& reply) {
  if (!reply.is_array()) return {false, reply};
  expect(reply.size() > 0, "an empty array");
  return {true, reply.at(0)};
}

template <class Configuration, class Client, class Api, class Request>
void accepts(const std::shared_ptr<Request>& request) {
  read(Api(connect<Configuration, Client>(url, key)).createTask(request).get()->toJson()).taskId();
}

// What comes with HTTP 400 is in the exception, unread.
template <class Model>
Model bodyOf(const api::ApiException& refused) {
  Model body;
  expect(body.fromJson(web::json::value::parse(*refused.getContent())), "not of the type of its status");
  return body;
}

Reply submit(const std::string& server) {
  api::TasksApi tasks(connect<api::ApiConfiguration, api::ApiClient>(server, key));
  return read(tasks.createTask(requests::qwen()).get()->toJson());
}

struct Seen {
  int http = 0;
  model::TaskStatus body;
};

Seen status(const std::string& server, const std::string& apiKey, const std::string& taskId) {
  Seen seen;
  auto client = connect<api::ApiConfiguration, api::ApiClient>(server, apiKey);
  client->setResponseHandler([&](web::http::status_code code, const web::http::http_headers&) { seen.http = code; });
  try {
    seen.body = *api::TasksApi(client).getTaskStatus(apiKey, taskId).get();
  } catch (const api::ApiException& refused) {
    seen.body = bodyOf<model::TaskStatus>(refused);
  }
  return seen;
}

struct Polled {
  Seen first;
  Seen last;
};

Polled poll(const std::string& server) {
  const auto taskId = submit(server).taskId();
  const auto first = status(server, key, taskId);
  auto last = first;
  for (int look = 0; last.http == 300; look++) {
    expect(look < 200, "still processing");
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    last = status(server, key, taskId);
  }
  return {first, last};
}

void replyArray() {
  const auto reply = submit(url);
  expect(reply.inArray && !reply.taskId().empty(), "the reply was no array");
}

void replyObject() {
  const auto reply = submit(bare);
  expect(!reply.inArray && !reply.taskId().empty(), "the reply was an array");
}

void applicationError() {
  const auto reply = submit(broke);
  expect(!reply.has("taskId"), "accepted");
  expect(reply.envelope.at("code").as_integer() == 400, "code");
  expect(reply.envelope.at("msg").as_string() == "insufficient_credits", "msg");
}

void pollToTheEnd() {
  const auto [first, last] = poll(url);
  expect(first.http == 300 && first.body.getStatus() == "processing", "first HTTP " + std::to_string(first.http));
  expect(last.http == 200 && last.body.fileURLIsSet(), "last HTTP " + std::to_string(last.http));
}

void failedTask() {
  const auto last = poll(failing).last;
  expect(last.http == 400 && last.body.getFailMsg() == "generation_failed", "HTTP " + std::to_string(last.http));
}

void badKey() {
  try {
    api::TasksApi(connect<api::ApiConfiguration, api::ApiClient>(url, "wrong-key")).createTask(requests::qwen()).get();
    throw std::runtime_error("generate: accepted");
  } catch (const api::ApiException& refused) {
    expect(bodyOf<model::ErrorMessage>(refused).getMsg() == "invalid_api_key", "msg of generate");
  }
  expect(status(url, "wrong-key", "any").body.getMsg() == "invalid_api_key", "msg of status");
}

void download() {
  const auto reply = web::http::client::http_client(poll(url).last.body.getFileURL()).request("GET").get();
  const auto media = reply.headers().content_type();
  expect(media.starts_with("image/") && !reply.extract_vector().get().empty(), "media type " + media);
}

void attempt(const std::string& name, void (*capability)()) {
  try {
    capability();
    std::cout << "pass " << name << std::endl;
  } catch (const std::exception& error) {
    std::cout << "fail " << name << ": " << error.what() << std::endl;
  }
}

}  // namespace

int main() {
  attempt("root-only", [] {
    using namespace runway::api;
    accepts<ApiConfiguration, ApiClient, TasksApi>(requests::runway());
  });
  attempt("input", [] {
    using namespace qwen_image_2::api;
    accepts<ApiConfiguration, ApiClient, TasksApi>(requests::qwen());
  });
  attempt("routed-first", [] {
    using namespace kling_2_1_standard::api;
    accepts<ApiConfiguration, ApiClient, TasksApi>(requests::klingStandard());
  });
  attempt("routed-second", [] {
    using namespace kling_2_1_pro::api;
    accepts<ApiConfiguration, ApiClient, TasksApi>(requests::klingPro());
  });
  attempt("json-strings", [] {
    using namespace seedance_v1_pro::api;
    accepts<ApiConfiguration, ApiClient, TasksApi>(requests::seedance());
  });
  attempt("odd-enum", [] {
    using namespace seedream_v4::api;
    accepts<ApiConfiguration, ApiClient, TasksApi>(requests::seedream());
  });
  attempt("reply-array", replyArray);
  attempt("reply-object", replyObject);
  attempt("application-error", applicationError);
  attempt("poll", pollToTheEnd);
  attempt("failed-task", failedTask);
  attempt("bad-key", badKey);
  attempt("download", download);
}
