// Every capability of the API, through the generated client.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"time"

	"cliprise/cliprise"
)

var (
	url     = os.Getenv("CLIPRISE_URL")
	bare    = os.Getenv("CLIPRISE_URL_BARE")
	broke   = os.Getenv("CLIPRISE_URL_BROKE")
	failing = os.Getenv("CLIPRISE_URL_FAILING")
	key     = os.Getenv("CLIPRISE_API_KEY")
)

func main() {
	capabilities := []struct {
		name string
		run  func() error
	}{
		{"root-only", accepts(cliprise.RunwayRequestAsGenerateRequest(&runway))},
		{"input", accepts(qwenBody)},
		{"routed-first", accepts(cliprise.Kling21StandardRequestAsGenerateRequest(&klingStandard))},
		{"routed-second", accepts(cliprise.Kling21ProRequestAsGenerateRequest(&klingPro))},
		{"json-strings", accepts(cliprise.SeedanceV1ProRequestAsGenerateRequest(&seedance))},
		{"odd-enum", accepts(cliprise.SeedreamV4RequestAsGenerateRequest(&seedream))},
		{"reply-array", replyArray},
		{"reply-object", replyObject},
		{"application-error", applicationError},
		{"poll", pollToTheEnd},
		{"failed-task", failedTask},
		{"bad-key", badKey},
		{"download", download},
	}
	for _, capability := range capabilities {
		if err := capability.run(); err != nil {
			fmt.Printf("fail %s: %s\n", capability.name, strings.Join(strings.Fields(err.Error()), " "))
		} else {
			fmt.Printf("pass %s\n", capability.name)
		}
	}
}

var qwenBody = cliprise.QwenImage2RequestAsGenerateRequest(&qwen)

func connect(server string) *cliprise.APIClient {
	configuration := cliprise.NewConfiguration()
	configuration.Servers = cliprise.ServerConfigurations{{URL: server}}
	return cliprise.NewAPIClient(configuration)
}

func submit(server, token string, body cliprise.GenerateRequest) (*cliprise.GenerateReply, error) {
	ctx := context.WithValue(context.Background(), cliprise.ContextAccessToken, token)
	reply, _, err := connect(server).TasksAPI.CreateTask(ctx).GenerateRequest(body).Execute()
	return reply, err
}

// modelOf is the typed reply in an error: of any HTTP status from 300 on.
func modelOf[T any](err error) (model T, ok bool) {
	var refused *cliprise.GenericOpenAPIError
	if errors.As(err, &refused) {
		model, ok = refused.Model().(T)
	}
	return model, ok
}

// envelope is in an array or bare; ofList says which it was.
func envelope(reply *cliprise.GenerateReply) (found cliprise.GenerateEnvelope, ofList bool, err error) {
	if list := reply.ArrayOfGenerateEnvelope; list != nil && len(*list) > 0 {
		return (*list)[0], true, nil
	}
	if reply.GenerateEnvelope == nil {
		return found, false, fmt.Errorf("neither a list nor an object: %+v", reply)
	}
	return *reply.GenerateEnvelope, false, nil
}

func start(server string, body cliprise.GenerateRequest) (taskId string, ofList bool, err error) {
	reply, err := submit(server, key, body)
	if err != nil {
		return "", false, err
	}
	accepted, ofList, err := envelope(reply)
	if err != nil {
		return "", ofList, err
	}
	if !accepted.HasTaskId() {
		return "", ofList, fmt.Errorf("no taskId: %+v", accepted)
	}
	return accepted.GetTaskId(), ofList, nil
}

type seen struct {
	code int
	body cliprise.TaskStatus
}

func status(server, apiKey, taskId string) (seen, error) {
	call := connect(server).TasksAPI.GetTaskStatus(context.Background()).ApiKey(apiKey).TaskId(taskId)
	done, reply, err := call.Execute()
	if err == nil {
		return seen{reply.StatusCode, *done}, nil
	}
	if other, ok := modelOf[cliprise.TaskStatus](err); ok {
		return seen{reply.StatusCode, other}, nil
	}
	return seen{}, err
}

// poll returns the first status, and the one that ended the task.
func poll(server string) (first, last seen, err error) {
	taskId, _, err := start(server, qwenBody)
	if err != nil {
		return first, last, err
	}
	for range 100 {
		last, err = status(server, key, taskId)
		if err != nil {
			return first, last, err
		}
		if first.code == 0 {
			first = last
		}
		if last.code != 300 {
			return first, last, nil
		}
		time.Sleep(100 * time.Millisecond)
	}
	return first, last, errors.New("still processing")
}

func accepts(body cliprise.GenerateRequest) func() error {
	return func() error {
		_, _, err := start(url, body)
		return err
	}
}

func replyArray() error {
	if _, ofList, err := start(url, qwenBody); err != nil || !ofList {
		return fmt.Errorf("list %t, %v", ofList, err)
	}
	return nil
}

func replyObject() error {
	if _, ofList, err := start(bare, qwenBody); err != nil || ofList {
		return fmt.Errorf("list %t, %v", ofList, err)
	}
	return nil
}

func applicationError() error {
	reply, err := submit(broke, key, qwenBody)
	if err != nil {
		return err
	}
	refused, _, err := envelope(reply)
	if err != nil {
		return err
	}
	if refused.Code != 400 || refused.GetMsg() != "insufficient_credits" || refused.HasTaskId() {
		return fmt.Errorf("read from it: %+v", refused)
	}
	return nil
}

func pollToTheEnd() error {
	first, last, err := poll(url)
	if err != nil {
		return err
	}
	if first.code != 300 || first.body.GetStatus() != "processing" {
		return fmt.Errorf("first %+v", first)
	}
	if last.code != 200 || !last.body.HasFileURL() {
		return fmt.Errorf("last %+v", last)
	}
	return nil
}

func failedTask() error {
	_, last, err := poll(failing)
	if err != nil {
		return err
	}
	if last.code != 400 || last.body.GetFailMsg() == "" {
		return fmt.Errorf("last %+v", last)
	}
	return nil
}

func badKey() error {
	_, err := submit(url, "wrong-key", qwenBody)
	if refused, ok := modelOf[cliprise.ErrorMessage](err); !ok || refused.GetMsg() != "invalid_api_key" {
		return fmt.Errorf("generate: %v", err)
	}
	asked, err := status(url, "wrong-key", "any")
	if err != nil || asked.code != 400 || asked.body.GetMsg() != "invalid_api_key" {
		return fmt.Errorf("status: %+v, %v", asked, err)
	}
	return nil
}

func download() error {
	_, last, err := poll(url)
	if err != nil {
		return err
	}
	file, err := http.Get(last.body.GetFileURL())
	if err != nil {
		return err
	}
	defer file.Body.Close()
	data, err := io.ReadAll(file.Body)
	media := file.Header.Get("Content-Type")
	if err != nil || len(data) == 0 || !strings.HasPrefix(media, "image/") {
		return fmt.Errorf("%s, %d bytes, %v", media, len(data), err)
	}
	return nil
}
