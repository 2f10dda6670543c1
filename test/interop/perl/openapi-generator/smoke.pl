# The capabilities of test/interop/run.ts, through the client that openapi-generator writes.
use strict;
use warnings;

use JSON;
use LWP::UserAgent;
use Module::Runtime 'use_module';
use Time::HiRes 'sleep';
use Cliprise::ApiClient;
use Cliprise::TasksApi;

my $callback = 'https://your-service.example.com/webhooks/cliprise';
my $prompt   = 'A peaceful mountain lake at sunrise';
my $image    = 'https://example.com/ref.jpg';

sub object {
    my ($name, %members) = @_;
    return use_module("Cliprise::Object::$name")->new(%members);
}

my %requests = (
    'root-only' => sub {
        object(
            'RunwayRequest',
            model        => 'runway',
            callBackUrl  => $callback,
            prompt       => $prompt,
            imageUrl     => $image,
            aspectRatio  => '1:1',
            duration     => 5,
            imageURLList => encode_json([$image]),
            options      => encode_json({ aspectRatio => 0, duration => 0, watermark => JSON::false }),
        );
    },
    'input' => sub {
        object(
            'QwenImage2Request',
            model       => 'qwen-image-2',
            callBackUrl => $callback,
            input       => object('QwenImage2Input', prompt => $prompt, image_size => '16:9', output_format => 'jpeg', seed => 424242),
        );
    },
    'routed-first' => sub {
        object(
            'Kling21StandardRequest',
            model        => 'kling-2-1-standard',
            callBackUrl  => $callback,
            imageURLList => encode_json([$image]),
            input        => object(
                'Kling21Input',
                prompt          => $prompt,
                aspect_ratio    => '1:1',
                duration        => 5,
                image_url       => $image,
                negative_prompt => 'blurry, low quality',
                cfg_scale       => 0.5,
            ),
        );
    },
    'routed-second' => sub {
        object(
            'Kling21ProRequest',
            model       => 'kling-2-1-pro',
            callBackUrl => $callback,
            input       => object('Kling21Input', prompt => $prompt, aspect_ratio => '1:1', duration => 5),
        );
    },
    'json-strings' => sub {
        object(
            'SeedanceV1ProRequest',
            model        => 'seedance-v1-pro',
            callBackUrl  => $callback,
            imageURLList => encode_json([$image]),
            options      => encode_json({ aspectRatio => 2, resolution => 1, duration => 0 }),
            input        => object(
                'SeedanceV1Input',
                prompt       => 'Ocean waves crashing on rocky shore',
                image_url    => $image,
                aspect_ratio => '16:9',
                resolution   => '720p',
                duration     => 5,
            ),
        );
    },
    'odd-enum' => sub {
        object(
            'SeedreamV4Request',
            model       => 'seedream-v4',
            callBackUrl => $callback,
            input       => object('SeedreamV4Input', prompt => $prompt, image_size => '1:1 HD', image_resolution => '1K'),
        );
    },
);

sub report {
    my ($capability, $work) = @_;
    if (eval { $work->(); 1 }) { print "pass $capability\n"; return }
    (my $why = $@) =~ s/\s+/ /g;
    print "fail $capability: $why\n";
}

sub api {
    my ($url, $key) = @_;
    return Cliprise::TasksApi->new(Cliprise::ApiClient->new(base_url => $ENV{$url}, access_token => $key));
}

# The reply is a list or an object; either way the first envelope counts.
sub submit {
    my ($api, $capability) = @_;
    my $reply = decode_json($api->create_task(generate_request => $requests{$capability}->()));
    my $first = ref $reply eq 'ARRAY' ? $reply->[0] : $reply;
    return ($first, ref $reply eq 'ARRAY');
}

sub task {
    my ($envelope) = submit(@_);
    return $envelope->{taskId} // die 'no taskId: ' . encode_json($envelope);
}

# The HTTP status and the body of an answer that is no success.
sub refusal {
    my ($work) = @_;
    die 'was not refused' if eval { $work->(); 1 };
    my ($http, $body) = $@ =~ /^API Exception\((\d+)\): [^\n]*\n(\{.*\})/s or die $@;
    return ($http, decode_json($body));
}

# How often the task was processing, and what ended that: HTTP 200 or 400.
sub await {
    my ($api, $task) = @_;
    for my $processing (0 .. 49) {
        my $status = eval { $api->get_task_status(api_key => $ENV{CLIPRISE_API_KEY}, task_id => $task) };
        return ($processing, 200, { fileURL => $status->file_url }) if $status;
        my $error = $@;
        my ($http, $body) = refusal(sub { die $error });
        return ($processing, $http, $body) if $http != 300;
        die 'not processing' if $body->{status} ne 'processing';
        sleep 0.1;
    }
    die 'still processing after 50 looks';
}

my $key  = $ENV{CLIPRISE_API_KEY};
my $main = api('CLIPRISE_URL', $key);
my $link;

for my $name ('root-only', 'input', 'routed-first', 'routed-second', 'json-strings', 'odd-enum') {
    report($name, sub { task($main, $name) });
}
report('reply-array', sub { (submit($main, 'input'))[1] or die 'the reply was no array' });
report('reply-object', sub {
    my ($envelope, $in_array) = submit(api('CLIPRISE_URL_BARE', $key), 'input');
    die 'the reply was an array' if $in_array || !$envelope->{taskId};
});
report('application-error', sub {
    my ($refused) = submit(api('CLIPRISE_URL_BROKE', $key), 'input');
    die encode_json($refused) if $refused->{taskId} || $refused->{code} != 400 || $refused->{msg} ne 'insufficient_credits';
});
report('poll', sub {
    my ($processing, $http, $status) = await($main, task($main, 'input'));
    die "processing $processing times, HTTP $http" unless $processing > 0 && $http == 200 && $status->{fileURL};
    $link = $status->{fileURL};
});
report('failed-task', sub {
    my $failing = api('CLIPRISE_URL_FAILING', $key);
    my (undef, $http, $status) = await($failing, task($failing, 'input'));
    die "HTTP $http" unless $http == 400 && $status->{failMsg} eq 'generation_failed';
});
report('bad-key', sub {
    my $stranger = api('CLIPRISE_URL', 'wrong');
    for my $call (sub { submit($stranger, 'input') }, sub { $stranger->get_task_status(api_key => 'wrong', task_id => '0') }) {
        my ($http, $body) = refusal($call);
        die "HTTP $http" unless $http == 400 && $body->{msg} eq 'invalid_api_key';
    }
});
report('download', sub {
    my $file = LWP::UserAgent->new->get($link // die 'poll has found no file');
    die $file->status_line unless $file->is_success && $file->content =~ /^(?:.PNG|\xff\xd8\xff)/s;
});
