package main

import (
	"bufio"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"entente": main, "entente-apply": applyBatches})
}

// TestScripts runs the program as a person would, in a folder that holds a
// small domain of books (testdata/books) and a configuration that names it.
//
//	serve [ARG…]                     start a server, wait until it is ready, set URL
//	shutdown [-kill]                 ask it to stop, or kill it, and wait (stop is testscript's own, and ends the script)
//	http [-status N] METHOD PATH [BODY]   send a request; JSON if there is a body
func TestScripts(t *testing.T) {
	t.Parallel()
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(env *testscript.Env) error {
			env.Values[serverKey{}] = new(*exec.Cmd)
			return os.CopyFS(env.WorkDir, os.DirFS("testdata/books"))
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"serve": scriptServe, "shutdown": scriptShutdown, "http": scriptHTTP,
		},
	})
}

type serverKey struct{}

// scriptPatience is how long a script waits for a server to start or to stop.
const scriptPatience = 30 * time.Second

func scriptServe(ts *testscript.TestScript, neg bool, args []string) {
	if neg {
		ts.Fatalf("serve starts a server: use exec for one that fails")
	}
	cmd := exec.Command("entente", append([]string{"serve", "--addr", "127.0.0.1:0"}, args...)...)
	cmd.Dir = ts.MkAbs(".")
	for _, name := range []string{"PATH", "HOME", "TMPDIR", "GOCOVERDIR"} {
		cmd.Env = append(cmd.Env, name+"="+ts.Getenv(name))
	}
	log, err := cmd.StderrPipe()
	ts.Check(err)
	ts.Check(cmd.Start())
	*ts.Value(serverKey{}).(**exec.Cmd) = cmd
	ts.Defer(func() { _ = cmd.Process.Kill() })
	url := make(chan string, 1)
	go func() {
		defer close(url)
		for lines := bufio.NewScanner(log); lines.Scan(); {
			if _, after, ok := strings.Cut(lines.Text(), "msg=ready url="); ok {
				url <- strings.TrimSuffix(after, "/")
			} else if !strings.Contains(lines.Text(), "level=INFO") {
				fmt.Fprintln(os.Stderr, lines.Text())
			}
		}
	}()
	select {
	case u := <-url:
		if u == "" {
			ts.Fatalf("the server ended: %v", cmd.Wait())
		}
		ts.Setenv("URL", u)
	case <-time.After(scriptPatience):
		ts.Fatalf("the server is not ready")
	}
}

func scriptShutdown(ts *testscript.TestScript, neg bool, args []string) {
	cmd := *ts.Value(serverKey{}).(**exec.Cmd)
	signal := syscall.SIGTERM
	if len(args) > 0 && args[0] == "-kill" {
		signal = syscall.SIGKILL
	}
	ts.Check(cmd.Process.Signal(signal))
	late := time.AfterFunc(scriptPatience, func() { _ = cmd.Process.Kill() })
	err := cmd.Wait()
	if !late.Stop() {
		ts.Fatalf("the server did not stop")
	}
	if err != nil && signal == syscall.SIGTERM {
		ts.Fatalf("the server ended with %v", err)
	}
}

func scriptHTTP(ts *testscript.TestScript, neg bool, args []string) {
	want := http.StatusOK
	if len(args) > 1 && args[0] == "-status" {
		n, err := strconv.Atoi(args[1])
		ts.Check(err)
		want, args = n, args[2:]
	}
	if neg || len(args) < 2 {
		ts.Fatalf("usage: http [-status N] METHOD PATH [BODY]")
	}
	req, err := http.NewRequest(args[0], ts.Getenv("URL")+args[1], strings.NewReader(strings.Join(args[2:], " ")))
	ts.Check(err)
	if len(args) > 2 {
		req.Header.Set("Content-Type", "application/json")
	}
	res, err := (&http.Client{Timeout: scriptPatience}).Do(req)
	ts.Check(err)
	defer res.Body.Close()
	_, err = io.Copy(ts.Stdout(), res.Body)
	ts.Check(err)
	if res.StatusCode != want {
		ts.Fatalf("%s %s: %s", args[0], args[1], res.Status)
	}
}

// TestScripts_EveryCommand: each command has a script, so that none is forgotten.
func TestScripts_EveryCommand(t *testing.T) {
	scripts, err := filepath.Glob("testdata/script/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, name := range scripts {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		all.Write(b)
	}
	for _, cmd := range newRoot().Commands() {
		if !strings.Contains(all.String(), "exec entente "+cmd.Name()) {
			t.Errorf("no script runs entente %s", cmd.Name())
		}
	}
}
