package main

import (
	"bytes"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/spf13/pflag"
	"go.yaml.in/yaml/v3"
)

// TestConfig_File holds the file that documents the configuration to what the
// program does: the same keys, the same defaults.
func TestConfig_File(t *testing.T) {
	src, err := os.ReadFile("../../config.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var tree yaml.Node
	if err := yaml.Unmarshal(src, &tree); err != nil {
		t.Fatal(err)
	}
	listed := map[string]bool{}
	var walk func(prefix string, n *yaml.Node)
	walk = func(prefix string, n *yaml.Node) {
		for i := 0; i+1 < len(n.Content); i += 2 {
			key, value := prefix+n.Content[i].Value, n.Content[i+1]
			if value.Kind == yaml.MappingNode {
				walk(key+".", value)
			} else {
				listed[key] = true
			}
			if n.Content[i].HeadComment == "" && value.Kind != yaml.MappingNode {
				t.Errorf("config.yaml does not say what %s is", key)
			}
		}
	}
	walk("", tree.Content[0])
	for key := range defaults() {
		if !listed[key] {
			t.Errorf("config.yaml lacks %s", key)
		}
	}
	if len(listed) != len(defaults()) {
		t.Errorf("config.yaml has %d keys, the program %d", len(listed), len(defaults()))
	}
	fromFile, err := loadConfig("../../config.yaml", nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	fromDefaults, err := loadConfig("", nil)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(fromFile, fromDefaults) {
		t.Errorf("config.yaml has other defaults:\n%+v\n%+v", fromFile, fromDefaults)
	}
}

// writeConfig makes a configuration file and returns its name.
func writeConfig(t *testing.T, content string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "c.yaml")
	if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

// TestConfig_Precedence: a flag comes before the environment, which comes
// before the file, which comes before the default.
func TestConfig_Precedence(t *testing.T) {
	file := writeConfig(t, "server:\n  addr: file:1\n  hosts: [a, b]\nlimits: {time: 3s, body: 2MiB}\nlog: {level: warn}\n")
	flag := pflag.NewFlagSet("", pflag.ContinueOnError)
	flag.String("addr", "", "")
	if err := flag.Parse([]string{"--addr", "flag:3"}); err != nil {
		t.Fatal(err)
	}
	set := map[string]*pflag.Flag{"server.addr": flag.Lookup("addr")}
	load := func(flags map[string]*pflag.Flag) *config {
		t.Helper()
		c, err := loadConfig(file, flags)
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	c := load(nil)
	if c.Server.Addr != "file:1" || !reflect.DeepEqual(c.Server.Hosts, []string{"a", "b"}) || c.Limits.Time.String() != "3s" || c.Limits.Body != 2<<20 {
		t.Errorf("the file: %+v", c)
	}
	if c.Limits.Depth != 15 || c.Log.Format != "text" || c.Server.IdleTimeout.String() != "2m0s" {
		t.Errorf("a default beside the file: %+v", c)
	}
	for key, value := range map[string]string{
		"ENTENTE_SERVER_ADDR": "env:2", "ENTENTE_SERVER_HOSTS": "c,d", "ENTENTE_LIMITS_TIME": "4s", "ENTENTE_LIMITS_BODY": "3kB",
		"ENTENTE_LIMITS_DEPTH": "7", "ENTENTE_SERVER_IDLETIMEOUT": "5s", "ENTENTE_DATASETS": "x", "ENTENTE_LOG_LEVEL": "",
	} {
		t.Setenv(key, value)
	}
	c = load(nil)
	if c.Server.Addr != "env:2" || !reflect.DeepEqual(c.Server.Hosts, []string{"c", "d"}) || c.Limits.Time.String() != "4s" || c.Limits.Body != 3000 ||
		c.Limits.Depth != 7 || c.Server.IdleTimeout.String() != "5s" || !reflect.DeepEqual(c.Datasets, []string{"x"}) {
		t.Errorf("the environment: %+v", c)
	}
	if c.Log.Level != "warn" {
		t.Errorf("an empty variable counts: log.level is %q", c.Log.Level)
	}
	if c = load(set); c.Server.Addr != "flag:3" {
		t.Errorf("the flag: %s", c.Server.Addr)
	}
}

func TestConfig_Errors(t *testing.T) {
	for content, want := range map[string]string{
		"server:\n  prot: 1":                        "c.yaml:2:3: unknown key server.prot (one of addr, explain, hosts, idleTimeout, readTimeout, shutdownTimeout, writeTimeout)",
		"servr: {addr: x}":                          "c.yaml:1:1: unknown key servr (did you mean server?)",
		"bse: y":                                    "unknown key bse (did you mean base?)",
		"server: {addr: {x: 1}}":                    `server.addr is "map[x:1]": expected type`,
		"extra: {}":                                 "unknown key extra (config.yaml of the source lists all keys)",
		"limits: {none: }":                          "unknown key limits.none",
		"limits: {pages: 5}":                        "unknown key limits.pages (did you mean limits.page?)",
		"addr: x":                                   "unknown key addr (did you mean server.addr?)",
		"log: {time: 1s}":                           "unknown key log.time (did you mean limits.time?)",
		"- a":                                       "is no mapping",
		"server: 5":                                 "server is no mapping",
		"limits: {tokens: many}":                    `configuration: limits.tokens is "many": cannot parse`,
		"limits: {tokens: 0}":                       "limits.tokens must be above zero",
		"limits: {body: -1}":                        "limits.body",
		"limits: {body: 1 furlong}":                 `limits.body is "1 furlong": is not a size such as 64MiB`,
		"limits: {body: 99999999999GiB}":            "is not a size",
		"limits: {time: 10}":                        "limits.time is 10ns: give a number and a unit",
		"limits: {time: soon}":                      `limits.time is "soon": give a number and a unit`,
		"limits: {time: soon, wait: x}":             `limits.time is "soon": give a number and a unit, such as 10s; limits.wait is "x"`,
		"limits: {time: 60s}":                       "must be above limits.wait and limits.time",
		"limits: {wait: 55s}":                       "must be above limits.wait and limits.time",
		"limits: {roots: 0}":                        "limits.roots must be above zero",
		"limits: {directives: 0}":                   "limits.directives must be above zero",
		"limits: {concurrency: 0}":                  "limits.concurrency must be above zero",
		"limits: {queue: -1}":                       "limits.queue",
		"base: nothing":                             "base",
		"store: {path: ''}":                         "store.path is empty",
		"server: {addr: '8080'}":                    "server.addr",
		"cors: {origins: [app.example]}":            "app.example",
		"cors: {origins: ['https://app.example/']}": "https://app.example/",
		"log: {level: loud}":                        "log.level",
		"log: {format: xml}":                        "log.format",
		"log: {level: info}\nlog: {level: warn}":    "c.yaml:2:1: log is there twice",
		"base: [":                                   "read configuration",
		"server: {addr: \"127.0.0.1:1\", Addr: \"127.0.0.1:2\"}": "server.Addr is there twice",
	} {
		_, err := loadConfig(writeConfig(t, content), nil)
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", content, err, want)
		}
	}
	for _, content := range []string{"", "# nothing", "server:\n  # addr: x\nlimits:\n  tokens: 5"} {
		if _, err := loadConfig(writeConfig(t, content), nil); err != nil {
			t.Errorf("%q: %v", content, err)
		}
	}
	if _, err := loadConfig(filepath.Join(t.TempDir(), "none.yaml"), nil); err == nil {
		t.Error("a file that --config names must be there")
	}
}

func TestSize(t *testing.T) {
	for text, want := range map[string]size{"1": 1, "1000": 1000, "1KiB": 1 << 10, "1.5 MiB": 3 << 19, "2GB": 2e9, "7B": 7, "3kB": 3000, "0": 0} {
		var s size
		if err := s.UnmarshalText([]byte(text)); err != nil || s != want {
			t.Errorf("%q: %d, %v; want %d", text, s, err, want)
		}
	}
	for _, text := range []string{"", "MiB", "-1", "1 mb", "NaN", "Inf", "1e400", "0x10000000000000000"} {
		var s size
		if err := s.UnmarshalText([]byte(text)); err == nil {
			t.Errorf("%q is %d", text, s)
		}
	}
}

// TestRun_Usage: what cannot be carried out as it is written is exit code 2,
// before anything is opened.
func TestRun_Usage(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, args := range [][]string{
		{}, {"frobnicate"}, {"--nope"}, {"serve", "x"}, {"serve", "--adr", "x"}, {"import"}, {"import", "--nope", "x"}, {"import", "--dry-run=maybe", "x"},
		{"export", "x"}, {"export", "--format", "xml"}, {"query"}, {"query", "a", "b"}, {"query", "--variables", "[]", "{a}"}, {"query", "--variables", "{", "{a}"},
		{"query", "--variables", "null", "{a}"}, {"schema", "x"}, {"check", "x"}, {"--store"},
	} {
		var out, errs bytes.Buffer
		if code := run(t.Context(), args, strings.NewReader(""), &out, &errs); code != exitUsage || out.Len() > 0 {
			t.Errorf("%q: exit %d, %s%s", args, code, &out, &errs)
		}
		if !strings.HasPrefix(errs.String(), "entente: ") || !strings.Contains(errs.String(), "--help") {
			t.Errorf("%q: %s", args, &errs)
		}
	}
	if entries, err := os.ReadDir("."); err != nil || len(entries) > 0 {
		t.Errorf("wrong usage leaves %v, %v", entries, err)
	}
}
