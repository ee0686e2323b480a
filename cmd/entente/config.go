package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"math"
	"net"
	"net/url"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/go-viper/mapstructure/v2"
	"github.com/spf13/pflag"
	"github.com/spf13/viper"

	"entente/graph"
	"entente/schema"
)

// config is what config.yaml holds; see there for what each key means.
type config struct {
	Base     string
	Ontology string
	Datasets []string
	Store    struct {
		Path  string
		Cache size
	}
	Server struct {
		Addr            string
		Hosts           []string
		ReadTimeout     time.Duration
		WriteTimeout    time.Duration
		IdleTimeout     time.Duration
		ShutdownTimeout time.Duration
		Explain         bool
	}
	CORS   struct{ Origins []string }
	Import struct {
		MaxBytes   size
		Checkpoint time.Duration
	}
	Limits struct {
		Body        size
		Tokens      int
		Depth       int
		Roots       int
		Aliases     int
		Directives  int
		Repeats     int
		Page        int
		Cost        int
		Rows        int
		Time        time.Duration
		Response    size
		Concurrency int
		Queue       int
		Wait        time.Duration
	}
	Log struct{ Level, Format string }
}

// defaults is the one place where defaults are, and by its keys also the list
// of what the environment may set.
func defaults() map[string]any {
	return map[string]any{
		"base": graph.DefaultBase, "ontology": "", "datasets": []string{"korea", "countries"},
		"store.path": ".entente", "store.cache": "256MiB",
		"server.addr": "127.0.0.1:8080", "server.hosts": []string{},
		"server.readTimeout": "15s", "server.writeTimeout": "60s", "server.idleTimeout": "2m", "server.shutdownTimeout": "15s", "server.explain": true,
		"cors.origins": []string{}, "import.maxBytes": "1024GiB", "import.checkpoint": "10s",
		"limits.body": "1MiB", "limits.tokens": 4000, "limits.depth": 15, "limits.roots": 50, "limits.aliases": 100, "limits.directives": 100, "limits.repeats": 100,
		"limits.page": 1000, "limits.cost": 100000, "limits.rows": 5000000, "limits.time": "10s", "limits.response": "64MiB",
		"limits.concurrency": 64, "limits.queue": 256, "limits.wait": "2s",
		"log.level": "info", "log.format": "text",
	}
}

// configFile is read from the working folder when --config names no other.
const configFile = "config.yaml"

// loadConfig reads the configuration. Flags that the user set, by key, come
// before the environment, which comes before the file.
func loadConfig(file string, flags map[string]*pflag.Flag) (*config, error) {
	v := viper.New()
	for key, value := range defaults() {
		v.SetDefault(key, value)
	}
	v.SetEnvPrefix("ENTENTE")
	v.SetEnvKeyReplacer(strings.NewReplacer(".", "_"))
	v.AutomaticEnv()
	for key, flag := range flags {
		if err := v.BindPFlag(key, flag); err != nil {
			return nil, fmt.Errorf("bind flag --%s: %w", flag.Name, err)
		}
	}
	named := file != ""
	if !named {
		file = configFile
	}
	v.SetConfigType("yaml")
	src, err := os.ReadFile(file)
	if err == nil {
		if err = checkKeys(file, src); err == nil {
			err = v.ReadConfig(bytes.NewReader(src))
		}
	}
	if err != nil && (named || !errors.Is(err, fs.ErrNotExist)) {
		return nil, fmt.Errorf("read configuration: %w", err)
	}
	var c config
	err = v.UnmarshalExact(&c, viper.DecodeHook(mapstructure.ComposeDecodeHookFunc(
		mapstructure.TextUnmarshallerHookFunc(), // sizes
		mapstructure.StringToTimeDurationHookFunc(),
		mapstructure.StringToSliceHookFunc(","),
	)))
	if err != nil {
		return nil, decodeError(v, err)
	}
	if err := c.validate(); err != nil {
		return nil, fmt.Errorf("configuration: %w", err)
	}
	return &c, nil
}

func (c *config) validate() error {
	for _, n := range []struct {
		key   string
		value int64
	}{
		{"limits.body", int64(c.Limits.Body)}, {"limits.tokens", int64(c.Limits.Tokens)}, {"limits.depth", int64(c.Limits.Depth)},
		{"limits.roots", int64(c.Limits.Roots)}, {"limits.aliases", int64(c.Limits.Aliases)}, {"limits.directives", int64(c.Limits.Directives)},
		{"limits.repeats", int64(c.Limits.Repeats)}, {"limits.page", int64(c.Limits.Page)},
		{"limits.cost", int64(c.Limits.Cost)}, {"limits.rows", int64(c.Limits.Rows)}, {"limits.response", int64(c.Limits.Response)},
		{"limits.concurrency", int64(c.Limits.Concurrency)},
		{"store.cache", int64(c.Store.Cache)}, {"import.maxBytes", int64(c.Import.MaxBytes)},
	} {
		if n.value <= 0 {
			return fmt.Errorf("%s must be above zero", n.key)
		}
	}
	for _, d := range []struct {
		key   string
		value time.Duration
	}{
		{"limits.time", c.Limits.Time}, {"limits.wait", c.Limits.Wait}, {"server.readTimeout", c.Server.ReadTimeout}, {"server.writeTimeout", c.Server.WriteTimeout},
		{"server.idleTimeout", c.Server.IdleTimeout}, {"server.shutdownTimeout", c.Server.ShutdownTimeout},
	} {
		// A number without a unit is nanoseconds to the parser, and never meant.
		if d.value < time.Millisecond {
			return fmt.Errorf("%s is %v: give a number and a unit, such as 10s", d.key, d.value)
		}
	}
	if d := c.Import.Checkpoint; d != 0 && d < time.Millisecond {
		return fmt.Errorf("import.checkpoint is %v: give a number and a unit, such as 10s, or 0s for no checkpoints", d)
	}
	if c.Limits.Queue < 0 {
		return errors.New("limits.queue cannot be below zero")
	}
	if c.Server.WriteTimeout <= c.Limits.Wait+c.Limits.Time {
		return fmt.Errorf("server.writeTimeout, %v, must be above limits.wait and limits.time together, %v: else a slow answer is cut off unexplained",
			c.Server.WriteTimeout, c.Limits.Wait+c.Limits.Time)
	}
	if _, err := graph.NewNamespace(c.Base); err != nil {
		return fmt.Errorf("base: %w", err)
	}
	if c.Store.Path == "" {
		return errors.New("store.path is empty")
	}
	if _, _, err := net.SplitHostPort(c.Server.Addr); err != nil {
		return fmt.Errorf("server.addr %q: write it as HOST:PORT", c.Server.Addr)
	}
	for _, o := range c.CORS.Origins {
		if u, err := url.Parse(o); o != "*" && (err != nil || u.Scheme == "" || u.Host == "" || u.Scheme+"://"+u.Host != o) {
			return fmt.Errorf("cors.origins: %q is no origin such as https://app.example", o)
		}
	}
	_, err := c.logger(io.Discard)
	return err
}

func (c *config) limits() schema.Limits {
	return schema.Limits{
		Tokens: c.Limits.Tokens, Depth: c.Limits.Depth, Roots: c.Limits.Roots, Aliases: c.Limits.Aliases,
		Directives: c.Limits.Directives, Repeats: c.Limits.Repeats, Page: c.Limits.Page, Cost: c.Limits.Cost, Rows: c.Limits.Rows, Time: c.Limits.Time, Response: int(c.Limits.Response),
	}
}

func (c *config) logger(w io.Writer) (*slog.Logger, error) {
	var opts slog.HandlerOptions
	var level slog.Level
	if err := level.UnmarshalText([]byte(c.Log.Level)); err != nil {
		return nil, fmt.Errorf("log.level %q: one of debug, info, warn, error", c.Log.Level)
	}
	opts.Level = level
	switch c.Log.Format {
	case "text":
		return slog.New(slog.NewTextHandler(w, &opts)), nil
	case "json":
		return slog.New(slog.NewJSONHandler(w, &opts)), nil
	}
	return nil, fmt.Errorf("log.format %q: text or json", c.Log.Format)
}

// size is a number of bytes, written as "64MiB", "1GB" or "1000".
type size int64

var units = []struct {
	suffix string
	bytes  float64
}{{"KiB", 1 << 10}, {"MiB", 1 << 20}, {"GiB", 1 << 30}, {"kB", 1e3}, {"MB", 1e6}, {"GB", 1e9}, {"B", 1}, {"", 1}}

// UnmarshalText implements [encoding.TextUnmarshaler].
func (s *size) UnmarshalText(text []byte) error {
	for _, u := range units {
		digits, ok := strings.CutSuffix(string(text), u.suffix)
		if !ok {
			continue
		}
		n, err := strconv.ParseFloat(strings.TrimSpace(digits), 64)
		if err != nil || n < 0 || n*u.bytes > math.MaxInt64/2 || math.IsNaN(n) {
			break
		}
		*s = size(n * u.bytes)
		return nil
	}
	return fmt.Errorf("%q is not a size such as 64MiB", text)
}
