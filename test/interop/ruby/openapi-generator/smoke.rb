# frozen_string_literal: true

# The capabilities of test/interop/run.ts, through the client that openapi-generator writes.

require 'json'
require 'net/http'
require 'cliprise'
require_relative 'requests'

KEY = ENV.fetch('CLIPRISE_API_KEY')

def report(capability)
  yield
  puts "pass #{capability}"
rescue StandardError => e
  puts "fail #{capability}: #{e.class}: #{e.message.gsub(/\s+/, ' ')}"
end

def check(holds, seen)
  raise "saw #{seen.inspect}" unless holds
end

def api(url, key = KEY)
  base = URI(ENV.fetch(url))
  configuration = Cliprise::Configuration.new do |settings|
    settings.scheme = base.scheme
    settings.host = "#{base.host}:#{base.port}"
    settings.access_token = key
  end
  Cliprise::TasksApi.new(Cliprise::ApiClient.new(configuration))
end

# The reply is a list or an object; either way the first envelope counts.
def envelope(reply)
  first = reply.is_a?(Array) ? reply.first : reply
  check(first.is_a?(Cliprise::GenerateEnvelope), reply)
  first
end

def submit(api, request)
  envelope = envelope(api.create_task(request))
  check(envelope.task_id, envelope)
  envelope.task_id
end

# What an answer other than HTTP 2xx says, as the type that the document has for it.
def typed(api, error, type)
  api.api_client.convert_to_type(JSON.parse(error.response_body, symbolize_names: true), type)
end

# How often the task was processing, and what ended that: HTTP 200 or 400.
def await(api, task)
  50.times do |processing|
    status, http = api.get_task_status_with_http_info(KEY, task)
    return processing, http, status
  rescue Cliprise::ApiError => e
    status = typed(api, e, 'TaskStatus')
    return processing, e.code, status unless e.code == 300

    check(status.status == 'processing', status)
    sleep 0.1
  end
  raise 'still processing after 50 looks'
end

def poll(api)
  processing, http, status = await(api, submit(api, Requests.input))
  check(processing.positive? && http == 200 && status.file_url, [processing, http, status])
  status.file_url
end

def refusal(api, type)
  yield
  raise 'was not refused'
rescue Cliprise::ApiError => e
  check(e.code == 400, e)
  typed(api, e, type)
end

main = api('CLIPRISE_URL')

report('root-only') { submit(main, Requests.root_only) }
report('input') { submit(main, Requests.input) }
report('routed-first') { submit(main, Requests.routed_first) }
report('routed-second') { submit(main, Requests.routed_second) }
report('json-strings') { submit(main, Requests.json_strings) }
report('odd-enum') { submit(main, Requests.odd_enum) }
report('reply-array') do
  reply = main.create_task(Requests.input)
  check(reply.is_a?(Array) && envelope(reply).task_id, reply)
end
report('reply-object') do
  reply = api('CLIPRISE_URL_BARE').create_task(Requests.input)
  check(!reply.is_a?(Array) && envelope(reply).task_id, reply)
end
report('application-error') do
  refused = envelope(api('CLIPRISE_URL_BROKE').create_task(Requests.input))
  check(refused.code == 400 && refused.msg && refused.task_id.nil?, refused)
end
report('poll') { poll(main) }
report('failed-task') do
  failing = api('CLIPRISE_URL_FAILING')
  _, http, status = await(failing, submit(failing, Requests.input))
  check(http == 400 && status.fail_msg, [http, status])
end
report('bad-key') do
  wrong = api('CLIPRISE_URL', 'wrong')
  generate = refusal(wrong, 'ErrorMessage') { wrong.create_task(Requests.input) }
  check(generate.msg == 'invalid_api_key', generate)
  status = refusal(wrong, 'TaskStatus') { wrong.get_task_status('wrong', 'none') }
  check(status.msg == 'invalid_api_key', status)
end
report('download') do
  file = Net::HTTP.get_response(URI(poll(main)))
  check(file.code == '200' && file['content-type'].start_with?('image/') && !file.body.empty?, file)
end
