// Every schema, vector and link, with the default settings of the validator.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

type testCase struct {
	ID       string          `json:"id"`
	Schema   string          `json:"schema"`
	Instance json.RawMessage `json:"instance"`
	Valid    bool            `json:"valid"`
}

func main() {
	text, err := os.ReadFile(os.Getenv("CASES"))
	if err != nil {
		log.Fatal(err)
	}
	var cases struct {
		Schemas []string   `json:"schemas"`
		Vectors []testCase `json:"vectors"`
		Links   []testCase `json:"links"`
	}
	if err := json.Unmarshal(text, &cases); err != nil {
		log.Fatal(err)
	}
	var problems []string
	compiled := map[string]*jsonschema.Schema{}
	for _, path := range cases.Schemas {
		schema, err := jsonschema.NewCompiler().Compile(filepath.Join(os.Getenv("DOCUMENT"), path))
		if err != nil {
			problems = append(problems, fmt.Sprintf("%s: %.200s", path, err))
			continue
		}
		compiled[path] = schema
	}
	for _, each := range append(cases.Vectors, cases.Links...) {
		schema, ok := compiled[each.Schema]
		if !ok {
			continue
		}
		instance, err := jsonschema.UnmarshalJSON(strings.NewReader(string(each.Instance)))
		if err != nil {
			log.Fatal(err)
		}
		if err := schema.Validate(instance); (err == nil) != each.Valid {
			problems = append(problems, fmt.Sprintf("%s %s: want valid %t", each.Schema, each.ID, each.Valid))
		}
	}
	if len(problems) == 0 {
		fmt.Println("pass santhosh-tekuri")
		return
	}
	first := strings.Join(problems[:min(3, len(problems))], "; ")
	fmt.Printf("fail santhosh-tekuri: %d problems: %s\n", len(problems), strings.ReplaceAll(first, "\n", " "))
}
